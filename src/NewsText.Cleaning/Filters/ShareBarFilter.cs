using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Bars of buttons: a line whose every word is a button's ("Share Tweet Email Print"), with or without counts.</summary>
internal sealed class ShareBarFilter() : LineFilter(LineKinds.Bar | LineKinds.Network)
{
    public const int LongestBar = 160;
    private const int LongestCount = 5; // "9.9k"
    public const int LongestCaption = 400;
    private const int LeastNetworksBeforeCaption = 3;

    public const string ButtonWords =
        "share shares tweet tweets post posts pin like likes email mail e print printer comment comments reply replies save saved bookmark copy link copied url sms text message "
        + "facebook twitter x whatsapp linkedin reddit pinterest flipboard pocket telegram instagram tumblr google plus messenger viber xing wechat weibo line threads bluesky mastodon youtube tiktok snapchat rss "
        + "subscribe follow more on via by this article story page to with and or the in a your friends now options view views "
        + "teilen drucken ausdrucken kommentare kommentar kommentieren merken speichern kopieren kopiert mailen twittern flippen senden versenden auf per bei diesen artikel beitrag seite";

    public const string NetworkWords =
        "share shares tweet facebook twitter whatsapp linkedin reddit pinterest flipboard pocket telegram instagram tumblr messenger viber xing wechat weibo email print sms copy comments "
        + "teilen drucken ausdrucken kommentare kopieren twittern";

    private static readonly WordSet Buttons = WordSet.Of(ButtonWords);

    private static readonly WordSet Networks = WordSet.Of(NetworkWords);

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            if (context.Lines[i].IsMarked)
            {
                continue;
            }

            if (!IsBar(context, i, out int networks, out int numbers))
            {
                if (context.Lines[i].Length <= LongestCaption && StartsWithNetwork(context.Text, context.Lines[i]) && StartsWithBar(context.WordsOf(i)))
                {
                    context.MarkLine(i, BoilerplateCategories.Caption, "caption.behind-bar", 0.9);
                }

                continue;
            }

            // "Instagram" alone may be a heading; beside another button, or at the end, it is one too.
            bool isSure = networks > 1 || numbers > 0 || i == context.LineCount - 1 || IsBar(context, i - 1, out _, out _) || IsBar(context, i + 1, out _, out _);
            context.MarkLine(i, BoilerplateCategories.Sharing, "sharing.bar", isSure ? 0.97 : 0.7);
        }
    }

    // One look at the first word spares nearly every line to be read.
    private static bool StartsWithNetwork(ReadOnlySpan<char> text, in Line line)
    {
        if (text[line.Start] is not ('F' or 'T' or 'P' or 'S'))
        {
            return false;
        }

        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word first) && Networks.Contains(first);
    }

    /// <summary>"Facebook Twitter Pinterest The ferry leaves the quay": the buttons on a picture and its caption. A sentence would set commas.</summary>
    private static bool StartsWithBar(ReadOnlySpan<Word> words)
    {
        int count = 0;
        while (count < words.Length && Networks.Contains(words[count]) && words[count].IsCapitalized)
        {
            count++;
        }

        return count >= LeastNetworksBeforeCaption;
    }

    private static bool IsBar(in FilterContext context, int index, out int networks, out int numbers)
    {
        networks = numbers = 0;
        if ((uint)index >= (uint)context.LineCount || context.Lines[index].Length > LongestBar || context.Lines[index].EndsSentence)
        {
            return false;
        }

        int words = 0;
        ReadOnlySpan<Word> all = context.WordsOf(index);
        foreach (ref readonly Word word in all)
        {
            if (word.IsMark)
            {
                if (word.First == ';')
                {
                    return false; // "Facebook: WhatsApp; Instagram" is a list that somebody wrote.
                }

                continue;
            }

            words++;
            if (word.IsNumber || (char.IsAsciiDigit(word.First) && word.Length <= LongestCount))
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

        return networks >= 1 && numbers <= networks && (networks * 4 >= words || words <= 2) && !(words > 2 && networks == 1 && all[^1].First == ':');
    }
}
