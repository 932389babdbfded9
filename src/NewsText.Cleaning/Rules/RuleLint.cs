namespace NewsText.Cleaning.Rules;

/// <summary>
/// Measures what rules cost on ordinary text: how often the scanner stops for a phrase that then is not there. The tables answer "none" for
/// nearly every key at no cost; a phrase made of everyday words is looked at again and again for nothing.
/// </summary>
internal sealed class RuleLint
{
    /// <summary>
    /// The most false candidates in 1,000 blocks of text that one phrase may cause. All rules together should stay below ten, beyond which they are felt;
    /// twenty phrases at this limit use that up.
    /// </summary>
    public const double MostFalse = 0.5;

    private const int BlockLength = 64;

    private readonly RuleMatcher _matcher;
    private readonly BoilerplateRule[] _rules;
    private readonly int[] _hits;
    private readonly int[] _candidates;
    private readonly Evidence _evidence = new();
    private long _characters;

    public RuleLint(IEnumerable<BoilerplateRule> rules)
    {
        _rules = [.. rules];
        _matcher = new RuleMatcher(_rules);
        _candidates = new int[_rules.Length];
        _hits = new int[_rules.Length];
    }

    /// <summary>How much text was read, in blocks of 64 characters.</summary>
    public double Blocks => (double)_characters / BlockLength;

    public void Add(string text)
    {
        Scanner.Scan(text, _matcher, _evidence, _candidates);
        _characters += text.Length;
        foreach (RuleHit hit in _evidence.Hits)
        {
            _hits[hit.Phrase.Index]++;
        }
    }

    /// <summary>Every phrase with its cost, the most costly first.</summary>
    public IEnumerable<RuleCost> Costs() => _rules
        .Select((rule, index) => new RuleCost(rule, _candidates[index], _hits[index], Blocks))
        .OrderByDescending(static cost => cost.False);
}
