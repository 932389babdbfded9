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

    // Of a paragraph at the text's edge only the beginning and the end are read.
    private const int MostFirstOfProse = 14;

    private const int LargestKept = 1 << 18;

    private Word[] _words = new Word[1024];
    private Range[] _ranges = new Range[256];
    private int _count;

    private readonly record struct Range(int Start, ushort Count, ushort First);

    /// <summary>Whether filters look at the line: it is no clear paragraph, or stands at an edge of the text, where biographies and terms of use are.</summary>
    public static bool IsOpen(LineTable lines, int index)
    {
        Line line = lines[index];
        return !line.IsProse || line.Length < 200 || index < 2 || index >= lines.Count - 6;
    }

    public void Fill(ReadOnlySpan<char> text, LineTable lines)
    {
        _count = 0;
        if (_ranges.Length < lines.Count)
        {
            _ranges = new Range[lines.Count + (lines.Count / 4)];
        }

        for (int i = 0; i < lines.Count; i++)
        {
            _ranges[i] = IsOpen(lines, i) ? Read(lines[i].Of(text), lines[i].IsProse ? MostFirstOfProse : MostFirst) : default;
        }
    }

    public void Clear()
    {
        _count = 0;
        if (_words.Length > LargestKept)
        {
            _words = new Word[1024];
        }

        if (_ranges.Length > LargestKept)
        {
            _ranges = new Range[256];
        }
    }

    /// <summary>All words that were read of the line; none when the line is not open.</summary>
    public ReadOnlySpan<Word> Of(int line) => _words.AsSpan(_ranges[line].Start, _ranges[line].Count);

    /// <summary>How many of the words are the line's first ones; behind them, with a gap, stand its last ones.</summary>
    public int FirstCount(int line) => _ranges[line].First;

    /// <summary>Whether every word of the line was read.</summary>
    public bool IsComplete(int line) => _ranges[line].First == _ranges[line].Count;

    private Range Read(ReadOnlySpan<char> line, int most)
    {
        int start = _count;
        var reader = new WordReader(line);
        while (_count - start < most && reader.TryRead(out Word word))
        {
            Add(word);
        }

        int first = _count - start;
        if (first == most)
        {
            reader.Skip(line.Length - TailLength);
            while (reader.TryRead(out Word word))
            {
                Add(word);
            }
        }

        return new Range(start, (ushort)(_count - start), (ushort)first);
    }

    private void Add(Word word)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
        }

        _words[_count++] = word;
    }
}
