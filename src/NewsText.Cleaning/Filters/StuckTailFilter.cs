using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What a scraper stuck to the end of a paragraph: a byline ("… in the spring. By Jane Doe"), a wire service ("… – AFP"), an ad marker, a bare link, the
/// notice of a copy button. Only the tail goes, and only behind the end of a sentence.
/// </summary>
internal sealed class StuckTailFilter() : LineFilter(LineKinds.StuckTail | LineKinds.BracketEnd | LineKinds.Exclamation | LineKinds.Button | LineKinds.Wire)
{
    private const int LongestTail = 80;
    private const int LongestList = 600;
    public const int ShortestParagraph = 60;
    private const int Shortest = 10;

    // In the middle, and where the line before ends with brackets too, "(Reuters)" says where a quotation is from.
    private const int LastLines = 3;

    private const string CopyNotice = " copied!";

    private static readonly string[] Shouts = [" MORE FROM ", " READ MORE ", " SEE ALSO ", " RELATED ", " ALSO READ "];

    private static readonly string[] Buttons = [" Learn more.", " Learn more here.", " Read more.", " Read more here.", " Click here for more.", " Sign up here.", " Subscribe here."];

    private static readonly string[] AdMarkers = [" Advertisement", " ADVERTISEMENT", " Story continues below advertisement", " Article continues below advertisement", " Story continues below", " Story continues"];

    // Pairs before what they end with.
    private static readonly string[] WireServices =
    [
        "AFP/dpa", "dpa/AFP", "dpa/afp", "afp/dpa", "APA/dpa", "dpa/APA", "sda/dpa", "dpa/sda",
        "AP", "AFP", "Reuters", "REUTERS", "UPI", "PTI", "ANI", "IANS", "AAP", "PA", "dpa", "Xinhua", "Bernama", "BERNAMA", "Kyodo", "Yonhap", "Antara", "ANSA", "EFE", "Agencies", "agencies",
        "epd", "KNA", "SID", "sid", "APA", "sda", "afp",
    ];

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length < Shortest)
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

            if (text[^1] == ']' && text.LastIndexOf('[') is var bracket and > 0 && text[bracket..^1].TrimStart("[ ").TrimEnd() is "edit")
            {
                context.MarkSpan(line.Start + bracket, text.Length - bracket, BoilerplateCategories.Markup, "markup.edit-link", 0.95);
                continue;
            }

            // What all these buttons end with, and few lines do.
            if (line.Length >= ShortestParagraph && text.EndsWith("re.", StringComparison.Ordinal) && FindAfterSentence(text, Buttons) is > 0 and var button)
            {
                context.MarkSpan(line.End - button, button, BoilerplateCategories.RelatedContent, "related.stuck-button", 0.88);
                continue;
            }

            if (i >= context.LineCount - LastLines && i > 0 && context.Text[context.Lines[i - 1].End - 1] != ')' && line.Length >= ShortestParagraph && FindWireService(text) is > 0 and var wire)
            {
                context.MarkSpan(line.End - wire, wire, BoilerplateCategories.Byline, "byline.stuck-wire", 0.88);
                continue;
            }

            if (line.EndsSentence || line.Length < ShortestParagraph)
            {
                continue;
            }

            if (FindAfterSentence(text, AdMarkers) is > 0 and var marker)
            {
                context.MarkSpan(line.End - marker, marker, BoilerplateCategories.Advertisement, "ad.stuck", 0.92);
                continue;
            }

            if (FindShout(text) is > 0 and var shout)
            {
                context.MarkSpan(line.End - shout, shout, BoilerplateCategories.RelatedContent, "related.stuck-list", 0.88);
                continue;
            }

            if (FindLink(text) is > 0 and var stuck)
            {
                context.MarkSpan(line.End - stuck, stuck, BoilerplateCategories.RelatedContent, "related.stuck-link", 0.88);
                continue;
            }

            (int length, BoilerplateCategories category, string rule) = FindTail(text);
            if (length > 0)
            {
                context.MarkSpan(line.End - length, length, category, rule, 0.88);
            }
        }
    }

    /// <summary>"… of last winter's storm. Learn more."</summary>
    private static int FindAfterSentence(ReadOnlySpan<char> text, string[] tails)
    {
        foreach (string tail in tails)
        {
            if (text.EndsWith(tail, StringComparison.Ordinal) && (Characters.IsSentenceEnd(text[^(tail.Length + 1)]) || Characters.IsCloser(text[^(tail.Length + 1)])))
            {
                return tail.Length - 1;
            }
        }

        return 0;
    }

    /// <summary>"… until the spring. – AFP", "… until the spring. (Reuters)": who sent the report.</summary>
    private static int FindWireService(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> inner = text[^1] is ')' or ']' ? text[..^1] : text;
        if (!char.IsAsciiLetter(inner[^1]))
        {
            return 0;
        }

        foreach (string service in WireServices)
        {
            if (!inner.EndsWith(service, StringComparison.Ordinal))
            {
                continue;
            }

            ReadOnlySpan<char> before = inner[..^service.Length];
            bool isBracketed = inner.Length < text.Length && before[^1] is '(' or '[';
            before = isBracketed ? before[..^1] : before.TrimEnd(' ');
            bool isDashed = !isBracketed && inner.Length == text.Length && before[^1] is '-' or '–' or '—' or '/';
            before = (isDashed ? before[..^1] : before).TrimEnd(' ');
            return (isBracketed || isDashed) && (Characters.IsSentenceEnd(before[^1]) || Characters.IsCloser(before[^1])) ? text.Length - before.Length - 1 : 0;
        }

        return 0;
    }

    /// <summary>"… of the vote. MORE FROM Ida Marsh The Long Winter May 3, 2031 …": capitals behind a sentence's end head a list.</summary>
    private static int FindShout(ReadOnlySpan<char> text)
    {
        // Every label has one, and few lines do.
        if (!text.Contains('E'))
        {
            return 0;
        }

        foreach (string label in Shouts)
        {
            int at = text.IndexOf(label, StringComparison.Ordinal);
            if (at > ShortestParagraph && text.Length - at <= LongestList && (Characters.IsSentenceEnd(text[at - 1]) || Characters.IsCloser(text[at - 1])))
            {
                return text.Length - at - 1;
            }
        }

        return 0;
    }

    /// <summary>A bare link behind a sentence's end.</summary>
    private static int FindLink(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOf(' ');
        return at > 0 && text.Length - at <= LongestTail && Characters.StartsWithInAnyCase(text[at..], " http") && (Characters.IsSentenceEnd(text[at - 1]) || Characters.IsCloser(text[at - 1]))
            ? text.Length - at - 1 : 0;
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

        if (Characters.LastIndexInAnyCase(tail, ": http") is > 0 and var link && tail[..link].EndsWith("more", StringComparison.Ordinal) && !tail[(link + 2)..].Contains(' '))
        {
            return (tail.Length, BoilerplateCategories.RelatedContent, "related.stuck-link");
        }

        if (IsDate(tail))
        {
            return (tail.Length, BoilerplateCategories.Byline, "byline.stuck-date");
        }

        if (StartsWithBy(tail) && IsName(tail[(tail.IndexOf(' ') + 1)..]))
        {
            return (tail.Length, BoilerplateCategories.Byline, "byline.stuck");
        }

        return default;
    }

    /// <summary>"Mar.03.2031", "Mar. 3, 2031": a month, a day and a year, and nothing else.</summary>
    private static bool IsDate(ReadOnlySpan<char> tail)
    {
        var reader = new WordReader(tail);
        if (!reader.TryRead(out Word month) || !DateLine.Months.Contains(month))
        {
            return false;
        }

        int numbers = 0;
        while (reader.TryRead(out Word word))
        {
            if (!word.IsMark && !word.IsNumber)
            {
                return false;
            }

            numbers += word.IsNumber ? 1 : 0;
        }

        return numbers is 1 or 2;
    }

    private static bool StartsWithBy(ReadOnlySpan<char> tail) =>
        tail.StartsWith("By ", StringComparison.Ordinal) || tail.StartsWith("Von ", StringComparison.Ordinal) || tail.StartsWith("Por ", StringComparison.Ordinal) || tail.StartsWith("Par ", StringComparison.Ordinal)
        || tail.StartsWith("Door ", StringComparison.Ordinal);

    /// <summary>Two to eight words, each of which begins with a capital or joins names.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        int words = 0;
        while (!text.IsEmpty)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? text : text[..space];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "and" or "und" or "y" or "e" or "et" or "en" or "von" or "van" or "de" or "der" or "la"))
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
        int from = Math.Max(0, text.Length - LongestTail - 3);
        int last = from + Characters.LastIndexOfPossibleEnd(text[from..]);
        for (int i = last < from ? -1 : Math.Min(text.Length - 2, last + 1); i > 2 && text.Length - i <= LongestTail + 2; i--)
        {
            if (Characters.IsSentenceEnd(text[i]) && char.IsLower(text[i - 1]) && (text[i + 1] == ' ' || char.IsUpper(text[i + 1])))
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
