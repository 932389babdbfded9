using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// From an 8-byte key to the phrases registered under it. A bitmap answers "none" for nearly every key; behind it lies an open hash table
/// whose entries with the same key follow each other.
/// </summary>
/// <remarks>Built once, then read by all threads. A look-up costs one multiplication and one load while the bitmap says no.</remarks>
internal sealed class KeyTable
{
    // A random odd number: multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) takes the high bits of the product.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly List<(ulong Key, int Phrase, int Offset)> _pending = [];
    private readonly int _bitmapShift;
    private readonly uint[] _bitmap;
    private int[] _slots = [];
    private int _slotShift;
    private Entry[] _entries = [];

    /// <param name="bitmapBits">The bitmap has 2 to this power bits.</param>
    public KeyTable(int bitmapBits)
    {
        _bitmapShift = 64 - bitmapBits;
        _bitmap = new uint[(1 << bitmapBits) / 32];
    }

    public readonly struct Entry
    {
        public required ulong Key { get; init; }

        /// <summary>The phrase's index.</summary>
        public required int Phrase { get; init; }

        /// <summary>How far behind the phrase's start the key stands.</summary>
        public required int Offset { get; init; }
    }

    public void Add(ulong key, int phrase, int offset) => _pending.Add((key, phrase, offset));

    public void Freeze()
    {
        _pending.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Phrase.CompareTo(b.Phrase));
        _entries = new Entry[_pending.Count];
        int bits = Math.Max(4, BitOperations.Log2((uint)_pending.Count + 1) + 2);
        _slots = new int[1 << bits];
        _slotShift = 64 - bits;
        for (int i = 0; i < _pending.Count; i++)
        {
            (ulong key, int phrase, int offset) = _pending[i];
            _entries[i] = new Entry { Key = key, Phrase = phrase, Offset = offset };
            if (i > 0 && _pending[i - 1].Key == key)
            {
                continue;
            }

            ulong hash = key * Multiplier;
            int bit = (int)(hash >> _bitmapShift);
            _bitmap[bit >> 5] |= 1u << bit;
            int slot = (int)(hash >> _slotShift);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }

        _pending.Clear();
        _pending.TrimExcess();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong key)
    {
        int bit = (int)((key * Multiplier) >> _bitmapShift);
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bitmap), bit >> 5) & (1u << bit)) != 0;
    }

    /// <summary>All entries with this key.</summary>
    public ReadOnlySpan<Entry> Find(ulong key)
    {
        int slot = (int)((key * Multiplier) >> _slotShift);
        while (_slots[slot] != 0)
        {
            int first = _slots[slot] - 1;
            if (_entries[first].Key == key)
            {
                int end = first + 1;
                while (end < _entries.Length && _entries[end].Key == key)
                {
                    end++;
                }

                return _entries.AsSpan(first, end - first);
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return default;
    }
}
