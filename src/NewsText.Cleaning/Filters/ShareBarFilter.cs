using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Bars of buttons: a line whose every word is a button's ("Share Tweet Email Print"), with or without counts.</summary>
internal sealed class ShareBarFilter : IBoilerplateFilter
{
    private const int LongestBar = 160;

    private static readonly WordSet Buttons = new(
        "share shares tweet tweets post posts pin like likes email e-mail mail print printer comment comments reply replies save saved bookmark copy link copied url sms text message "
        + "facebook twitter x whatsapp linkedin reddit pinterest flipboard pocket telegram instagram tumblr google plus messenger viber xing wechat weibo line threads bluesky mastodon youtube tiktok snapchat rss "
        + "subscribe follow more on via by this article story page to with and or the in a your friends now options view views");

    private static readonly WordSet Networks = new(
        "share shares tweet facebook twitter whatsapp linkedin reddit pinterest flipboard pocket telegram instagram tumblr messenger viber xing wechat weibo email e-mail print sms copy comments");

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || !IsCandidate(line) || !IsBar(line.Of(context.Text), out int networks))
            {
                continue;
            }

            // "Instagram" alone may be a heading; beside another button, or at the end, it is one too.
            bool isSure = networks > 1 || i == context.LineCount - 1 || IsBarAt(context, i - 1) || IsBarAt(context, i + 1);
            context.MarkLine(i, BoilerplateCategories.Sharing, "sharing.bar", isSure ? 0.97 : 0.7);
        }
    }

    private static bool IsCandidate(in Line line) => line.Length <= LongestBar && !line.EndsSentence;

    private static bool IsBarAt(FilterContext context, int line) =>
        (uint)line < (uint)context.LineCount && IsCandidate(context.Lines[line]) && IsBar(context.GetLine(line), out _);

    private static bool IsBar(ReadOnlySpan<char> text, out int networks)
    {
        int position = 0, words = 0, numbers = 0;
        networks = 0;
        while (true)
        {
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty)
            {
                break;
            }

            words++;
            if (char.IsDigit(word[0]))
            {
                numbers++;
            }
            else if (Buttons.Contains(word))
            {
                networks += Networks.Contains(word) ? 1 : 0;
            }
            else
            {
                return false;
            }
        }

        return networks >= 1 && numbers <= networks && (networks * 4 >= words || words <= 2) && !(words > 2 && networks == 1 && text[^1] == ':');
    }
}
