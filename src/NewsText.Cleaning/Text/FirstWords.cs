using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Text;

/// <summary>
/// The beginnings of a line's first two words as places in two tables, found without a branch that is hard to guess. Different words may share a place, so
/// it tells only what a line does not begin with.
/// </summary>
internal readonly struct FirstWords
{
    /// <summary>How many characters are read from where a line starts.</summary>
    public const int Window = 16;

    /// <summary>How many letters of the first word, and of the second one, are looked at.</summary>
    public const int FirstLetters = 6, SecondLetters = 4;

    /// <summary>How many places there are for first words; the last one is for lines that do not begin with an ASCII word.</summary>
    public const int FirstCount = 2048 + 1;

    /// <summary>How many there are for second words in small letters, as many for those with a capital, and a last one for what is no ASCII word behind one space.</summary>
    public const int SecondCount = 1024 + 1, Capitals = 512;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    private FirstWords(int first, int second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The place of the first word.</summary>
    public int First { get; }

    /// <summary>The place of the second word.</summary>
    public int Second { get; }

    /// <summary>Reads the line that starts at <paramref name="start"/>; <see cref="Window"/> characters must be there, of the line or behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FirstWords Of(ref char start)
    {
        Vector128<byte> bytes = CharacterMasks.Narrow(ref Unsafe.As<char, ushort>(ref start));
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        uint others = ~Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        int length = Least(others, Window - 1), counted = Least(others, FirstLetters);
        bool isFirst = (length > 0) & ((length >= FirstLetters) | EndsWord(Unsafe.Add(ref start, length)));
        ulong key = lower.AsUInt64().ToScalar() & Ones(counted, 8);
        int first = If(isFirst, (int)((key * Multiplier) >> 53), FirstCount - 1);

        // Four letters and what follows them must lie in the window.
        int space = Least(others, Window - SecondLetters - 2), at = space + 1, secondLength = Least(others >> at, SecondLetters);
        ulong raw = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, at)));
        ulong second = (raw | SmallLetters) & Ones(secondLength, 16);
        bool isSecond = (secondLength > 0) & (Unsafe.Add(ref start, space) == ' ') & EndsWord(Unsafe.Add(ref start, at + secondLength));
        int capital = (int)(~raw & 0x20) * (Capitals / 0x20);
        return new FirstWords(first, If(isSecond, (int)((second * Multiplier) >> 55) + capital, SecondCount - 1));
    }

    /// <summary>Reads a line of less than <see cref="Window"/> characters, or a word.</summary>
    public static FirstWords OfShort(ReadOnlySpan<char> line)
    {
        Span<char> padded = stackalloc char[Window];
        line[..Math.Min(line.Length, Window)].CopyTo(padded);
        return Of(ref MemoryMarshal.GetReference(padded));
    }

    // Either is as likely as not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int If(bool condition, int then, int otherwise) => otherwise + ((then - otherwise) & -Unsafe.BitCast<bool, byte>(condition));

    // How many letters come before the first other character; at most so many.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Least(uint others, int most) => BitOperations.TrailingZeroCount(others | (1u << most));

    // An apostrophe, and letters beyond ASCII, go on with the word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsWord(char behind) => (behind <= '\x7F') & (behind != '\'');

    /// <summary>So many ones, times the bits of a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Ones(int letters, int bits)
    {
        // A shift by 64 is none.
        int count = letters * bits;
        return (1UL << (count & 63)) - 1 - (ulong)(count >> 6);
    }
}
