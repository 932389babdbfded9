using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>How an article's lines are, for a line to be measured against.</summary>
internal readonly struct ArticleStyle
{
    // Extractors give a paragraph one blank line, and the line breaks inside an embed three.
    private const int WideGap = 4;

    private readonly bool _hasWideGaps;

    private ArticleStyle(int length, bool hasBlankLines, bool hasWideGaps)
    {
        HasBlankLines = hasBlankLines;
        Length = length;
        _hasWideGaps = hasWideGaps;
    }

    /// <summary>The length of the line in which the average character stands, so that short lines do not count for much; 0 before it was measured.</summary>
    public int Length { get; }

    /// <summary>Whether blank lines part the article's paragraphs.</summary>
    public bool HasBlankLines { get; }

    /// <summary>Reads all lines once.</summary>
    public static ArticleStyle Measure(ReadOnlySpan<char> text, LineTable lines)
    {
        long sum = 0, squares = 0;
        int wide = 0, blank = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            sum += lines[i].Length;
            squares += (long)lines[i].Length * lines[i].Length;
            blank += lines[i].HasBlankBefore ? 1 : 0;
            wide += IsWide(text, lines, i) ? 1 : 0;
        }

        return new ArticleStyle(Math.Max(1, (int)(squares / Math.Max(1, sum))), blank * 2 > lines.Count, wide * 4 > lines.Count);
    }

    /// <summary>Whether a wider gap than between the article's paragraphs follows the line: a sign of one embed's lines.</summary>
    public bool IsTorn(ReadOnlySpan<char> text, LineTable lines, int line) => !_hasWideGaps && IsWide(text, lines, line);

    private static bool IsWide(ReadOnlySpan<char> text, LineTable lines, int line)
    {
        if (line + 1 >= lines.Count || !lines[line + 1].HasBlankBefore)
        {
            return false;
        }

        int breaks = 0;
        for (int i = lines[line].End; i < lines[line + 1].Start && breaks < WideGap; i++)
        {
            breaks += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }

        return breaks >= WideGap;
    }
}
