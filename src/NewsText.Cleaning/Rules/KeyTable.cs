using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// From an 8-byte key to the phrases registered under it. A bitmap answers "none" for nearly every key; behind it lies an open hash table
/// of runs of entries with the same key.
/// </summary>
/// <remarks>Built once, then read by all threads. A look-up costs two multiplications and one load while the bitmap says no.</remarks>
internal sealed class KeyTable
{
    private const int LeastSlots = 16;

    private readonly uint[] _bitmap;
    private readonly int _bitmapShift;
    private int[] _slots = [];
    private int _slotShift;
    private Entry[] _entries;
    private int _count;

    /// <param name="bitmapBits">The bitmap has 2 to this power bits, at most 18.</param>
    /// <param name="expected">How many entries it will have, more or less.</param>
    public KeyTable(int bitmapBits, int expected = 64)
    {
        _entries = new Entry[Math.Max(64, expected)];
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

        /// <summary>How far behind the phrase's start another key of it stands.</summary>
        public int OtherOffset;

        /// <summary>That other key; 0 when the phrase has none.</summary>
        public ulong Other;

        /// <summary>Whether the phrase may start at <paramref name="at"/>: most do not, as many phrases begin alike.</summary>
        public readonly bool MayStartAt(ReadOnlySpan<char> text, int at)
        {
            int other = at + OtherOffset;
            return at >= 0 && (Other == 0 || (text.Length - other >= 8 && Folding.Key8(in text[other]) == Other));
        }
    }

    public int Count => _count;

    public ref readonly Entry this[int index] => ref _entries[index];

    public void Add(in Entry entry)
    {
        if (_count == _entries.Length)
        {
            var longer = new Entry[_count * 2];
            Array.Copy(_entries, longer, _count);
            _entries = longer;
        }

        _entries[_count++] = entry;
    }

    /// <summary>Builds the table, when all entries are added.</summary>
    public void Freeze()
    {
        // At most two thirds of the slots are taken, so that a look-up passes few.
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastSlots, _count + (_count / 2)))];
        _slotShift = 64 - BitOperations.Log2((uint)_slots.Length);
        var next = new int[_count];

        // Backwards, so that a chain has its entries in the order in which they were added.
        for (int i = _count - 1; i >= 0; i--)
        {
            ulong key = _entries[i].Key;
            KeyFilter.Add(_bitmap, _bitmapShift, key);
            int slot = Slot(key);
            while (_slots[slot] != 0 && _entries[_slots[slot] - 1].Key != key)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            next[i] = _slots[slot];
            _slots[slot] = i + 1;
        }

        PutSideBySide(next);
    }

    /// <summary>Makes a run of every chain, where the entries stand: memory is what the first call of a process waits for.</summary>
    private void PutSideBySide(int[] next)
    {
        var order = new int[_count];
        int count = 0;
        for (int slot = 0; slot < _slots.Length; slot++)
        {
            int i = _slots[slot];
            _slots[slot] = i == 0 ? 0 : count + 1;
            for (; i != 0; i = next[i - 1])
            {
                order[count++] = i - 1;
            }
        }

        // Each place gets its entry, round by round of those that go where the next one stands; what is done is noted by its own place.
        for (int first = 0; first < count; first++)
        {
            Entry moved = _entries[first];
            int to = first;
            while (order[to] != first)
            {
                int from = order[to];
                _entries[to] = _entries[from];
                order[to] = to;
                to = from;
            }

            _entries[to] = moved;
            order[to] = to;
        }
    }

    /// <summary>Answers "none" for nearly every key.</summary>
    public KeyFilter Filter => new(_bitmap, _bitmapShift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong key) => Filter.Test(key) != 0;

    /// <summary>The entries with this key, in the order in which they were added.</summary>
    public ReadOnlySpan<Entry> Find(ulong key)
    {
        int slot = Slot(key);
        while (_slots[slot] != 0)
        {
            int first = _slots[slot] - 1, last = first + 1;
            if (_entries[first].Key == key)
            {
                while (last < _count && _entries[last].Key == key)
                {
                    last++;
                }

                return _entries.AsSpan(first, last - first);
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return [];
    }

    // Multiplicative hashing: a random odd number, and the high bits of the product.
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _slotShift);
}
