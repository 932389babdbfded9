using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// From an 8-byte key to the phrases registered under it. A bitmap answers "none" for nearly every key; behind it lies an open hash table
/// of chains of entries with the same key.
/// </summary>
/// <remarks>Built once, then read by all threads. A look-up costs two multiplications and one load while the bitmap says no.</remarks>
internal sealed class KeyTable
{
    /// <summary>No entry.</summary>
    public const int None = -1;

    private readonly uint[] _bitmap;
    private readonly int _bitmapShift;
    private int[] _slots = [];
    private int _slotShift;
    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <param name="bitmapBits">The bitmap has 2 to this power bits, at most 18.</param>
    public KeyTable(int bitmapBits)
    {
        _bitmapShift = 32 - (bitmapBits - 5);
        _bitmap = new uint[1 << (bitmapBits - 5)];
    }

    public struct Entry
    {
        public ulong Key;

        /// <summary>The phrase's index.</summary>
        public int Phrase;

        /// <summary>How far behind the phrase's start the key stands.</summary>
        public int Offset;

        /// <summary>The next entry with the same key; <see cref="None"/> behind the last one.</summary>
        public int Next;
    }

    public int Count => _count;

    public ref readonly Entry this[int index] => ref _entries[index];

    public void Add(ulong key, int phrase, int offset)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        _entries[_count++] = new Entry { Key = key, Phrase = phrase, Offset = offset };
    }

    public void Freeze()
    {
        int bits = Math.Max(4, BitOperations.Log2((uint)_count + 1) + 2);
        _slots = new int[1 << bits];
        _slotShift = 64 - bits;

        // Backwards, so that a chain has its entries in the order in which they were added.
        for (int i = _count - 1; i >= 0; i--)
        {
            ref Entry entry = ref _entries[i];
            KeyFilter.Add(_bitmap, _bitmapShift, entry.Key);
            int slot = Slot(entry.Key);
            while (_slots[slot] != 0 && _entries[_slots[slot] - 1].Key != entry.Key)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            entry.Next = _slots[slot] - 1;
            _slots[slot] = i + 1;
        }
    }

    /// <summary>Answers "none" for nearly every key.</summary>
    public KeyFilter Filter => new(_bitmap, _bitmapShift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong key) => Filter.Test(key) != 0;

    /// <summary>The first entry with this key; <see cref="None"/> when there is none.</summary>
    public int Find(ulong key)
    {
        int slot = Slot(key);
        while (_slots[slot] != 0)
        {
            int first = _slots[slot] - 1;
            if (_entries[first].Key == key)
            {
                return first;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return None;
    }

    // Multiplicative hashing: a random odd number, and the high bits of the product.
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _slotShift);
}
