using NewsText.Cleaning.Benchmarks.Texts;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Benchmarks.Contenders;

/// <summary>Parts of the pipeline, each to be timed alone: other rules, other filters.</summary>
internal sealed class Stages
{
    private readonly CleaningOptions _options = new();
    private readonly Workspace _workspace = new();
    private readonly RuleMatcher _builtIn = new(BuiltInRules.Phrases);

    public Stages() => Filters = FilterChain.Create(_options, LineModel.Default, FeatureGroups.All);

    /// <summary>The whole chain.</summary>
    public LineFilter[] Filters { get; }

    /// <summary>What these filters, or all of them, do with a text behind a scan for these rules, or for the built-in ones.</summary>
    public Action<string> Work(LineFilter[]? filters = null, BoilerplateRule[]? rules = null)
    {
        LineFilter[] chain = filters ?? Filters;
        RuleMatcher matcher = rules is null ? _builtIn : new RuleMatcher(rules);
        return text =>
        {
            _workspace.Run(text, matcher, chain, _options);
            _workspace.Clear();
        };
    }

    /// <summary>Makes sure that articles which all rules leave alone stay unchanged with some of them, so that every row does the same.</summary>
    /// <exception cref="InvalidOperationException">A text changes.</exception>
    public void CheckUnchanged(TextSet set, BoilerplateRule[] rules)
    {
        var matcher = new RuleMatcher(rules);
        foreach (string text in set.Texts)
        {
            bool isChanged = _workspace.Run(text, matcher, Filters, _options);
            _workspace.Clear();
            if (isChanged)
            {
                throw new InvalidOperationException($"With {rules.Length} phrases a text changes that starts with '{text.AsSpan(0, Math.Min(60, text.Length))}'.");
            }
        }
    }

    /// <summary>So many of the built-in rules, evenly picked.</summary>
    public static BoilerplateRule[] Pick(int count)
    {
        BoilerplateRule[] all = BuiltInRules.All;
        return [.. Enumerable.Range(0, count).Select(index => all[(int)((long)index * all.Length / count)])];
    }
}
