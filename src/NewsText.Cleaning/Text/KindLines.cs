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

    private readonly ref ulong _kinds;
    private readonly int _count;
    private readonly ulong _wanted;
    private int _first;
    private uint _found;

    public KindLines(LineKinds[] kinds, int count, LineKinds wanted)
    {
        _kinds = ref Unsafe.As<LineKinds, ulong>(ref MemoryMarshal.GetArrayDataReference(kinds));
        _count = count;
        _wanted = (ulong)wanted;
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
        ref ulong kinds = ref Unsafe.Add(ref _kinds, _first);
        uint none = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < Step; i += Vector512<ulong>.Count)
            {
                none |= (uint)Vector512.Equals(Vector512.LoadUnsafe(ref kinds, (nuint)i) & Vector512.Create(_wanted), Vector512<ulong>.Zero).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < Step; i += Vector256<ulong>.Count)
            {
                none |= Vector256.Equals(Vector256.LoadUnsafe(ref kinds, (nuint)i) & Vector256.Create(_wanted), Vector256<ulong>.Zero).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            for (int i = 0; i < Step; i += Vector128<ulong>.Count)
            {
                none |= Vector128.Equals(Vector128.LoadUnsafe(ref kinds, (nuint)i) & Vector128.Create(_wanted), Vector128<ulong>.Zero).ExtractMostSignificantBits() << i;
            }
        }

        return ~none & 0xFFFF;
    }
}
