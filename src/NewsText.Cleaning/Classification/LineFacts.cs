namespace NewsText.Cleaning.Classification;

/// <summary>
/// What the learned model has made of a line's own characters, which is most of its work. Nothing here depends on the lines around, so it holds
/// while they are cut, and the next round need not read the line again.
/// </summary>
internal struct LineFacts
{
    /// <summary>The hash of the line's first word; 0 when it has not been read.</summary>
    public uint FirstWord;

    /// <summary>The weights of the words and of the shape; of use when <see cref="HasOwnSum"/>.</summary>
    public int OwnSum;

    /// <summary>The gate's weights of the ends; of use when <see cref="HasGateSum"/>.</summary>
    public short GateSum;

    public bool HasOwnSum;

    public bool HasGateSum;

    /// <summary>Of use when <see cref="LineShape.Begin"/> is not 0.</summary>
    public LineShape Shape;

    /// <summary>How many of the words begin with capitals, as <see cref="WordStatistics.CapitalBucket"/> has it; of use when <see cref="HasOwnSum"/>.</summary>
    public byte Capitals;
}
