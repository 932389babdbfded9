namespace NewsText.Cleaning.Text;

/// <summary>The kinds of the lines of one text, apart from the lines, so that many are looked at at once. A buffer that is filled again for every text.</summary>
internal sealed class KindTable
{
    // What a thread may keep from one text to the next.
    private const int LargestKept = 1 << 16;

    private ulong[] _kinds = new ulong[256];
    private int _count;

    public LineKinds this[int line]
    {
        get => (LineKinds)_kinds[line];
        set => _kinds[line] = (ulong)value;
    }

    /// <summary>Gets ready for so many lines, of no kind as yet.</summary>
    public void Reset(int lines)
    {
        // Sixteen are looked at at once; those behind the last line stay of no kind.
        int length = (lines + KindLines.Step - 1) & -KindLines.Step;
        if (_kinds.Length < length || (_kinds.Length > LargestKept && length <= LargestKept))
        {
            _kinds = new ulong[Math.Max(256, length)];
        }

        _count = lines;
        _kinds.AsSpan(0, length).Clear();
    }

    /// <summary>The lines that are of at least one of these kinds.</summary>
    public KindLines Of(LineKinds kinds) => new(_kinds, _count, (ulong)kinds);
}
