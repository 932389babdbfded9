using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Text;

/// <summary>The indices of the lines that are of at least one of some kinds, in order: for <c>foreach</c>.</summary>
internal ref struct KindLines
{
    /// <summary>How many lines are looked at at once.</summary>
    public const int Step = 16;

    private readonly ref uint _kinds;
    private readonly int _count;
    private readonly uint _wanted;
    private int _first;
    private uint _found;

    public KindLines(uint[] kinds, int count, uint wanted)
    {
        _kinds = ref MemoryMarshal.GetArrayDataReference(kinds);
        _count = count;
        _wanted = wanted;
        _first = -Step;
    }

    public int Current { get; private set; }

    public readonly KindLines GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        while (_found == 0)
        {
            _first += Step;
            if (_first >= _count)
            {
                return false;
            }

            _found = Find();
        }

        Current = _first + BitOperations.TrailingZeroCount(_found);
        _found &= _found - 1;
        return true;
    }

    // Whatever the width of the vectors, one bit a line.
    private readonly uint Find()
    {
        ref uint kinds = ref Unsafe.Add(ref _kinds, _first);
        if (Vector512.IsHardwareAccelerated)
        {
            return ~(uint)Vector512.Equals(Vector512.LoadUnsafe(ref kinds) & Vector512.Create(_wanted), Vector512<uint>.Zero).ExtractMostSignificantBits() & 0xFFFF;
        }

        uint none = 0;
        for (int i = 0; i < Step; i += Vector128<uint>.Count)
        {
            none |= Vector128.Equals(Vector128.LoadUnsafe(ref kinds, (nuint)i) & Vector128.Create(_wanted), Vector128<uint>.Zero).ExtractMostSignificantBits() << i;
        }

        return ~none & 0xFFFF;
    }
}
