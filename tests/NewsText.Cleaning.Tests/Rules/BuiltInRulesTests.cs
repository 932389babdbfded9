using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void AreReadTheSameWithAndWithoutChecks() => Assert.Equal(BuiltInRules.Files().SelectMany(static file => BuiltInRules.Read(file).Rules), BuiltInRules.All);
}
