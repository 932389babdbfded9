using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Text;

/// <summary>The non-blank lines of one text, in order. A buffer that is filled again for every text.</summary>
internal sealed class LineTable
{
    // 65,536 lines of 12 bytes: what a thread may keep from one text to the next.
    private const int LargestKept = 1 << 16;

    private Line[] _lines = new Line[256];
    private int _textLength;

    public int Count { get; private set; }

    public ref Line this[int index] => ref _lines[index];

    /// <summary>Which filters look at which lines.</summary>
    public KindTable Kinds { get; } = new();

    public Span<Line> Lines => new(_lines, 0, Count);

    public void Add(int start, int end, LineTraits traits)
    {
        Line[] lines = _lines;
        int count = Count;
        if ((uint)count >= (uint)lines.Length)
        {
            Grow(end);
            lines = _lines;
        }

        lines[count] = new Line { Start = start, End = end, Traits = traits };
        Count = count + 1;
    }

    /// <summary>Keeps the first lines only.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Gets ready for a text of this length.</summary>
    public void Reset(int textLength)
    {
        Count = 0;
        _textLength = textLength;
        Kinds.Reset();
    }

    /// <summary>Drops a table that is too large to be kept for the next text.</summary>
    public void Shrink()
    {
        Count = 0;
        if (_lines.Length > LargestKept)
        {
            _lines = new Line[256];
        }

        Kinds.Shrink();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int end) => Array.Resize(ref _lines, Count < LargestKept ? Count * 2 : Expect(end));

    // A text of hundreds of megabytes must not cost several times its lines: the rest of it will have as many as what was read, and a few more.
    private int Expect(int position) => (int)Math.Max(Count + (Count / 8), Math.Min(Array.MaxLength, 1.03 * Count * _textLength / position));

    /// <summary>The line in which <paramref name="offset"/> lies, searched backwards from the last one; the next line to come when it lies behind all.</summary>
    public int FindLast(int offset)
    {
        int line = Count;
        while (line > 0 && _lines[line - 1].End > offset)
        {
            line--;
        }

        return line;
    }

    /// <summary>The first line that ends behind <paramref name="offset"/>, by binary search.</summary>
    public int Find(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_lines[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
