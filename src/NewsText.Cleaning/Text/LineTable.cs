namespace NewsText.Cleaning.Text;

/// <summary>The non-blank lines of one text, in order. A buffer that is filled again for every text.</summary>
internal sealed class LineTable
{
    // 65,536 lines of 12 bytes: what a thread may keep from one text to the next.
    private const int LargestKept = 1 << 16;

    private Line[] _lines = new Line[256];

    public int Count { get; private set; }

    public ref Line this[int index] => ref _lines[index];

    public Span<Line> Lines => _lines.AsSpan(0, Count);

    public void Add(int start, int end, LineTraits traits)
    {
        if (Count == _lines.Length)
        {
            // Large tables grow by a quarter: a text of hundreds of megabytes must not cost twice its lines.
            Array.Resize(ref _lines, _lines.Length < LargestKept ? _lines.Length * 2 : _lines.Length + (_lines.Length / 4));
        }

        _lines[Count++] = new Line { Start = start, End = end, Traits = traits };
    }

    public void Clear()
    {
        Count = 0;
        if (_lines.Length > LargestKept)
        {
            _lines = new Line[256];
        }
    }

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
