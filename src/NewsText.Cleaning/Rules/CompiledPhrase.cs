using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>A phrase of a list in its comparison form, ready to be confirmed at a place where a table found its key.</summary>
internal readonly struct CompiledPhrase(PhraseList list, int index)
{
    /// <summary>Stands between two parts of a phrase with any text between them.</summary>
    public const char Gap = '…';

    /// <summary>Its place in the list.</summary>
    public int Index { get; } = index;

    public PhraseAnchor Anchor => list.AnchorOf(Index);

    public RuleTerms Rule => list.RuleOf(Index);

    /// <summary>What goes with the phrase.</summary>
    public RuleExtent Extent => Rule.Extent ?? BoilerplateRule.DefaultExtent(Anchor);

    /// <summary>The whole phrase in its comparison form.</summary>
    public ReadOnlySpan<char> Normal => list.TextOf(Index);

    /// <summary>The part whose key stands in a table: the last one for a phrase at a line's end, else the first.</summary>
    public ReadOnlySpan<char> Key
    {
        get
        {
            ReadOnlySpan<char> normal = Normal;
            int gap = normal.IndexOf(Gap);
            return gap < 0 ? normal : Anchor == PhraseAnchor.LineEnd ? normal[(normal.LastIndexOf(Gap) + 1)..] : normal[..gap];
        }
    }

    /// <summary>The most characters a match can span, its gaps at their widest, and one more to see that the last word ends.</summary>
    public int LongestMatch
    {
        get
        {
            ReadOnlySpan<char> rest = Normal;
            int longest = rest.Length + 1;
            for (int gap = rest.IndexOf(Gap); gap >= 0; gap = rest.IndexOf(Gap))
            {
                longest += BoilerplateRule.LargestGap - 1;
                rest = rest[(gap + 1)..];
            }

            return longest;
        }
    }

    /// <summary>Confirms the phrase with its key part at <paramref name="start"/>; the result is the span of the whole phrase.</summary>
    /// <param name="line">The line without the white space around it.</param>
    /// <param name="start">Where the key part starts in the line.</param>
    /// <param name="phraseStart">Where the phrase starts.</param>
    /// <param name="phraseEnd">Where it ends.</param>
    public bool Matches(ReadOnlySpan<char> line, int start, out int phraseStart, out int phraseEnd)
    {
        phraseStart = start;
        phraseEnd = start;
        ReadOnlySpan<char> normal = Normal, key = Key;
        if (!IsWordAt(line, start, key))
        {
            return false;
        }

        phraseEnd = start + key.Length;
        return key.Length == normal.Length || (Anchor == PhraseAnchor.LineEnd
            ? MatchPartsBefore(line, normal[..^(key.Length + 1)], ref phraseStart)
            : MatchPartsAfter(line, normal[(key.Length + 1)..], ref phraseEnd));
    }

    private static bool MatchPartsAfter(ReadOnlySpan<char> line, ReadOnlySpan<char> parts, ref int end)
    {
        while (!parts.IsEmpty)
        {
            int gap = parts.IndexOf(Gap);
            ReadOnlySpan<char> part = gap < 0 ? parts : parts[..gap];
            parts = parts[(gap < 0 ? parts.Length : gap + 1)..];
            int limit = Math.Min(line.Length - part.Length, end + BoilerplateRule.LargestGap);
            int at = FindFirst(line, end, limit, part[0]);
            while (at <= limit && !IsWordAt(line, at, part))
            {
                at = FindFirst(line, at + 1, limit, part[0]);
            }

            if (at > limit)
            {
                return false;
            }

            end = at + part.Length;
        }

        return true;
    }

    /// <summary>The next place, up to <paramref name="limit"/>, of what normalizes to a character; behind the limit when there is none.</summary>
    private static int FindFirst(ReadOnlySpan<char> line, int from, int limit, char normal)
    {
        if (!char.IsAsciiLetterLower(normal))
        {
            while (from <= limit && Characters.Normalize(line[from]) != normal)
            {
                from++;
            }

            return from;
        }

        int found = from > limit ? -1 : line[from..(limit + 1)].IndexOfAny(normal, (char)(normal & ~0x20));
        return found < 0 ? limit + 1 : from + found;
    }

    private static bool MatchPartsBefore(ReadOnlySpan<char> line, ReadOnlySpan<char> parts, ref int start)
    {
        while (!parts.IsEmpty)
        {
            int gap = parts.LastIndexOf(Gap);
            ReadOnlySpan<char> part = parts[(gap + 1)..];
            parts = parts[..Math.Max(gap, 0)];
            int limit = Math.Max(0, start - part.Length - BoilerplateRule.LargestGap);
            int at = start - part.Length;
            while (at >= limit && !IsWordAt(line, at, part))
            {
                at--;
            }

            if (at < limit)
            {
                return false;
            }

            start = at;
        }

        return true;
    }

    /// <summary>Whether a part stands there, and its two ends are ends of words.</summary>
    private static bool IsWordAt(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> part)
    {
        if ((uint)at > (uint)line.Length || line.Length - at < part.Length)
        {
            return false;
        }

        for (int i = 0; i < part.Length; i++)
        {
            if (Characters.Normalize(line[at + i]) != part[i])
            {
                return false;
            }
        }

        return IsWordEdge(line, at) && IsWordEdge(line, at + part.Length);
    }

    private static bool IsWordEdge(ReadOnlySpan<char> line, int at) =>
        at <= 0 || at >= line.Length || !Characters.IsWordCharacter(line[at - 1]) || !Characters.IsWordCharacter(line[at])
            || Characters.IsWrittenWithoutSpaces(line[at - 1]) || Characters.IsWrittenWithoutSpaces(line[at]);
}
