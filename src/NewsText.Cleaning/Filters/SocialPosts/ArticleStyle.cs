using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>How an article's lines are on the average, for a line to be measured against.</summary>
internal readonly struct ArticleStyle
{
    // Extractors give a paragraph one blank line, and the line breaks inside an embed three.
    private const int WideGap = 4;

    private readonly bool _hasWideGaps;

    private ArticleStyle(int length, bool hasWideGaps)
    {
        Length = length;
        _hasWideGaps = hasWideGaps;
    }

    /// <summary>The average length of a line, in UTF-16 code units; 0 before it was measured.</summary>
    public int Length { get; }

    /// <summary>Reads all lines once.</summary>
    public static ArticleStyle Measure(ReadOnlySpan<char> text, LineTable lines)
    {
        long sum = 0;
        int wide = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            sum += lines[i].Length;
            wide += IsWide(text, lines, i) ? 1 : 0;
        }

        return new ArticleStyle(Math.Max(1, (int)(sum / Math.Max(1, lines.Count))), wide * 4 > lines.Count);
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
