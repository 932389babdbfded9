namespace NewsText.Cleaning.Removals;

/// <summary>The marks of one text, in the order in which filters made them, and the posts that were recognised. A buffer that is filled again for every text.</summary>
internal sealed class MarkList
{
    private Mark[] _marks = new Mark[32];

    public int Count { get; private set; }

    public FoundPostList Posts { get; } = new();

    public Span<Mark> Marks => new(_marks, 0, Count);

    public void Add(Mark mark)
    {
        if (Count == _marks.Length)
        {
            Array.Resize(ref _marks, _marks.Length * 2);
        }

        _marks[Count++] = mark;
    }

    public void Clear()
    {
        new Span<Mark>(_marks, 0, Count).Clear();
        Count = 0;
        Posts.Clear();
        if (_marks.Length > 4096)
        {
            _marks = new Mark[32];
        }
    }
}
