using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class BuiltInRulesTests
{
    public static TheoryData<string> Files => [.. BuiltInRules.Files()];

    /// <summary>What is loaded without checks is checked here: every phrase and every example.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void HaveNoFault(string file) => Assert.NotEmpty(RuleFile.Parse(BuiltInRules.Read(file), file));

    [Fact]
    public void AreReadTheSameWithAndWithoutChecks() =>
        Assert.Equal(BuiltInRules.Files().SelectMany(static file => RuleFile.Parse(BuiltInRules.Read(file), file)), BuiltInRules.All);
}
