using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void AreReadTheSameWithAndWithoutChecks() => Assert.Equal(Describe(new PhraseList(BuiltInRules.All)), Describe(BuiltInRules.Phrases));

    [Fact]
    public void AllEmbeddedFilesAreRead() => Assert.Equal(
        typeof(BuiltInRules).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".rules", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        BuiltInRules.Files.Select(static file => $"rules/{file}.rules"));

    private static IEnumerable<string> Describe(PhraseList phrases) =>
        from index in Enumerable.Range(0, phrases.Count)
        let phrase = phrases[index]
        let rule = phrase.Rule
        select $"{rule.Name} {rule.Category} {phrase.Anchor} {rule.Extent} {phrase.Extent} {rule.Confidence} {rule.MaximumLineLength} {rule.IsBuiltIn} {phrase.Normal}";
}
