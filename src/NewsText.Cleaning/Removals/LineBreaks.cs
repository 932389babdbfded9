namespace NewsText.Cleaning.Removals;

/// <summary>Where lines begin and end: LF, CR, or CR and LF.</summary>
internal static class LineBreaks
{
    /// <summary>Whether the text ends with a line break.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text) => text.Length > 0 && IsBreak(text[^1]);

    /// <summary>Where the line in which <paramref name="position"/> lies begins: behind the break before it.</summary>
    public static int LineBegin(ReadOnlySpan<char> text, int position)
    {
        while (position > 0 && !IsBreak(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Behind the first break at or after <paramref name="position"/>; the text's end when there is none.</summary>
    public static int Behind(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && !IsBreak(text[position]))
        {
            position++;
        }

        if (position < text.Length - 1 && text[position] == '\r' && text[position + 1] == '\n')
        {
            return position + 2;
        }

        return Math.Min(text.Length, position + 1);
    }

    /// <summary>How many breaks there are; CR and LF together are one.</summary>
    public static int Count(ReadOnlySpan<char> span)
    {
        int count = 0;
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i] == '\n' || (span[i] == '\r' && !(i + 1 < span.Length && span[i + 1] == '\n')))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
