namespace NewsText.Cleaning.Text;

/// <summary>The characters that <see cref="Characters.FoldCase"/> changes, by what they become: about 1,400, found when a rule first has a letter beyond ASCII.</summary>
internal static class OtherCases
{
    private const int Most = 4096;

    private static readonly char[] Others = new char[Most];
    private static readonly char[] Folded = new char[Most];
    private static readonly int Count = Fill();

    /// <summary>Copies the other forms of a folded character to <paramref name="buffer"/> and returns how many there are.</summary>
    public static int Of(char folded, Span<char> buffer)
    {
        int count = 0;
        for (int from = 0; Folded.AsSpan(from, Count - from).IndexOf(folded) is var next && next >= 0; from += next + 1)
        {
            buffer[count++] = Others[from + next];
        }

        return count;
    }

    private static int Fill()
    {
        int count = 0;
        for (int code = 0x80; code <= char.MaxValue; code++)
        {
            char c = (char)code, folded = Characters.FoldCase(c);
            if (folded != c)
            {
                (Others[count], Folded[count]) = (c, folded);
                count++;
            }

            // The signs of Chinese, Japanese and Korean have no case.
            code = code switch
            {
                0x2DFF => 0xA63F,
                0xABFF => 0xFEFF,
                _ => code,
            };
        }

        return count;
    }
}
