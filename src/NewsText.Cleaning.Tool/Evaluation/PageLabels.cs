namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>The letters by which labelled pages call what a line is.</summary>
internal static class PageLabels
{
    public const char Content = 'C';

    public const char Unsure = 'U';

    /// <summary>The letters of residue, in the order of the bits of <see cref="BoilerplateCategories"/>.</summary>
    public const string Residue = "ATRSHDPBNMJ";

    /// <summary>The category that a line of this label should be given; none for content and for letters without one.</summary>
    public static BoilerplateCategories CategoryOf(char label)
    {
        int index = Residue.IndexOf(label);
        return index < 0 ? BoilerplateCategories.None : (BoilerplateCategories)(1 << index);
    }
}
