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

    // Words that are kept at a time. A text with more of them is no article.
    private const int LargestKept = 1 << 16;

    /// <summary>The most words of one line: the first ones, and what 64 characters hold.</summary>
    public const int MostOfLine = MostFirst + TailLength;

    private Word[] _words = new Word[1024];
    private LineTable _lines = null!;
    private int _count;

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
        Facts.Reset(lines);
    }

    /// <summary>All words that filters look at in the line; none when the line is not open.</summary>
    public ReadOnlySpan<Word> Of(ReadOnlySpan<char> text, int line)
    {
        ref LineFacts facts = ref Facts.Of(line);
        if (facts.WordPlace == 0)
        {
            ForgetIfFull();
            Read(text, line, ref facts);
        }

        return WordsOf(facts);
    }

    /// <summary>How many of the words that <see cref="Of"/> gave are the line's first ones; behind them, with a gap, stand its last ones.</summary>
    public int FirstCount(int line) => Facts.Of(line).FirstWordCount;

    /// <summary>Whether <see cref="Of"/> gave every word of the line.</summary>
    public bool IsComplete(int line) => Facts.Of(line).FirstWordCount == Facts.Of(line).WordCount;

    private ReadOnlySpan<Word> WordsOf(in LineFacts facts) => new(_words, facts.WordPlace - 1, facts.WordCount);

    private int Most(int line) => _lines[line].IsProse ? MostFirstOfProse : MostFirst;

    // A huge text's words are read again by the next filter: what was read last stays valid, as the buffer is filled from its start.
    private void ForgetIfFull()
    {
        if (_count > LargestKept - MostOfLine)
        {
            _count = 0;
            Facts.ForgetWords();
        }
    }

    private void Read(ReadOnlySpan<char> text, int index, ref LineFacts facts)
    {
        int start = _count, first = 0, count = 0;
        if (IsOpen(_lines, index))
        {
            if (start + MostOfLine > _words.Length)
            {
                Array.Resize(ref _words, _words.Length * 2);
            }

            ref Line line = ref _lines[index];
            int most = Most(index);
            var words = new Span<Word>(_words, start, MostOfLine);
            var reader = new WordReader(text, line.Start, line.End);
            first = count = reader.Read(words[..most]);
            if (first == most)
            {
                reader.Skip(line.End - TailLength);
                count += reader.Read(words[first..]);
            }
        }

        _count += count;
        facts.WordPlace = start + 1;
        facts.WordCount = (ushort)count;
        facts.FirstWordCount = (ushort)first;
    }
}
