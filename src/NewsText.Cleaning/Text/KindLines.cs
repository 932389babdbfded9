namespace NewsText.Cleaning.Text;

/// <summary>The indices of the lines that are of at least one of some kinds, in order: for <c>foreach</c>.</summary>
internal ref struct KindLines(Span<Line> lines, LineKinds kinds)
{
    private readonly Span<Line> _lines = lines;

    public int Current { get; private set; } = -1;

    public readonly KindLines GetEnumerator() => this;

    public bool MoveNext()
    {
        int i = Current;
        do
        {
            i++;
        }
        while ((uint)i < (uint)_lines.Length && (_lines[i].Kinds & kinds) == 0);

        Current = i;
        return i < _lines.Length;
    }
}
