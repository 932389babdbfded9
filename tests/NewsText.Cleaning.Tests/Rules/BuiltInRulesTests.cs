using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void AreReadTheSameWithAndWithoutChecks() => Assert.Equal(BuiltInRules.Files().SelectMany(static file => BuiltInRules.Read(file).Rules), BuiltInRules.All);

    /// <summary>A second copy of a phrase would cost each time that the first one is looked for. Letters count the same whatever their case.</summary>
    [Fact]
    public void NoRuleHasAPhraseTwice() =>
        Assert.Empty(BuiltInRules.All.GroupBy(static rule => (rule.Name, rule.Anchor, rule.Phrase.ToUpperInvariant())).Where(static group => group.Count() > 1).Select(static group => group.Key));
}
