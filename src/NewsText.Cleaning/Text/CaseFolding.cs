namespace NewsText.Cleaning.Text;

/// <summary>
/// Simple case folding: by way of the capital, so that a final sigma is a sigma. What would become a letter of ASCII (the Kelvin sign, the long s)
/// stays as it is, and so do the Ångström sign and the letters of old Slavonic print that would become Russian ones: else nearly every phrase with
/// such a letter would need several keys. The dotted and the dotless i of Turkish stay apart.
/// </summary>
/// <remarks>
/// Latin and Cyrillic letters are folded by their place in Unicode, which is quicker than to ask the framework, and the first call of a process need not wait for the library
/// that the framework asks in turn (ICU). A test compares all characters with what the framework says.
/// </remarks>
internal static class CaseFolding
{
    // Stands for a letter about which the framework is asked.
    private const int Unknown = int.MaxValue;

    private const char CapitalSharpS = '\u1E9E';

    /// <summary>The small letter of a letter beyond ASCII.</summary>
    public static char Fold(char c)
    {
        int distance = ToSmall(c);
        if (distance != Unknown)
        {
            return (char)(c + distance);
        }

        char folded = char.ToLowerInvariant(char.ToUpperInvariant(c));
        return folded <= '\x7F' || c is '\u212B' or (>= '\u1C80' and <= '\u1C88') ? c : folded;
    }

    /// <summary>Copies the other forms of a folded character to <paramref name="buffer"/> and returns how many there are.</summary>
    public static int Others(char folded, Span<char> buffer)
    {
        int count = 0;
        if (ToSmall(folded) == Unknown)
        {
            return OtherScripts.Copy(folded, buffer);
        }

        foreach (int distance in (ReadOnlySpan<int>)[1, 0x20, 0x50, 0x0F, 'ÿ' - 'Ÿ', 'ß' - CapitalSharpS])
        {
            char other = (char)(folded - distance);
            if (other != folded && other > '\x7F' && (ToSmall(other) == distance || other == CapitalSharpS))
            {
                buffer[count++] = other;
            }
        }

        return count;
    }

    /// <summary>How far behind a letter its small one stands: in blocks of capitals and small letters, or by turns with an even or an odd capital.</summary>
    private static int ToSmall(char c) => c switch
    {
        < 'À' => c == 'µ' ? 'μ' - 'µ' : 0,
        <= 'Þ' => c == '×' ? 0 : 0x20,
        <= 'ÿ' or 'İ' or 'ı' or 'ĸ' or 'ŉ' or 'ſ' => 0,
        'Ÿ' => 'ÿ' - 'Ÿ',
        <= 'ķ' or (>= 'Ŋ' and <= 'ŷ') => (c & 1) ^ 1,
        < '\u0180' => c & 1,
        < 'Ѐ' => Unknown,
        <= 'Џ' => 0x50,
        <= 'Я' => 0x20,
        <= 'џ' or (>= '\u0482' and <= '\u0489') or 'ӏ' => 0,
        'Ӏ' => 0x0F,
        > 'Ӏ' and < 'ӏ' => c & 1,
        <= '\u052F' => (c & 1) ^ 1,

        // Punctuation, arrows and other signs, and the characters of Chinese, Japanese and Korean.
        (>= '\u2000' and <= '\u20FF') or (>= '\u2190' and <= '\u245F') or (>= '\u2500' and <= '\u2BFF') or (>= '\u2E00' and <= '\uA63F') or (>= '\uAC00' and <= '\uFEFF') => 0,
        _ => Unknown,
    };

    /// <summary>What the framework folds, by what it becomes: found when a rule first has such a letter.</summary>
    private static class OtherScripts
    {
        private const int Most = 4096;

        private static readonly char[] Letters = new char[Most];
        private static readonly char[] Folded = new char[Most];
        private static readonly int Count = Fill();

        public static int Copy(char folded, Span<char> buffer)
        {
            int count = 0;
            for (int from = 0; Folded.AsSpan(from, Count - from).IndexOf(folded) is var next && next >= 0; from += next + 1)
            {
                buffer[count++] = Letters[from + next];
            }

            return count;
        }

        private static int Fill()
        {
            int count = 0;
            for (int code = 0x80; code <= char.MaxValue; code++)
            {
                char c = (char)code;
                if (ToSmall(c) is Unknown or 'μ' - 'µ' && Fold(c) is var folded && folded != c)
                {
                    (Letters[count], Folded[count]) = (c, folded);
                    count++;
                }
            }

            return count;
        }
    }
}
