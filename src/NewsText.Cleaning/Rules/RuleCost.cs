namespace NewsText.Cleaning.Rules;

/// <summary>What one phrase costs on the texts that <see cref="RuleLint"/> has read.</summary>
/// <param name="Rule">The rule's phrase.</param>
/// <param name="Candidates">How often the phrase had to be confirmed.</param>
/// <param name="Hits">How often it was there.</param>
/// <param name="Blocks">How much text was read.</param>
internal readonly record struct RuleCost(BoilerplateRule Rule, int Candidates, int Hits, double Blocks)
{
    public int False => Candidates - Hits;

    public double FalseInThousandBlocks => Blocks == 0 ? 0 : 1000 * False / Blocks;

    public bool IsTooMuch => FalseInThousandBlocks > RuleLint.MostFalse;
}
