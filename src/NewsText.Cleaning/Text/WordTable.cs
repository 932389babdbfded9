namespace NewsText.Cleaning.Text;

/// <summary>
/// The words of the lines that filters look at, read once for all of them. Of a long line the first and the last words are enough. A buffer
/// that is filled again for every text.
/// </summary>
internal sealed class WordTable
{
    /// <summary>How many words are read from a line's start.</summary>
    public const int MostFirst = 40;

    // How many characters before a long line's end its last words are read from.
    private const int TailLength = 64;

    /// <summary>How many words are read from the start of a paragraph at the text's edge, of which only the beginning and the end are read.</summary>
    public const int MostFirstOfProse = 14;

    // Words, and lines, that a thread may keep from one text to the next. A text with more words than that is no article.
    private const int LargestKept = 1 << 16;

    // The words of one line: the first ones, and what 64 characters hold.
    private const int MostOfLine = MostFirst + TailLength;

    private Word[] _words = new Word[1024];
    private Range[] _ranges = new Range[256];
    private LineTable _lines = null!;
    private int _count;

    // Where the words stand, counted from one: zeros are a line that was not read.
    private record struct Range(int Place, ushort Count, ushort First)
    {
        public readonly bool IsRead => Place > 0;

        public readonly int Start => Place - 1;
    }

    /// <summary>What else is known of the lines, open or not; it moves with them.</summary>
    public LineFactsTable Facts { get; } = new();

    /// <summary>Whether filters look at the line: it is no clear paragraph, or stands at an edge of the text, where biographies and terms of use are.</summary>
    public static bool IsOpen(LineTable lines, int index)
    {
        ref Line line = ref lines[index];
        // No short circuits: which of these holds is hard to guess, and all are cheap.
        return !line.IsProse | line.Length < 200 | index < 2 | index >= lines.Count - 6;
    }

    /// <summary>Gets ready for the lines of another text. Words are read when they are first asked for.</summary>
    public void Reset(LineTable lines)
    {
        _count = 0;
        _lines = lines;
        if (_ranges.Length < lines.Count)
        {
            _ranges = new Range[Math.Max(lines.Count, Math.Min(lines.Count * 2, LargestKept))];
        }

        new Span<Range>(_ranges, 0, lines.Count).Clear();
        Facts.Reset(lines);
    }

    /// <summary>The words of a line that has become line <paramref name="to"/>; a line of which none were read may have become an open one.</summary>
    public void Move(int from, int to)
    {
        _ranges[to] = _ranges[from].Count > 0 ? _ranges[from] : default;
        Facts.Move(from, to);
    }

    /// <summary>Drops what is too large to be kept for the next text.</summary>
    public void Shrink()
    {
        if (_ranges.Length > LargestKept)
        {
            _ranges = new Range[256];
        }
    }

    /// <summary>All words that filters look at in the line; none when the line is not open.</summary>
    public ReadOnlySpan<Word> Of(ReadOnlySpan<char> text, int line)
    {
        ref Range range = ref _ranges[line];
        if (!range.IsRead)
        {
            ForgetIfFull();
            range = IsOpen(_lines, line) ? Read(text, _lines[line], _lines[line].IsProse ? MostFirstOfProse : MostFirst) : new Range(1, 0, 0);
        }

        return new(_words, range.Start, range.Count);
    }

    /// <summary>The words of a line that has been read already, to its end; else none.</summary>
    public ReadOnlySpan<Word> OfIfWhole(int line)
    {
        Range range = _ranges[line];
        return !range.IsRead || range.First >= (_lines[line].IsProse ? MostFirstOfProse : MostFirst) ? [] : new(_words, range.Start, range.Count);
    }

    /// <summary>How many of the words that <see cref="Of"/> gave are the line's first ones; behind them, with a gap, stand its last ones.</summary>
    public int FirstCount(int line) => _ranges[line].First;

    /// <summary>Whether <see cref="Of"/> gave every word of the line.</summary>
    public bool IsComplete(int line) => _ranges[line].First == _ranges[line].Count;

    // A huge text's words are read again by the next filter: what was read last stays valid, as the buffer is filled from its start.
    private void ForgetIfFull()
    {
        if (_count > LargestKept - MostOfLine)
        {
            _count = 0;
            for (int i = 0; i < _lines.Count; i++)
            {
                _ranges[i].Place = 0;
            }
        }
    }

    private Range Read(ReadOnlySpan<char> text, in Line line, int most)
    {
        int start = _count;
        if (start + MostOfLine > _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
        }

        var words = new Span<Word>(_words, start, MostOfLine);
        var reader = new WordReader(text, line.Start, line.End);
        int first = reader.Read(words[..most]), count = first;
        if (first == most)
        {
            reader.Skip(line.End - TailLength);
            count += reader.Read(words[first..]);
        }

        _count += count;
        return new Range(start + 1, (ushort)count, (ushort)first);
    }
}
