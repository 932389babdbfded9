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
    /// <summary>How many keys <see cref="TestEight"/> tests.</summary>
    public const int Keys = 8;

    // The highest bits of a hash number the word, at most 13; the next ones two bits of it.
    private const int FirstBit = 14, SecondBit = 9;

    // Two random odd numbers, one for each half of a key: vectors multiply 32 bits at a time.
    private const uint LowMultiplier = 0x9E3779B1, HighMultiplier = 0x85EBCA77;

    private readonly ref uint _words;
    private readonly int _shift;

    /// <param name="words">The bitmap: a power of two of words.</param>
    /// <param name="shift">How far a hash is shifted so that what is left numbers a word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyFilter(uint[] words, int shift)
    {
        _words = ref MemoryMarshal.GetArrayDataReference(words);
        _shift = shift;
    }

    public static void Add(uint[] words, int shift, ulong key)
    {
        uint hash = Hash(key);
        words[hash >> shift] |= (1U << (int)(hash >> FirstBit)) | (1U << (int)(hash >> SecondBit));
    }

    /// <summary>1 when the key may be in the table, else 0: to be combined without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Test(ulong key)
    {
        // A shift counts modulo 32, so the bits' numbers need no mask.
        uint hash = Hash(key);
        uint word = Unsafe.Add(ref _words, (nint)(hash >> _shift));
        return (word >> (int)(hash >> FirstBit)) & (word >> (int)(hash >> SecondBit)) & 1;
    }

    /// <summary>The mask of those of eight keys that may be in the table.</summary>
    /// <param name="keys">The first of the keys.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint TestEight(ref ulong keys)
    {
        if (!Avx2.IsSupported)
        {
            return Test(keys) | (Test(Unsafe.Add(ref keys, 1)) << 1) | (Test(Unsafe.Add(ref keys, 2)) << 2) | (Test(Unsafe.Add(ref keys, 3)) << 3)
                | (Test(Unsafe.Add(ref keys, 4)) << 4) | (Test(Unsafe.Add(ref keys, 5)) << 5) | (Test(Unsafe.Add(ref keys, 6)) << 6) | (Test(Unsafe.Add(ref keys, 7)) << 7);
        }

        Vector256<uint> hash = Hash(ref keys);
        Vector256<uint> first = (hash >>> FirstBit) & Vector256.Create(31u), second = (hash >>> SecondBit) & Vector256.Create(31u);
        Vector256<uint> bits = Avx2.ShiftLeftLogicalVariable(Vector256<uint>.One, first) | Avx2.ShiftLeftLogicalVariable(Vector256<uint>.One, second);
        Vector256<ulong> pairs = (hash >>> _shift).AsUInt64();

        // Eight loads by hand: the instruction for it is slow on many processors, and no faster here.
        ulong a = pairs.ToScalar(), b = pairs.GetElement(1), c = pairs.GetElement(2), d = pairs.GetElement(3);
        Vector256<uint> words = Vector256.Create(Word(a), Word(a >> 32), Word(b), Word(b >> 32), Word(c), Word(c >> 32), Word(d), Word(d >> 32));
        return Vector256.Equals(words & bits, bits).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Word(ulong place) => Unsafe.Add(ref _words, (nint)(uint)place);

    // Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) of the two halves: the high bits are good.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong key) => ((uint)key * LowMultiplier) + ((uint)(key >> 32) * HighMultiplier);

    // The eight hashes in order. The shuffles gather the lower and the higher halves of the keys' products, of two vectors quarter by quarter, so these are loaded with every other pair of keys.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Hash(ref ulong keys)
    {
        Vector256<uint> multipliers = Vector256.Create(((ulong)HighMultiplier << 32) | LowMultiplier).AsUInt32();
        Vector256<float> even = (LoadPairs(ref keys).AsUInt32() * multipliers).AsSingle(), odd = (LoadPairs(ref Unsafe.Add(ref keys, 2)).AsUInt32() * multipliers).AsSingle();
        return Avx.Shuffle(even, odd, 0b10_00_10_00).AsUInt32() + Avx.Shuffle(even, odd, 0b11_01_11_01).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> LoadPairs(ref ulong keys) => Vector256.Create(Vector128.LoadUnsafe(ref keys), Vector128.LoadUnsafe(ref keys, 4));
}
