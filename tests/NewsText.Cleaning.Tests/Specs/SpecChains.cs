using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Specs;

/// <summary>The parts of the chain that specs are run through.</summary>
internal static class SpecChains
{
    private static readonly CleaningOptions Default = new();
    private static readonly RuleMatcher AllRules = new(BuiltInRules.Phrases);
    private static readonly LineFilter[] Chain = FilterChain.BeforeModel(Default);

    /// <summary>All filters but the learned model.</summary>
    public static IReadOnlyList<Removal> RunChain(string text) => Run(text, AllRules, Chain, Default);

    /// <summary>The filters that a spec names and the shields, with the rules of its category.</summary>
    public static Func<string, IReadOnlyList<Removal>> FiltersOf(Spec spec)
    {
        string unknown = string.Join(", ", spec.Filters.Except(Chain.Select(filter => filter.GetType().Name)));
        Assert.True(unknown.Length == 0, $"{spec.Name}.md names filters that the chain does not have: {unknown}");
        LineFilter[] filters = [.. Chain.Where(filter => filter is ShieldFilter || spec.Filters.Contains(filter.GetType().Name))];
        var rules = new RuleMatcher([.. BuiltInRules.All.Where(rule => rule.Category == spec.Category)]);
        var options = new CleaningOptions { Strictness = spec.Strictness };
        return text => Run(text, rules, filters, options);
    }

    /// <summary>The chain without the filter of this type.</summary>
    public static IReadOnlyList<Removal> RunWithout<TFilter>(string text) => Run(text, AllRules, [.. Chain.Where(filter => filter is not TFilter)], Default);

    private static Removal[] Run(string text, RuleMatcher rules, LineFilter[] filters, CleaningOptions options)
    {
        var workspace = new Workspace();
        workspace.Run(text, rules, filters, options);
        var removals = new Removal[workspace.Cuts.Count];
        for (int i = 0; i < removals.Length; i++)
        {
            Removals.Cut cut = workspace.Cuts.Cuts[i];
            removals[i] = new Removal(cut.Start, cut.End - cut.Start, cut.Category, cut.Rule, cut.Confidence);
        }

        return removals;
    }
}
