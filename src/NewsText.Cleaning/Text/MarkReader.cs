using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning.Text;

/// <summary>Finds which marks a line has, in one pass over all of its characters.</summary>
internal static class MarkReader
{
    private const int AsciiCount = 128;

    // Of longer lines all is said to be there.
    private const int Longest = 500;

    // Ones for the characters of a line and zeros for those behind it, read from where as many ones are left as it has characters.
    private static ReadOnlySpan<byte> Inside =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private static readonly LineMarks[] OfAscii = Define((".!?", LineMarks.Stop), ("\"')]", LineMarks.Closer), ("{}<>=;\\[", LineMarks.Code), (":", LineMarks.Colon), ("/|", LineMarks.Slash), (" ", LineMarks.NoSpace));

    /// <summary>The marks of a line; more than it has, where it has characters beyond ASCII.</summary>
    /// <param name="line">The line's first character.</param>
    /// <param name="length">How many it has.</param>
    /// <param name="readable">How many characters stand there, of the line and behind it.</param>
    public static LineMarks Read(ref char line, int length, int readable)
    {
        if (length > Longest)
        {
            return LineMarks.All;
        }

        if (Vector512.IsHardwareAccelerated && Avx512Vbmi.IsSupported && length > 0 && readable >= ((length + CharacterMasks.Count - 1) & -CharacterMasks.Count))
        {
            return ReadBlocks(ref Unsafe.As<char, ushort>(ref line), length);
        }

        if (Avx2.IsSupported && length >= Vector128<ushort>.Count)
        {
            return ReadHalves(ref Unsafe.As<char, ushort>(ref line), length);
        }

        ref LineMarks ofAscii = ref MemoryMarshal.GetArrayDataReference(OfAscii);
        int marks = 0, all = 0;
        for (int i = 0; i < length; i++)
        {
            char c = Unsafe.Add(ref line, i);
            marks |= (int)Unsafe.Add(ref ofAscii, c & (AsciiCount - 1));
            all |= c;
        }

        return ((LineMarks)marks ^ LineMarks.NoSpace) | (all >= AsciiCount ? LineMarks.Wide : 0);
    }

    // The table is looked up for 64 characters at once.
    private static LineMarks ReadBlocks(ref ushort line, int length)
    {
        ref byte ofAscii = ref Unsafe.As<LineMarks, byte>(ref MemoryMarshal.GetArrayDataReference(OfAscii));
        Vector512<byte> first = Vector512.LoadUnsafe(ref ofAscii), second = Vector512.LoadUnsafe(ref ofAscii, AsciiCount / 2), marks = Vector512<byte>.Zero;
        Vector512<ushort> ascii = Vector512.Create((ushort)(AsciiCount - 1));
        ulong wide = 0;
        for (int i = 0; i < length; i += CharacterMasks.Count)
        {
            Vector512<ushort> low = Vector512.LoadUnsafe(ref line, (nuint)i), high = Vector512.LoadUnsafe(ref line, (nuint)(i + (CharacterMasks.Count / 2)));
            int count = Math.Min(length - i, CharacterMasks.Count);
            Vector512<byte> isInside = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(Inside), (nuint)(CharacterMasks.Count - count));
            marks |= Avx512Vbmi.PermuteVar64x8x2(first, CharacterMasks.Pack(low & ascii, high & ascii), second) & isInside;
            wide |= (Vector512.GreaterThan(low, ascii).ExtractMostSignificantBits() | (Vector512.GreaterThan(high, ascii).ExtractMostSignificantBits() << 32)) & (ulong.MaxValue >> (CharacterMasks.Count - count));
        }

        return Sum(marks.GetLower() | marks.GetUpper(), wide != 0);
    }

    // The same for 32. What is read twice does no harm: so the last characters are, instead of what stands behind the line, and a short line is its two ends.
    private static LineMarks ReadHalves(ref ushort line, int length)
    {
        ref byte ofAscii = ref Unsafe.As<LineMarks, byte>(ref MemoryMarshal.GetArrayDataReference(OfAscii));
        Vector256<byte> marks = Vector256<byte>.Zero;
        Vector256<ushort> all = Vector256<ushort>.Zero, ascii = Vector256.Create((ushort)(AsciiCount - 1));
        int last = length - Vector256<ushort>.Count;
        for (int i = 0; i < length; i += CharacterMasks.Count / 2)
        {
            Vector256<ushort> low, high;
            if (last < 0)
            {
                low = high = Vector256.Create(Vector128.LoadUnsafe(ref line), Vector128.LoadUnsafe(ref line, (nuint)(length - Vector128<ushort>.Count)));
            }
            else
            {
                low = Vector256.LoadUnsafe(ref line, (nuint)Math.Min(i, last));
                high = Vector256.LoadUnsafe(ref line, (nuint)Math.Min(i + Vector256<ushort>.Count, last));
            }

            all |= low | high;
            Vector256<byte> bytes = CharacterMasks.Pack(low & ascii, high & ascii);
            marks |= LookUp(ref ofAscii, 0x20, bytes) | LookUp(ref ofAscii, 0x30, bytes) | LookUp(ref ofAscii, 0x50, bytes) | LookUp(ref ofAscii, 0x70, bytes);
        }

        return Sum(marks, Vector256.GreaterThanAny(all, ascii));
    }

    // What stands in one row of the table, of sixteen characters, or nothing: a shuffle asks for the highest bit and the lowest four, and what is of another row gets the highest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(ref byte table, byte row, Vector256<byte> bytes)
    {
        Vector128<byte> marks = Vector128.LoadUnsafe(ref table, row);
        return Avx2.Shuffle(Vector256.Create(marks, marks), Avx2.AddSaturate(bytes ^ Vector256.Create(row), Vector256.Create((byte)0x70)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LineMarks Sum(Vector256<byte> marks, bool isWide)
    {
        Vector128<ulong> half = (marks.GetLower() | marks.GetUpper()).AsUInt64();
        ulong found = half.ToScalar() | half.GetElement(1);
        found |= found >> 32;
        found |= found >> 16;
        found |= found >> 8;
        return ((LineMarks)(byte)found ^ LineMarks.NoSpace) | (isWide ? LineMarks.Wide : 0);
    }

    private static LineMarks[] Define(params (string Characters, LineMarks Mark)[] marks)
    {
        var table = new LineMarks[AsciiCount];
        foreach ((string characters, LineMarks mark) in marks)
        {
            foreach (char c in characters)
            {
                table[c] |= mark;
            }
        }

        return table;
    }
}
