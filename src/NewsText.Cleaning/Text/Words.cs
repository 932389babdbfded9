namespace NewsText.Cleaning.Text;

/// <summary>Small questions about the words of a span, answered without allocation.</summary>
internal static class Words
{
    /// <summary>Whether the span starts with the phrase, which is in normal form (<see cref="Characters.Normalize"/>), and a word ends there.</summary>
    public static bool StartsWith(ReadOnlySpan<char> span, ReadOnlySpan<char> phrase)
    {
        if (span.Length < phrase.Length)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            if (Characters.Normalize(span[i]) != phrase[i])
            {
                return false;
            }
        }

        return span.Length == phrase.Length || !Characters.IsWordCharacter(phrase[^1]) || !Characters.IsWordCharacter(span[phrase.Length]);
    }

    /// <summary>Whether the span ends with the phrase, which is in normal form, and a word starts there.</summary>
    public static bool EndsWith(ReadOnlySpan<char> span, ReadOnlySpan<char> phrase)
    {
        int start = span.Length - phrase.Length;
        return start >= 0 && StartsWith(span[start..], phrase)
            && (start == 0 || !Characters.IsWordCharacter(phrase[0]) || !Characters.IsWordCharacter(span[start - 1]));
    }

    /// <summary>Where the phrase, in normal form, stands as whole words; -1 when it does not.</summary>
    public static int IndexOf(ReadOnlySpan<char> span, ReadOnlySpan<char> phrase)
    {
        for (int i = 0; i + phrase.Length <= span.Length; i++)
        {
            if (Characters.Normalize(span[i]) == phrase[0] && (i == 0 || !Characters.IsWordCharacter(span[i - 1])) && StartsWith(span[i..], phrase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The next word of letters and digits at or behind <paramref name="position"/>, which moves behind it; empty at the end.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> span, ref int position)
    {
        while (position < span.Length && !Characters.IsWordCharacter(span[position]))
        {
            position++;
        }

        int start = position;
        while (position < span.Length && (Characters.IsWordCharacter(span[position])
            || (span[position] is '\'' or '’' or '-' && position > start && position + 1 < span.Length && Characters.IsWordCharacter(span[position + 1]))))
        {
            position++;
        }

        return span[start..position];
    }

    public static bool IsCapitalized(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>Whether the word, in any case, is one of the given ones, which are in lower case and in ordinal order.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> sorted)
    {
        int low = 0, high = sorted.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Compare(word, sorted[middle]);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return false;
    }

    private static int Compare(ReadOnlySpan<char> word, string other)
    {
        int shared = Math.Min(word.Length, other.Length);
        for (int i = 0; i < shared; i++)
        {
            int order = Characters.Normalize(word[i]) - other[i];
            if (order != 0)
            {
                return order;
            }
        }

        return word.Length - other.Length;
    }
}
