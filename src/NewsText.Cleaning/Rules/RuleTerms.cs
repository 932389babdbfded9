namespace NewsText.Cleaning.Rules;

/// <summary>What a rule says of all its phrases.</summary>
internal sealed class RuleTerms
{
    public required string Name { get; init; }

    public required BoilerplateCategories Category { get; init; }

    public required RuleExtent? Extent { get; init; }

    public required double Confidence { get; init; }

    public required int MaximumLineLength { get; init; }

    /// <inheritdoc cref="BoilerplateRule.IsBuiltIn"/>
    public required bool IsBuiltIn { get; init; }

    public static RuleTerms Of(BoilerplateRule rule) => new()
    {
        Name = rule.Name,
        Category = rule.Category,
        Extent = rule.Extent,
        Confidence = rule.Confidence,
        MaximumLineLength = rule.MaximumLineLength,
        IsBuiltIn = rule.IsBuiltIn,
    };
}
