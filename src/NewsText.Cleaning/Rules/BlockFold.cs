using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>Folds a block of characters, at the widest vectors the processor has; all widths give the same.</summary>
internal static class BlockFold
{
    /// <summary>How many characters a block has.</summary>
    public const int Length = 64;

    // By the last four bits of a character: the mark that has them, @ ( : [, else no ASCII character.
    private static ReadOnlySpan<byte> Marks => [0x40, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x28, 0xFF, 0x3A, 0x5B, 0xFF, 0xFF, 0xFF, 0xFF];

    // The same for \n and \r.
    private static ReadOnlySpan<byte> Breaks => [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x0A, 0xFF, 0xFF, 0x0D, 0xFF, 0xFF];

    // The same for the lower bytes of the two spaces that Folding names.
    private static ReadOnlySpan<byte> Spaces => [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x09, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x2F];

    /// <summary>Folds 64 characters to eight keys and returns the mask of the line breaks.</summary>
    /// <param name="source">The first of the characters.</param>
    /// <param name="keys">Gets the keys.</param>
    /// <param name="marks">The mask of brackets, colons and <c>@</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ref ushort source, ref ulong keys, out ulong marks)
    {
        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
        {
            Vector512<ushort> low = Vector512.LoadUnsafe(ref source), high = Vector512.LoadUnsafe(ref source, 32);
            (CharacterMasks.Pack(Folding.Mix(low), Folding.Mix(high)) | Vector512.Create((byte)0x20)).AsUInt64().StoreUnsafe(ref keys);

            // Characters beyond a byte become 0 or its largest value, so none of them looks like one of ASCII.
            Vector512<byte> bytes = CharacterMasks.Pack(low, high);
            marks = Find(bytes, Marks);
            return Find(bytes, Breaks);
        }

        if (Avx2.IsSupported)
        {
            ulong lowBreaks = FoldHalf(ref source, ref keys, out uint lowMarks);
            ulong highBreaks = FoldHalf(ref Unsafe.Add(ref source, Length / 2), ref Unsafe.Add(ref keys, Length / 16), out uint highMarks);
            marks = lowMarks | ((ulong)highMarks << 32);
            return lowBreaks | (highBreaks << 32);
        }

        ulong breaks = 0;
        marks = 0;
        for (int i = 0; i < 4; i++)
        {
            Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)(i * 16)), high = Vector128.LoadUnsafe(ref source, (nuint)((i * 16) + 8));
            Vector128<byte> bytes = Vector128.Narrow(Vector128.Min(low, Vector128.Create((ushort)0xFF)), Vector128.Min(high, Vector128.Create((ushort)0xFF)));
            (Vector128.Narrow(Folding.Mix(low), Folding.Mix(high)) | Vector128.Create((byte)0x20)).AsUInt64().StoreUnsafe(ref keys, (nuint)(i * 2));
            marks |= (ulong)(Vector128.Equals(bytes, Vector128.Create((byte)'(')) | Vector128.Equals(bytes, Vector128.Create((byte)'['))
                | Vector128.Equals(bytes, Vector128.Create((byte)':')) | Vector128.Equals(bytes, Vector128.Create((byte)'@'))).ExtractMostSignificantBits() << (i * 16);
            breaks |= (ulong)(Vector128.Equals(bytes, Vector128.Create((byte)'\n')) | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))).ExtractMostSignificantBits() << (i * 16);
        }

        return breaks;
    }

    // Marks and breaks have each their own last four bits: what stands for these in the table is the character, or it is none of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong Find(Vector512<byte> bytes, ReadOnlySpan<byte> table)
    {
        // A constant of the assembly, which does not move.
        Vector512<byte> lookedUp = Avx512BW.Shuffle(Avx512F.BroadcastVector128ToVector512((uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table))).AsByte(), bytes);
        return Vector512.Equals(lookedUp, bytes).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FoldHalf(ref ushort source, ref ulong keys, out uint marks)
    {
        Vector256<ushort> low = CharacterMasks.LoadQuarters(ref source, 0), high = CharacterMasks.LoadQuarters(ref source, 8);
        Vector256<byte> folded = CharacterMasks.Pack(Mix(low), Mix(high)) | Vector256.Create((byte)0x20);
        Vector256<ushort> spaces = Vector256.Create((ushort)(Folding.ThinSpace & 0xFF00));
        Vector256<byte> isSpace = AreIn(CharacterMasks.Pack(low ^ spaces, high ^ spaces), Spaces);
        Avx2.BlendVariable(folded, Vector256.Create((byte)' '), isSpace).AsUInt64().StoreUnsafe(ref keys);
        Vector256<byte> bytes = CharacterMasks.Pack(low, high);
        marks = AreIn(bytes, Marks).ExtractMostSignificantBits();
        return AreIn(bytes, Breaks).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<byte> AreIn(Vector256<byte> bytes, ReadOnlySpan<byte> table) =>
        Vector256.Equals(Avx2.Shuffle(Avx2.BroadcastVector128ToVector256((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table))), bytes), bytes);

    // The lower byte less four times the higher one, in one step: what Folding does but for the spaces.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Mix(Vector256<ushort> v) =>
        Avx2.MultiplyAddAdjacent(v.AsByte(), Vector256.Create(unchecked((short)0xFC01)).AsSByte()).AsUInt16() & Vector256.Create(Folding.Bits);
}
