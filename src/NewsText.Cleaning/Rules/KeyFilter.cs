using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The bitmap of a <see cref="KeyTable"/>. Every key has two bits in one word (a blocked Bloom filter): one load, and hardly ever a stop for nothing.
/// </summary>
internal readonly ref struct KeyFilter
{
    /// <summary>How many keys <see cref="TestEight"/> tests, and how many words of memory it needs for it: the keys, their words' places, their bits.</summary>
    public const int Keys = 8, Scratch = 3 * Keys;

    // A word has 2 to this power bits.
    private const int WordBits = 6;

    // Two random odd numbers, one for each half of a key: vectors multiply 32 bits at a time.
    private const uint LowMultiplier = 0x9E3779B1, HighMultiplier = 0x85EBCA77;
    private const ulong Multipliers = ((ulong)HighMultiplier << 32) | LowMultiplier;

    private readonly ref ulong _words;
    private readonly int _shift;

    /// <param name="words">The bitmap: a power of two of words.</param>
    /// <param name="shift">How far a hash is shifted so that its highest bits number a word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyFilter(ulong[] words, int shift)
    {
        _words = ref MemoryMarshal.GetArrayDataReference(words);
        _shift = shift;
    }

    public static void Add(ulong[] words, int shift, ulong key)
    {
        ulong hash = Hash(key);
        words[hash >> shift] |= (1UL << (int)(hash >> (shift - WordBits))) | (1UL << (int)(hash >> (shift - (2 * WordBits))));
    }

    /// <summary>1 when the key may be in the table, else 0: to be combined without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Test(ulong key)
    {
        // A shift counts modulo 64, so the bits' numbers need no mask.
        ulong hash = Hash(key);
        ulong word = Unsafe.Add(ref _words, (nint)(hash >> _shift));
        return (word >> (int)(hash >> (_shift - WordBits))) & (word >> (int)(hash >> (_shift - (2 * WordBits)))) & 1;
    }

    /// <summary>Whether one of eight keys may be in the table. The memory behind the keys is written to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TestEight(ref ulong keys)
    {
        if (!Avx2.IsSupported)
        {
            return (Test(keys) | Test(Unsafe.Add(ref keys, 1)) | Test(Unsafe.Add(ref keys, 2)) | Test(Unsafe.Add(ref keys, 3))
                | Test(Unsafe.Add(ref keys, 4)) | Test(Unsafe.Add(ref keys, 5)) | Test(Unsafe.Add(ref keys, 6)) | Test(Unsafe.Add(ref keys, 7))) != 0;
        }

        // All but the loads is done for many keys at once. A gather would do the loads as well, but is slow on many processors, and no faster here.
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> product = (Vector512.LoadUnsafe(ref keys).AsUInt32() * Vector512.Create(Multipliers).AsUInt32()).AsUInt64();
            Vector512<ulong> hash = product + (product << 32);
            (hash >>> _shift).StoreUnsafe(ref keys, Keys);
            Vector512<ulong> first = (hash >>> (_shift - WordBits)) & Vector512.Create(63UL), second = (hash >>> (_shift - (2 * WordBits))) & Vector512.Create(63UL);
            (Avx512F.ShiftLeftLogicalVariable(Vector512<ulong>.One, first) | Avx512F.ShiftLeftLogicalVariable(Vector512<ulong>.One, second)).StoreUnsafe(ref keys, 2 * Keys);
        }
        else
        {
            for (nuint i = 0; i < Keys; i += 4)
            {
                Vector256<ulong> product = (Vector256.LoadUnsafe(ref keys, i).AsUInt32() * Vector256.Create(Multipliers).AsUInt32()).AsUInt64();
                Vector256<ulong> hash = product + (product << 32);
                (hash >>> _shift).StoreUnsafe(ref keys, Keys + i);
                Vector256<ulong> first = (hash >>> (_shift - WordBits)) & Vector256.Create(63UL), second = (hash >>> (_shift - (2 * WordBits))) & Vector256.Create(63UL);
                (Avx2.ShiftLeftLogicalVariable(Vector256<ulong>.One, first) | Avx2.ShiftLeftLogicalVariable(Vector256<ulong>.One, second)).StoreUnsafe(ref keys, (2 * Keys) + i);
            }
        }

        return HasBits(ref keys, 0) || HasBits(ref keys, 1) || HasBits(ref keys, 2) || HasBits(ref keys, 3)
            || HasBits(ref keys, 4) || HasBits(ref keys, 5) || HasBits(ref keys, 6) || HasBits(ref keys, 7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasBits(ref ulong keys, int i) =>
        (~Unsafe.Add(ref _words, (nint)Unsafe.Add(ref keys, Keys + i)) & Unsafe.Add(ref keys, (2 * Keys) + i)) == 0;

    // Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) of the two halves: the high bits are good.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ulong key) => (ulong)(((uint)key * LowMultiplier) + ((uint)(key >> 32) * HighMultiplier)) << 32;
}
