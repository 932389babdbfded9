namespace NewsText.Cleaning.Text;

/// <summary>The kinds of the lines of one text, apart from the lines, so that many are looked at at once. A buffer that is filled again for every text.</summary>
internal sealed class KindTable
{
    // What a thread may keep from one text to the next.
    private const int LargestKept = 1 << 16;

    private LineKinds[] _kinds = new LineKinds[256];
    private LineKinds[] _own = new LineKinds[256];
    private int _count;

    /// <summary>Which kinds there are among the lines: of most a text has no line.</summary>
    public LineKinds All { get; set; }

    /// <summary>Whether <see cref="Own"/> holds already what the lines' own characters tell: it moves with the lines.</summary>
    public bool IsOwnKnown { get; private set; }

    /// <summary>The kinds that the lines may be of by their own characters, wherever they stand.</summary>
    public Span<LineKinds> Own => new(_own, 0, _count);

    /// <summary>The place of one line in <see cref="Own"/>.</summary>
    public Span<LineKinds> OwnOf(int line) => new(_own, line, 1);

    public ref LineKinds this[int line] => ref _kinds[line];

    /// <summary>Kinds that are asked of all lines once more, whatever is known of them from the round before.</summary>
    public LineKinds AskedOfAll { get; set; }

    /// <summary>Gets ready for another text.</summary>
    public void Reset()
    {
        IsOwnKnown = false;
        AskedOfAll = LineKinds.None;
    }

    /// <summary>Says that <see cref="Own"/> is filled. In a text of very many lines it shares its place with the kinds, and has to be filled again.</summary>
    public void KeepOwn() => IsOwnKnown = _own != _kinds;

    /// <summary>The own kinds of a line that has become line <paramref name="to"/>.</summary>
    public void Move(int from, int to) => _own[to] = _own[from];

    /// <summary>Gets ready for so many lines, of no kind as yet.</summary>
    public Span<LineKinds> Start(int lines)
    {
        // Sixteen are looked at at once; those behind the last line stay of no kind.
        int length = (lines + KindLines.Step - 1) & -KindLines.Step;
        if (_kinds.Length < length)
        {
            Make(length);
        }

        _count = lines;
        new Span<LineKinds>(_kinds, lines, length - lines).Clear();
        return new(_kinds, 0, lines);
    }

    /// <summary>Drops a table that is too large to be kept for the next text.</summary>
    public void Shrink()
    {
        if (_kinds.Length > LargestKept)
        {
            Make(0);
        }
    }

    private void Make(int length)
    {
        _kinds = new LineKinds[Math.Max(256, length)];
        _own = length > LargestKept ? _kinds : new LineKinds[_kinds.Length];
        IsOwnKnown = false;
    }

    /// <summary>The lines that are of at least one of these kinds.</summary>
    public KindLines Of(LineKinds kinds) => new(_kinds, (All & kinds) != 0 ? _count : 0, kinds);
}
