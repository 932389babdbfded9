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

    /// <summary>Whether every word begins with a capital, and no mark but an initial's dot stands among them.</summary>
    public static bool AreNames(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized && word.First is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every word begins with a capital, and no mark stands among them.</summary>
    public static bool AreCapitalized(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized)
            {
                return false;
            }
        }

        return true;
    }
}
