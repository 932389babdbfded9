namespace NewsText.Cleaning;

/// <summary>How sure a removal must be.</summary>
public enum Strictness
{
    /// <summary>Precision first: only what is next to certain is removed.</summary>
    Conservative,

    /// <summary>The default: residue goes, and what is in doubt stays.</summary>
    Balanced,

    /// <summary>Recall first: more residue goes, at the price of some lines of the article.</summary>
    Aggressive,
}
