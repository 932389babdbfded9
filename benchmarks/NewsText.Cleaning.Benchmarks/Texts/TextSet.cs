namespace NewsText.Cleaning.Benchmarks.Texts;

/// <summary>Texts that are measured together.</summary>
internal sealed record TextSet(string Name, string[] Texts)
{
    public long Characters { get; } = Texts.Sum(static text => (long)text.Length);

    /// <summary>Lines that are not blank.</summary>
    public long Lines { get; } = Texts.Sum(static text => (long)text.Split('\n').Count(static line => !string.IsNullOrWhiteSpace(line)));

    /// <summary>Evenly spread texts of about this many characters in all, for cleaners that would take minutes; the mix stays the same.</summary>
    public TextSet Slice(long characters)
    {
        int step = (int)Math.Max(1, Characters / Math.Max(1, characters));
        return step == 1 ? this : new TextSet(Name, [.. Texts.Where((_, index) => index % step == 0)]);
    }

    public override string ToString() => Name;
}
