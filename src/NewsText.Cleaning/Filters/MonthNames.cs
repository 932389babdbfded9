using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>The months, whole and shortened.</summary>
internal static class MonthNames
{
    public static readonly WordSet All = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
}
