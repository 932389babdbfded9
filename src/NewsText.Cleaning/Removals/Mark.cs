namespace NewsText.Cleaning.Removals;

/// <summary>What a filter wants to take out: a line as a whole, or a span inside a line.</summary>
internal struct Mark
{
    /// <summary>Offset of the first character to go.</summary>
    public int Start;

    /// <summary>Offset behind the last character to go.</summary>
    public int End;

    /// <summary>The marked line; -1 for a span.</summary>
    public int Line;

    public BoilerplateCategories Category;

    public string Rule;

    public float Confidence;

    /// <summary>Whether this mark comes first: by where it starts, then the longer one.</summary>
    public readonly bool IsBefore(in Mark other) => Start != other.Start ? Start < other.Start : End > other.End;
}
