using System.Runtime.InteropServices;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>Holds what vectors tell of characters, keys and lines against what their definitions say, one by one.</summary>
internal static class VectorComparison
{
    /// <summary>The first difference in words, or null.</summary>
    public static string? FindDifference() => OfCharacters() ?? OfMarks() ?? OfKeys() ?? OfKinds();

    // Every character there is, at a place that changes.
    private static string? OfCharacters()
    {
        var block = new ushort[BlockFold.Length];
        var keys = new ulong[BlockFold.Length / 8];
        for (int first = 0; first < 0x10000; first += block.Length)
        {
            for (int i = 0; i < block.Length; i++)
            {
                block[(i + (first / block.Length)) % block.Length] = (ushort)(first + i);
            }

            ulong breaks = BlockFold.Fold(ref block[0], ref keys[0], out ulong marks);
            var masks = CharacterMasks.Of(ref block[0]);
            for (int i = 0; i < block.Length; i++)
            {
                char c = (char)block[i];
                (bool, bool, byte) folded = (Has(breaks, i), Has(marks, i), (byte)(keys[i / 8] >> (8 * (i % 8))));
                (bool, bool, bool, bool) kinds = (Has(masks.Letters, i), Has(masks.Capitals, i), Has(masks.Spaces, i), Has(masks.Others, i));
                if (folded != (c is '\n' or '\r', c is '@' or '(' or ':' or '[', Folding.Fold(c))
                    || kinds != (char.IsAsciiLetter(c), char.IsAsciiLetterUpper(c), c <= ' ', char.IsAsciiDigit(c) || c is '\'' or >= '\x7F'))
                {
                    return $"character {(int)c:X4} at {i}: {folded}, {kinds}";
                }
            }
        }

        return null;
    }

    // Every ASCII character and some others at every place of a line, with others behind it that must not count.
    private static string? OfMarks()
    {
        foreach (int length in Enumerable.Range(1, 140))
        {
            char[] text = [.. Enumerable.Repeat('a', length), .. Enumerable.Repeat('=', CharacterMasks.Count)];
            for (int place = 0; place < length; place++)
            {
                foreach (int c in Enumerable.Range(0, 128).Concat([0x80, 0xAE, 0xFF, 0x2019, 0x7F3A, 0x8000, 0xFF0E, 0xFFFF]))
                {
                    text[place] = (char)c;
                    LineMarks expected = MarksOf((char)(c & 0x7F)) | (c > 0x7F ? LineMarks.Wide : 0);
                    foreach (int readable in new[] { length, text.Length })
                    {
                        LineMarks found = MarkReader.Read(ref MemoryMarshal.GetArrayDataReference(text), length, readable);
                        if (found != expected)
                        {
                            return $"character {c:X4} at {place} of {length}, {readable} readable: {found} instead of {expected}";
                        }
                    }
                }

                text[place] = 'a';
            }
        }

        return null;
    }

    private static LineMarks MarksOf(char c) => c switch
    {
        ' ' => LineMarks.None,
        '.' or '!' or '?' => LineMarks.Stop,
        '"' or '\'' or ')' or ']' => LineMarks.Closer,
        '{' or '}' or '<' or '>' or '=' or ';' or '\\' or '[' => LineMarks.Code,
        ':' => LineMarks.Colon,
        '/' or '|' => LineMarks.Slash,
        _ => LineMarks.None,
    } | (c == ' ' ? 0 : LineMarks.NoSpace);

    private static string? OfKeys()
    {
        var random = new Random(1);
        foreach (int bits in new[] { 1, 6, 13 })
        {
            var words = new uint[1 << bits];
            var keys = new ulong[2 * KeyFilter.Keys];
            for (int round = 0; round < 10_000; round++)
            {
                foreach (ref ulong key in keys.AsSpan())
                {
                    key = (ulong)random.NextInt64(long.MinValue, long.MaxValue);
                }

                if (round % 4 == 0)
                {
                    KeyFilter.Add(words, 32 - bits, keys[random.Next(keys.Length)]);
                }

                var filter = new KeyFilter(words, 32 - bits);
                int first = random.Next(keys.Length - KeyFilter.Keys);
                uint found = filter.TestEight(ref keys[first]), expected = 0;
                for (int i = 0; i < KeyFilter.Keys; i++)
                {
                    expected |= filter.Test(keys[first + i]) << i;
                }

                if (found != expected)
                {
                    return $"keys {string.Join(' ', keys[first..])} among {words.Length} words: {found:X} instead of {expected:X}";
                }
            }
        }

        return null;
    }

    private static string? OfKinds()
    {
        var random = new Random(1);
        for (int round = 0; round < 1000; round++)
        {
            int count = random.Next(1, 80);
            var kinds = new LineKinds[(count + KindLines.Step - 1) & -KindLines.Step];
            for (int i = 0; i < count; i++)
            {
                kinds[i] = (LineKinds)(1UL << random.Next(64)) | (LineKinds)(1UL << random.Next(64));
            }

            LineKinds wanted = (LineKinds)(1UL << random.Next(64)) | (LineKinds)(1UL << random.Next(64));
            var found = new List<int>();
            foreach (int line in new KindLines(kinds, count, wanted))
            {
                found.Add(line);
            }

            if (!found.SequenceEqual(Enumerable.Range(0, count).Where(i => (kinds[i] & wanted) != 0)))
            {
                return $"lines of kind {(ulong)wanted:X}: {string.Join(' ', found)} of {string.Join(' ', kinds.Select(kind => $"{(ulong)kind:X}"))}";
            }
        }

        return null;
    }

    private static bool Has(ulong mask, int bit) => ((mask >> bit) & 1) != 0;
}
