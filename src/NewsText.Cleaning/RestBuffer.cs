using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>
/// Holds what one round of cleaning left for the next one to read. That of an ordinary text is kept for the next text; that of a huge one lies
/// outside the managed heap, so that it is gone when the output, which is as large, is made.
/// </summary>
internal sealed unsafe class RestBuffer
{
    private const int LargestKept = 1 << 20;

    private char[] _kept = [];
    private void* _huge;

    ~RestBuffer() => Release();

    /// <summary>A buffer of this length, valid until the next call.</summary>
    public Span<char> Get(int length)
    {
        if (length > LargestKept)
        {
            _huge = NativeMemory.Realloc(_huge, (nuint)length * sizeof(char));
            return new Span<char>(_huge, length);
        }

        if (_kept.Length < length)
        {
            _kept = new char[Math.Max(length, 16384)];
        }

        return _kept.AsSpan(0, length);
    }

    /// <summary>Gives a huge buffer back.</summary>
    public void Release()
    {
        NativeMemory.Free(_huge);
        _huge = null;
    }
}
