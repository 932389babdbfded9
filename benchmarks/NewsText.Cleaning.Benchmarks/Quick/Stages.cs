using NewsText.Cleaning.Benchmarks.Texts;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>Parts of the pipeline, each to be timed alone: other rules, other filters.</summary>
internal sealed class Stages
{
    private readonly CleaningOptions _options = new();
    private readonly Workspace _workspace = new();
    private readonly RuleMatcher _builtIn = new(BuiltInRules.All);

    public Stages() => Filters = FilterChain.Create(_options, LineModel.Default, FeatureGroups.All);

    /// <summary>The whole chain.</summary>
    public IBoilerplateFilter[] Filters { get; }

    public Measurement Measure(string name, TextSet set, IBoilerplateFilter[] filters, BoilerplateRule[]? rules = null)
    {
        RuleMatcher matcher = rules is null ? _builtIn : new RuleMatcher(rules);
        return new Measurement(name, set, text =>
        {
            _workspace.Run(text, matcher, filters, _options);
            _workspace.Clear();
        });
    }
}
