namespace NewsText.Cleaning.Removals;

/// <summary>A stretch of the original that the output leaves out.</summary>
internal struct Cut
{
    public int Start;

    public int End;

    public BoilerplateCategories Category;

    public string Rule;

    public float Confidence;
}
