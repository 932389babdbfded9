using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What a scraper stuck to the end of a paragraph: a byline ("… in the spring. By Jane Doe"), a bare link, the
/// notice of a copy button. Only the tail goes, and only behind the end of a sentence.
/// </summary>
internal sealed class StuckTailFilter : IBoilerplateFilter
{
    private const int LongestTail = 80;
    private const int ShortestParagraph = 60;

    private const string CopyNotice = " copied!";

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length < 20)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (text[^1] == '!')
            {
                if (text.EndsWith(CopyNotice, StringComparison.Ordinal))
                {
                    context.MarkSpan(line.End - CopyNotice.Length + 1, CopyNotice.Length - 1, BoilerplateCategories.Sharing, "sharing.copy-notice", 0.9);
                }

                continue;
            }

            if (line.EndsSentence || line.Length < ShortestParagraph)
            {
                continue;
            }

            (int length, BoilerplateCategories category, string rule) = FindTail(text);
            if (length > 0)
            {
                context.MarkSpan(line.End - length, length, category, rule, 0.88);
            }
        }
    }

    private static (int Length, BoilerplateCategories Category, string Rule) FindTail(ReadOnlySpan<char> text)
    {
        int stop = LastSentenceEnd(text);
        if (stop <= 0)
        {
            return default;
        }

        ReadOnlySpan<char> tail = text[stop..].TrimStart();
        if (tail.Length is 0 or > LongestTail)
        {
            return default;
        }

        if (tail.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !tail.Contains(' '))
        {
            return (tail.Length, BoilerplateCategories.RelatedContent, "related.stuck-link");
        }

        if (StartsWithBy(tail) && IsName(tail[(tail.IndexOf(' ') + 1)..]))
        {
            return (tail.Length, BoilerplateCategories.Byline, "byline.stuck");
        }

        return default;
    }

    private static bool StartsWithBy(ReadOnlySpan<char> tail) =>
        tail.StartsWith("By ", StringComparison.Ordinal) || tail.StartsWith("Von ", StringComparison.Ordinal) || tail.StartsWith("Por ", StringComparison.Ordinal);

    /// <summary>Two to eight words, each of which begins with a capital or joins names.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        int words = 0;
        while (!text.IsEmpty)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? text : text[..space];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "and" or "und" or "y" or "von" or "van" or "de" or "der" or "la"))
            {
                return false;
            }

            words++;
            text = space < 0 ? default : text[(space + 1)..];
        }

        return words is >= 2 and <= 8;
    }

    /// <summary>Behind the last end mark that a space or a capital follows and that no initial or abbreviation precedes.</summary>
    private static int LastSentenceEnd(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 2; i > 2 && text.Length - i <= LongestTail + 2; i--)
        {
            if (Characters.IsSentenceEnd(text[i]) && char.IsLower(text[i - 1]) && text[i + 1] == ' ')
            {
                return i + 1;
            }

            if (Characters.IsCloser(text[i]) && Characters.IsSentenceEnd(text[i - 1]) && text[i + 1] == ' ')
            {
                return i + 1;
            }
        }

        return -1;
    }
}
