using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// The line that embed scripts put under a post: <c>— Name (@handle) May 1, 2018</c>, with any dash or none, with or without brackets and time.
/// All offsets are into the whole text.
/// </summary>
internal ref struct PostAttribution
{
    // Display names have at most 50 characters; emoji count two or more UTF-16 code units.
    private const int LongestName = 90;

    private const int LongestHandle = 60;

    /// <summary>Where the dash stands, or the name when there is no dash.</summary>
    public int Start;

    public int End;

    public int NameStart;

    public int NameEnd;

    public int HandleStart;

    public int HandleEnd;

    public int DateStart;

    public int DateEnd;

    public DateOnly? Date;

    /// <summary>Whether a dash sets the attribution off from the body.</summary>
    public bool HasDash;

    /// <summary>Whether the handle stands in brackets.</summary>
    public bool HasBrackets;

    public readonly bool HasDate => DateEnd > DateStart;

    /// <summary>Reads the attribution around the <c>@</c> at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the stretch starts that may belong to it: the line, or the end of the post before.</param>
    /// <param name="to">Where the line ends.</param>
    /// <param name="at">An <c>@</c> between the two.</param>
    /// <param name="found">The attribution; it has no date unless one was read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int from, int to, int at, out PostAttribution found)
    {
        found = default;
        int handleEnd = at + 1;
        while (handleEnd < to && handleEnd - at <= LongestHandle && IsHandleCharacter(text[handleEnd]))
        {
            handleEnd++;
        }

        while (handleEnd > at + 1 && text[handleEnd - 1] is '.' or '-')
        {
            handleEnd--;
        }

        if (handleEnd == at + 1)
        {
            return false;
        }

        int before = at;
        while (before > from && Characters.IsSpace(text[before - 1]))
        {
            before--;
        }

        int after = handleEnd;
        bool hasBrackets = before > from && text[before - 1] is '(' or '（';
        if (hasBrackets)
        {
            before--;
            while (after < to && Characters.IsSpace(text[after]))
            {
                after++;
            }

            if (after == to || text[after] is not (')' or '）'))
            {
                return false;
            }

            after++;
        }

        found.HandleStart = at + 1;
        found.HandleEnd = handleEnd;
        found.End = after;
        if (PostDate.TryRead(text[after..to], out int dateStart, out int dateEnd, out found.Date))
        {
            found.DateStart = after + dateStart;
            found.DateEnd = after + dateEnd;
            found.End = found.DateEnd;
        }

        found.FindName(text, from, before);
        found.HasBrackets = hasBrackets;
        return hasBrackets || found.HasDash;
    }

    private static bool IsHandleCharacter(char c) => Characters.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '@' or '*';

    /// <summary>The name stands between a dash and the handle; without a dash it is all that the line has, or the capitalised words before the handle.</summary>
    private void FindName(ReadOnlySpan<char> text, int from, int before)
    {
        NameEnd = before;
        while (NameEnd > from && Characters.IsSpace(text[NameEnd - 1]))
        {
            NameEnd--;
        }

        int limit = Math.Max(from, before - LongestName), hyphen = -1;
        for (int i = before - 1; i >= limit; i--)
        {
            char c = text[i];
            if (c is '—' or '–' or '―' || (c == '-' && i > from && text[i - 1] == '-'))
            {
                SetName(text, c == '-' ? i - 1 : i, i + 1);
                return;
            }

            if (c == '-' && hyphen < 0 && i + 1 < before && (i == from || Characters.IsSpace(text[i - 1])))
            {
                hyphen = i;
            }
        }

        if (hyphen >= 0)
        {
            SetName(text, hyphen, hyphen + 1);
            return;
        }

        int start = limit == from ? from : before;
        if (limit == from)
        {
            foreach (char c in text[from..NameEnd])
            {
                if (c is '!' or '?' or ':' or '"' or '“')
                {
                    start = before;
                    break;
                }
            }
        }

        if (start == before || CountWords(text[start..NameEnd]) > 6)
        {
            start = CapitalisedTail(text, limit, NameEnd);
        }

        Start = start;
        NameStart = start;
        NameEnd = Math.Max(start, NameEnd);
    }

    private void SetName(ReadOnlySpan<char> text, int start, int nameStart)
    {
        HasDash = true;
        Start = start;
        while (nameStart < NameEnd && Characters.IsSpace(text[nameStart]))
        {
            nameStart++;
        }

        NameStart = nameStart;
    }

    private static int CapitalisedTail(ReadOnlySpan<char> text, int limit, int end)
    {
        int start = end, word = end;
        while (word > limit)
        {
            int wordStart = word;
            while (wordStart > limit && !Characters.IsSpace(text[wordStart - 1]))
            {
                wordStart--;
            }

            if (wordStart == limit || !char.IsUpper(text[wordStart]) || (start < end && Characters.IsSentenceEnd(text[word - 1]) && word - wordStart > 4))
            {
                break;
            }

            start = wordStart;
            word = wordStart;
            while (word > limit && Characters.IsSpace(text[word - 1]))
            {
                word--;
            }
        }

        return start;
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in name)
        {
            bool isSpace = Characters.IsSpace(c);
            words += !isSpace && !inside ? 1 : 0;
            inside = !isSpace;
        }

        return words;
    }
}
