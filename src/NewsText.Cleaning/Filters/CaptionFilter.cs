using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Captions that give themselves away by their credit: an agency at the end behind a name and a slash ("… on Monday. Jane Doe/Reuters"), in
/// brackets at the end ("(Jane Doe/AP)"), alone on the line, or before the caption ("Getty Images The winner lifts the cup").
/// </summary>
internal sealed class CaptionFilter : IBoilerplateFilter
{
    private const int LongestCaption = 500;
    private const int LongestCredit = 70;

    // Picture agencies, libraries and services: facts of the trade, not publishers of articles.
    private static readonly string[] Agencies =
    [
        "getty images", "getty", "ap photo", "ap", "associated press", "the associated press", "reuters", "afp", "afp via getty images", "epa", "epa-efe", "shutterstock",
        "shutterstock.com", "alamy", "alamy stock photo", "bloomberg", "bloomberg via getty images", "istock", "istockphoto", "unsplash", "pixabay", "pexels", "flickr",
        "wikimedia commons", "wikimedia", "wikipedia", "pa", "pa wire", "press association", "pa images", "zuma press", "zuma wire", "upi", "xinhua", "anadolu agency",
        "anadolu agency via getty images", "dpa", "usa today sports", "imagn", "imagn images", "pool", "pool photo", "splash news", "rex features", "rex", "newscom", "nurphoto",
        "sipa usa", "sipa", "redux", "magnum photos", "corbis", "abaca", "handout", "file photo", "handout photo", "adobe stock", "dreamstime", "creative commons",
        "cq roll call", "cq-roll call, inc via getty images", "sopa images", "lightrocket", "wireimage", "filmmagic", "icon sportswire", "file", "screenshot", "screengrab",
        "nasa", "noaa", "public domain", "courtesy photo", "instagram", "facebook", "twitter", "youtube",
    ];

    // Agencies whose bare name also ends or begins ordinary lines; they count only behind a slash or in brackets.
    private static readonly WordSet Ambiguous = new("ap pa rex pool file nasa noaa instagram facebook twitter youtube wikipedia bloomberg screenshot handout reuters afp epa dpa upi xinhua flickr getty");

    private static readonly string[] CreditStarts =
    [
        "photo by", "photos by", "photograph by", "photography by", "photo:", "photos:", "photo credit", "photo courtesy", "photo illustration", "image:", "image by", "image credit",
        "image courtesy", "images:", "picture:", "pictures:", "picture by", "illustration by", "illustration:", "graphic by", "video by", "courtesy of", "courtesy:", "credit:",
        "screenshot", "screengrab", "file photo", "ap photo", "featured image",
    ];

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length > LongestCaption || line.Length < 2)
            {
                continue;
            }

            // A caption ends with its credit, a paragraph with its sentence: only brackets may follow the sentence.
            char last = context.Text[line.End - 1];
            if (line.EndsSentence && last is not (')' or ']'))
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (FindCredit(text) is { } confidence)
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.credit", confidence);
            }
            else if (text.Length < 160 && !line.EndsSentence && StartsWithAgency(text))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.leading-credit", 0.9);
            }
        }
    }

    /// <summary>How sure it is that the line ends with a credit; null when it does not.</summary>
    private static double? FindCredit(ReadOnlySpan<char> text)
    {
        char last = text[^1];
        if (last is ')' or ']')
        {
            int open = text.LastIndexOfAny('(', '[');
            if (open < 0 || text.Length - open > LongestCredit + 30)
            {
                return null;
            }

            ReadOnlySpan<char> inner = text[(open + 1)..^1].Trim();
            bool isWhole = open == 0;

            // "(Reuters)" behind a sentence may be the source of a report; with a name and a slash it is a photographer.
            return IsSlashCredit(inner) || StartsWithCredit(inner) ? 0.97
                : IsAgency(inner) && (isWhole || !Ambiguous.Contains(inner)) ? 0.93
                : null;
        }

        if (text.Length <= LongestCredit)
        {
            if (IsAgency(text))
            {
                return 0.95;
            }

            if (IsSlashCredit(text) && IsTitle(text))
            {
                return 0.96;
            }
        }

        // Behind the last sentence: "… on Monday. Jane Doe/Reuters".
        int stop = LastSentenceEnd(text);
        if (stop > 0 && text.Length - stop <= LongestCredit)
        {
            ReadOnlySpan<char> tail = text[stop..].Trim();
            return (IsSlashCredit(tail) && IsTitle(tail)) || StartsWithCredit(tail) || (IsAgency(tail) && !Ambiguous.Contains(tail)) ? 0.95 : null;
        }

        // No sentence: "The winner lifts the cup Jane Doe/Getty Images".
        int slash = text.LastIndexOf('/');
        return slash > 0 && slash < text.Length - 1 && IsAgency(text[(slash + 1)..].Trim()) && text[..slash].IndexOf("://", StringComparison.Ordinal) < 0 ? 0.92 : null;
    }

    private static bool StartsWithAgency(ReadOnlySpan<char> text)
    {
        foreach (string agency in Agencies)
        {
            if (Words.StartsWith(text, agency) && text.Length > agency.Length + 12 && !Ambiguous.Contains(agency))
            {
                // A caption follows, not the rest of a sentence about the agency.
                ReadOnlySpan<char> rest = text[agency.Length..].TrimStart();
                return rest.Length > 0 && char.IsUpper(rest[0]);
            }
        }

        return false;
    }

    private static bool StartsWithCredit(ReadOnlySpan<char> text)
    {
        foreach (string start in CreditStarts)
        {
            if (Words.StartsWith(text, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jane Doe/Reuters", "AP Photo/Jane Doe", "Jane Doe / Getty Images", "Jane Doe via AP".</summary>
    private static bool IsSlashCredit(ReadOnlySpan<char> text)
    {
        int slash = text.LastIndexOf('/');
        if (slash > 0 && slash < text.Length - 1)
        {
            ReadOnlySpan<char> after = text[(slash + 1)..].Trim();
            int comma = after.IndexOf(',');
            int first = text.IndexOf('/');
            return IsAgency(after) || (comma > 0 && IsAgency(after[..comma])) || IsAgency(text[..first].Trim());
        }

        int via = Words.IndexOf(text, "via");
        return via > 0 && IsAgency(text[(via + 3)..].Trim());
    }

    private static bool IsAgency(ReadOnlySpan<char> text)
    {
        foreach (string agency in Agencies)
        {
            if (agency.Length == text.Length && Words.StartsWith(text, agency))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mostly capitalized words, as names are.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        int position = 0, words = 0, capitals = 0;
        while (true)
        {
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty)
            {
                return words > 0 && capitals * 4 >= words * 3;
            }

            words++;
            capitals += Words.IsCapitalized(word) || word is "via" or "of" or "de" or "the" or "and" ? 1 : 0;
        }
    }

    /// <summary>Where the text behind the last sentence within the line starts; initials and abbreviations do not end one.</summary>
    private static int LastSentenceEnd(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 3; i > 2; i--)
        {
            if (text[i] is '.' or '!' or '?' or '|' or '”' or '"' && text[i + 1] == ' ' && text[i - 1] != ' ' && text[i - 2] is not (' ' or '.'))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
