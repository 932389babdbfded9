using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>What several filters ask of a line's words.</summary>
internal static class LineWords
{
    /// <summary>How many words there are, marks not counted.</summary>
    public static int Count(ReadOnlySpan<Word> words)
    {
        int count = 0;
        foreach (ref readonly Word word in words)
        {
            count += word.IsMark ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether every word begins with a capital, and no mark stands among them but those that are given.</summary>
    public static bool AreCapitalized(ReadOnlySpan<Word> words, string marks = "")
    {
        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized && !marks.Contains(word.First))
            {
                return false;
            }
        }

        return true;
    }
}
