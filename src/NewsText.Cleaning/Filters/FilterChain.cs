namespace NewsText.Cleaning.Filters;

/// <summary>The one ordered list of filters. To take a filter out, delete its line and its file.</summary>
internal static class FilterChain
{
    public static IBoilerplateFilter[] Create(CleaningOptions options) =>
    [
        new PhraseFilter(),
        .. options.Filters,
    ];
}
