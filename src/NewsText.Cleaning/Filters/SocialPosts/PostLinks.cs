using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>The links in a post, and the ones that only a post has.</summary>
internal static class PostLinks
{
    private const string Picture = "pic.twitter.com/";
    private const int MostTags = 8;

    private const string NewPicture = "pic.x.com/";

    /// <summary>Whether a link starts here, and how many characters it has.</summary>
    public static bool TryMeasure(ReadOnlySpan<char> text, out int length, out bool isPicture)
    {
        // "http", "pic." and "t.co": most words are told from them by their second letter.
        if (text.Length < 2 || text[1] is not ('t' or 'i' or '.'))
        {
            (length, isPicture) = (0, false);
            return false;
        }

        isPicture = text.StartsWith(Picture, StringComparison.Ordinal) || text.StartsWith(NewPicture, StringComparison.Ordinal);
        length = 0;
        if (!isPicture && !text.StartsWith("https://", StringComparison.Ordinal) && !text.StartsWith("http://", StringComparison.Ordinal)
            && !text.StartsWith("t.co/", StringComparison.Ordinal))
        {
            return false;
        }

        while (length < text.Length && IsLinkCharacter(text[length]))
        {
            // Scrapers glue the next link to the one before.
            if (length > 8 && text[length] is 'h' or 'p' && IsNextLink(text[length..]))
            {
                break;
            }

            length++;
        }

        while (length > 0 && text[length - 1] is '.' or ',' or ';' or '!' or '?' or ')' or '"' or '\'')
        {
            length--;
        }

        return true;
    }

    /// <summary>Whether a line ends with a link that the network itself makes: <c>t.co/…</c> or <c>pic.twitter.com/…</c>. Looks at a few characters only.</summary>
    public static bool EndsWithShortLink(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> core = line.TrimEnd("…\"”.");

        // Hashtags may follow the link.
        for (int tags = 0; tags < MostTags && core.LastIndexOf(' ') is > 0 and var space && space + 1 < core.Length && core[space + 1] is '#' or '@'; tags++)
        {
            core = core[..space];
        }

        int codeLength = 0;
        while (codeLength < 12 && codeLength < core.Length && Characters.IsAsciiLetterOrDigit(core[^(codeLength + 1)]))
        {
            codeLength++;
        }

        if (codeLength is < 7 or > 11 || core.Length <= codeLength || core[^(codeLength + 1)] != '/')
        {
            return false;
        }

        ReadOnlySpan<char> head = core[..^codeLength];
        return head.EndsWith("://t.co/", StringComparison.Ordinal) || head.EndsWith(Picture, StringComparison.Ordinal) || head.EndsWith(NewPicture, StringComparison.Ordinal);
    }

    /// <summary>Whether a stretch holds a link that only posts have.</summary>
    public static bool HasShortLink(ReadOnlySpan<char> text) =>
        text.Contains("://t.co/", StringComparison.Ordinal) || text.Contains(Picture, StringComparison.Ordinal) || text.Contains(NewPicture, StringComparison.Ordinal);

    /// <summary>Where the next link starts; -1 when there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (StartsAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a link starts at a place of a text.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, int i) =>
        text[i] is 'h' or 'p' or 't' && (i == 0 || text[i] != 't' || !Characters.IsWordCharacter(text[i - 1]) && text[i - 1] != '/') && TryMeasure(text[i..], out _, out _);

    private static bool IsLinkCharacter(char c) => c > ' ' && c <= '~' && c is not ('<' or '>' or '"');

    private static bool IsNextLink(ReadOnlySpan<char> text) =>
        text.StartsWith("http", StringComparison.Ordinal) && text.Length > 7 && text[4..8].Contains(':')
        || text.StartsWith(Picture, StringComparison.Ordinal) || text.StartsWith(NewPicture, StringComparison.Ordinal);
}
