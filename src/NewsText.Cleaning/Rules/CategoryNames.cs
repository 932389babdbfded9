namespace NewsText.Cleaning.Rules;

/// <summary>The names by which rule files and the tool call the categories.</summary>
internal static class CategoryNames
{
    // In the order of the bits.
    private static readonly string[] Names =
    [
        "advertisement", "social-embed", "related-content", "subscription", "sharing", "disclaimer",
        "caption", "byline", "navigation", "reader-comment", "markup",
    ];

    /// <summary>All names, for messages.</summary>
    public static string All => string.Join(", ", Names);

    /// <summary>The name of one category.</summary>
    public static string Of(BoilerplateCategories category) => Names[int.Log2((int)category)];

    /// <summary>The category of this name, or none.</summary>
    public static BoilerplateCategories Parse(ReadOnlySpan<char> name)
    {
        int index = IndexOf(name, StringComparison.Ordinal);
        index = index < 0 ? IndexOf(name, StringComparison.OrdinalIgnoreCase) : index;
        return index < 0 ? BoilerplateCategories.None : (BoilerplateCategories)(1 << index);
    }

    private static int IndexOf(ReadOnlySpan<char> name, StringComparison comparison)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], comparison))
            {
                return i;
            }
        }

        return -1;
    }
}
