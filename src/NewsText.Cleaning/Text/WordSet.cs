namespace NewsText.Cleaning.Text;

/// <summary>A few words to look for, in lower case.</summary>
internal sealed class WordSet
{
    private readonly string[] _sorted;

    /// <param name="words">The words, in lower case, separated by spaces.</param>
    public WordSet(string words)
    {
        _sorted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(_sorted, StringComparer.Ordinal);
    }

    /// <summary>Whether the word, in any case, is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Words.IsOneOf(word, _sorted);

    /// <summary>How many of the span's first <paramref name="most"/> words are in the set.</summary>
    public int Count(ReadOnlySpan<char> span, int most)
    {
        int position = 0, found = 0;
        for (int i = 0; i < most; i++)
        {
            ReadOnlySpan<char> word = Words.Next(span, ref position);
            if (word.IsEmpty)
            {
                break;
            }

            found += Contains(word) ? 1 : 0;
        }

        return found;
    }
}
