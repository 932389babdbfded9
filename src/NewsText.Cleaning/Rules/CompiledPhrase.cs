using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>A rule's phrase in its comparison form, ready to be confirmed at a place where a table found its key.</summary>
internal sealed class CompiledPhrase
{
    public const string Gap = " … ";

    private readonly string[] _parts;

    public CompiledPhrase(BoilerplateRule rule, int index = 0)
    {
        Rule = rule;
        Index = index;
        string phrase = rule.Phrase.Trim();
        string[] parts = phrase.Contains(Gap, StringComparison.Ordinal) ? phrase.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [phrase];
        LongestMatch = ((parts.Length - 1) * BoilerplateRule.LargestGap) + 1;
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Normalize(parts[i]);
            LongestMatch += parts[i].Length;
        }

        _parts = parts;
        Key = rule.Anchor == PhraseAnchor.LineEnd ? parts[^1] : parts[0];
    }

    public BoilerplateRule Rule { get; }

    /// <summary>Its place among the matcher's phrases.</summary>
    public int Index { get; }

    /// <summary>The most characters a match can span, its gaps at their widest, and one more to see that the last word ends.</summary>
    public int LongestMatch { get; }

    /// <summary>The part whose key stands in a table: the last one for a phrase at a line's end, else the first.</summary>
    public string Key { get; }

    /// <summary>The whole phrase in its comparison form.</summary>
    public string Normal => string.Join(Gap, _parts);

    /// <summary>Confirms the phrase with its key part at <paramref name="start"/>; the result is the span of the whole phrase.</summary>
    /// <param name="line">The line without the white space around it.</param>
    /// <param name="start">Where the key part starts in the line.</param>
    /// <param name="phraseStart">Where the phrase starts.</param>
    /// <param name="phraseEnd">Where it ends.</param>
    public bool Matches(ReadOnlySpan<char> line, int start, out int phraseStart, out int phraseEnd)
    {
        phraseStart = start;
        phraseEnd = start;
        string key = Key;
        if (!StartsWith(line, start, key))
        {
            return false;
        }

        phraseEnd = start + key.Length;
        if (!IsWordEdge(line, start) || !IsWordEdge(line, phraseEnd))
        {
            return false;
        }

        return Rule.Anchor == PhraseAnchor.LineEnd
            ? MatchPartsBefore(line, ref phraseStart)
            : MatchPartsAfter(line, ref phraseEnd);
    }

    private bool MatchPartsAfter(ReadOnlySpan<char> line, ref int end)
    {
        for (int i = 1; i < _parts.Length; i++)
        {
            string part = _parts[i];
            int limit = Math.Min(line.Length - part.Length, end + BoilerplateRule.LargestGap);
            int at = FindFirst(line, end, limit, part[0]);
            while (at <= limit && !(StartsWith(line, at, part) && IsWordEdge(line, at) && IsWordEdge(line, at + part.Length)))
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

    private bool MatchPartsBefore(ReadOnlySpan<char> line, ref int start)
    {
        for (int i = _parts.Length - 2; i >= 0; i--)
        {
            int limit = Math.Max(0, start - _parts[i].Length - BoilerplateRule.LargestGap);
            int at = start - _parts[i].Length;
            while (at >= limit && !(StartsWith(line, at, _parts[i]) && IsWordEdge(line, at) && IsWordEdge(line, at + _parts[i].Length)))
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

    private static bool StartsWith(ReadOnlySpan<char> line, int at, string part)
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

        return true;
    }

    private static bool IsWordEdge(ReadOnlySpan<char> line, int at) =>
        at <= 0 || at >= line.Length || !Characters.IsWordCharacter(line[at - 1]) || !Characters.IsWordCharacter(line[at])
            || Characters.IsWrittenWithoutSpaces(line[at - 1]) || Characters.IsWrittenWithoutSpaces(line[at]);

    private static string Normalize(string part)
    {
        Span<char> buffer = part.Length <= 256 ? stackalloc char[256] : new char[part.Length];
        bool isNormal = true;
        for (int i = 0; i < part.Length; i++)
        {
            buffer[i] = Characters.Normalize(part[i]);
            isNormal &= buffer[i] == part[i];
        }

        return isNormal ? part : new string(buffer[..part.Length]);
    }
}
