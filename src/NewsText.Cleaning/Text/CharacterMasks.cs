using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning.Text;

/// <summary>What each of 64 characters is, one bit a character: an ASCII letter, a capital one, an ASCII space, or one that takes a closer look.</summary>
internal readonly struct CharacterMasks
{
    public const int Count = 64;

    public readonly ulong Letters;

    public readonly ulong Capitals;

    public readonly ulong Spaces;

    /// <summary>Digits, apostrophes and everything beyond ASCII. What is in no mask is a mark that stands for itself.</summary>
    public readonly ulong Others;

    private CharacterMasks(ulong letters, ulong capitals, ulong spaces, ulong others)
    {
        Letters = letters;
        Capitals = capitals;
        Spaces = spaces;
        Others = others;
    }

    /// <summary>Reads 64 characters from <paramref name="source"/> on; so many must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterMasks Of(ref ushort source)
    {
        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
        {
            Vector512<ushort> limit = Vector512.Create((ushort)0x7F);
            Vector512<byte> bytes = Pack(Vector512.Min(Vector512.LoadUnsafe(ref source), limit), Vector512.Min(Vector512.LoadUnsafe(ref source, 32), limit));
            Vector512<byte> lower = bytes | Vector512.Create((byte)0x20);
            ulong isLetter = Vector512.LessThan(lower - Vector512.Create((byte)'a'), Vector512.Create((byte)26)).ExtractMostSignificantBits();
            return new CharacterMasks(
                isLetter,
                isLetter & ~Vector512.Equals(bytes, lower).ExtractMostSignificantBits(),
                Vector512.LessThanOrEqual(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits(),
                Vector512.LessThan(bytes - Vector512.Create((byte)'0'), Vector512.Create((byte)10)).ExtractMostSignificantBits()
                    | Vector512.Equals(bytes, Vector512.Create((byte)'\'')).ExtractMostSignificantBits()
                    | Vector512.Equals(bytes, Vector512.Create((byte)0x7F)).ExtractMostSignificantBits());
        }

        if (Avx2.IsSupported)
        {
            CharacterMasks low = OfHalf(ref source), high = OfHalf(ref Unsafe.Add(ref source, Count / 2));
            return new CharacterMasks(low.Letters | (high.Letters << 32), low.Capitals | (high.Capitals << 32), low.Spaces | (high.Spaces << 32), low.Others | (high.Others << 32));
        }

        ulong letters = 0, capitals = 0, spaces = 0, others = 0;
        for (int i = 0; i < Count; i += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Narrow(ref Unsafe.Add(ref source, i));
            Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
            Vector128<byte> isLetter = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
            Vector128<byte> isOther = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\''))
                | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << i;
            capitals |= (ulong)Vector128.AndNot(isLetter, Vector128.Equals(bytes, lower)).ExtractMostSignificantBits() << i;
            spaces |= (ulong)Vector128.LessThanOrEqual(bytes, Vector128.Create((byte)' ')).ExtractMostSignificantBits() << i;
            others |= (ulong)isOther.ExtractMostSignificantBits() << i;
        }

        return new CharacterMasks(letters, capitals, spaces, others);
    }

    /// <summary>Sixteen characters as bytes; those beyond ASCII become 0x7F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(ref ushort source)
    {
        Vector128<ushort> limit = Vector128.Create((ushort)0x7F);
        Vector128<ushort> low = Vector128.Min(Vector128.LoadUnsafe(ref source), limit), high = Vector128.Min(Vector128.LoadUnsafe(ref source, 8), limit);
        return Sse2.IsSupported ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()) : Vector128.Narrow(low, high);
    }

    /// <summary>64 characters as bytes, where AVX-512 is; those from 256 on become 255, and those from 32,768 on 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Pack(Vector512<ushort> low, Vector512<ushort> high) =>
        Avx512F.PermuteVar8x64(Avx512BW.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsInt64(), Vector512.Create(0L, 2, 4, 6, 1, 3, 5, 7)).AsByte();

    /// <summary>
    /// The first and the third quarter of 32 characters, from <paramref name="offset"/> on; eight further on the second and the fourth. As the bytes of two vectors
    /// are packed quarter by quarter, those of these two come out in order.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> LoadQuarters(ref ushort source, nuint offset) => Vector256.Create(Vector128.LoadUnsafe(ref source, offset), Vector128.LoadUnsafe(ref source, offset + 16));

    /// <summary>32 characters as bytes, where AVX2 is, from what <see cref="LoadQuarters"/> loads; those from 256 on become 255, and those from 32,768 on 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Pack(Vector256<ushort> low, Vector256<ushort> high) => Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());

    // None of the bytes is negative. So what is moved to the top of the positive ones, and all that would follow it below zero, is told by one comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CharacterMasks OfHalf(ref ushort source)
    {
        Vector256<ushort> limit = Vector256.Create((ushort)0x7F);
        Vector256<sbyte> bytes = Pack(Vector256.Min(LoadQuarters(ref source, 0), limit), Vector256.Min(LoadQuarters(ref source, 8), limit)).AsSByte();
        Vector256<sbyte> lower = bytes | Vector256.Create((sbyte)0x20);
        Vector256<sbyte> isOther = Vector256.GreaterThan(bytes + Vector256.Create((sbyte)(sbyte.MaxValue - '9')), Vector256.Create((sbyte)(sbyte.MaxValue - 10)))
            | Vector256.Equals(bytes, Vector256.Create((sbyte)'\''))
            | Vector256.Equals(bytes, Vector256.Create((sbyte)0x7F));
        uint isLetter = Vector256.GreaterThan(lower + Vector256.Create((sbyte)(sbyte.MaxValue - 'z')), Vector256.Create((sbyte)(sbyte.MaxValue - 26))).ExtractMostSignificantBits();
        return new CharacterMasks(
            isLetter,
            isLetter & ~Vector256.Equals(bytes, lower).ExtractMostSignificantBits(),
            Vector256.LessThan(bytes, Vector256.Create((sbyte)(' ' + 1))).ExtractMostSignificantBits(),
            isOther.ExtractMostSignificantBits());
    }
}
