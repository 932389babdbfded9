using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Lines that are no sentences: headings, titles, items and figures.</summary>
internal static class LineShape
{
    /// <summary>Capitals only: a heading, whatever it ends with.</summary>
    public static bool IsShouted(ReadOnlySpan<char> line) => line.Length < 40 && line.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>"Length of the new bridge: 1,250": a fact box's line.</summary>
    public static bool IsFigure(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsAsciiDigit(line[^1]) && line.LastIndexOf(':') is > 0 and var colon && line[(colon + 1)..].IndexOfAnyExcept(" 0123456789.,") < 0;

    /// <summary>One to three capitalised words or figures, as in a post's list of names.</summary>
    public static bool IsItem(ReadOnlySpan<char> line) =>
        line.Length is > 0 and < 30 && (Characters.IsWordCharacter(line[^1]) || line[^1] == '%') && char.IsUpper(line[0]) && !PostSigns.HasMark(line)
        && CountCapitals(line) is var (words, capitals) && words <= 3 && capitals == words
        && (words == 1 || !char.IsLetter(line[^1]) || !IsShouted(line));

    /// <summary>Short, and capitalised or very short.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        (int words, int capitals) = CountCapitals(line);
        return line[^1] is not (',' or ':') && !line.Contains('!') && char.IsUpper(line[0]) && ((words < 9 && capitals * 2 >= words) || (words <= 6 && line.Length < 35));
    }

    /// <summary>A long heading in which most words are capitalised.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        (int words, int capitals) = CountCapitals(line);
        return words >= 8 && capitals * 3 >= words * 2 && !PostSigns.HasMark(line);
    }

    private static (int Words, int Capitals) CountCapitals(ReadOnlySpan<char> line)
    {
        int words = 0, capitals = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool isWord = Characters.IsWordCharacter(c) || c is '\'' or '’' or '-';
            if (isWord && !inside)
            {
                words++;
                capitals += char.IsLower(c) ? 0 : 1;
            }

            inside = isWord;
        }

        return (words, capitals);
    }
}
