namespace NewsText.Cleaning;

/// <summary>How sure a removal must be.</summary>
public enum Strictness
{
    /// <summary>Precision first: only what is next to certain is removed, from confidence 0.9.</summary>
    Conservative,

    /// <summary>The default: residue goes, and what is in doubt stays. From confidence 0.75 for rules and filters, 0.55 for the learned model.</summary>
    Balanced,

    /// <summary>Recall first: more residue goes, at the price of some lines of the article. From confidence 0.35 for rules and filters, 0.18 for the learned model.</summary>
    Aggressive,
}
