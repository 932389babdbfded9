namespace NewsText.Cleaning.Text;

/// <summary>
/// What has been made of a line's own characters. Nothing here depends on the lines around, so it holds while they are cut, and the next round need
/// not read the line again.
/// </summary>
internal struct LineFacts
{
    /// <summary>The number of the line plus one; 0 when nothing is known yet.</summary>
    public int Line;

    /// <summary>Where the line's words stand among all that were read, counted from one; 0 when they have not been read.</summary>
    public int WordPlace;

    /// <summary>How many words were read.</summary>
    public ushort WordCount;

    /// <summary>How many of these are the line's first ones; behind them, with a gap, stand its last ones.</summary>
    public ushort FirstWordCount;

    /// <summary>The hash of the first word; 0 when it has not been read.</summary>
    public uint FirstWord;

    /// <summary>The learned model's weights of words and shape; of use when <see cref="HasOwnSum"/>.</summary>
    public int OwnSum;

    /// <summary>The learned gate's weights of the ends; of use when <see cref="HasGateSum"/>.</summary>
    public short GateSum;

    public bool HasOwnSum;

    public bool HasGateSum;

    /// <summary>Of use when <see cref="LineShape.Begin"/> is not 0.</summary>
    public LineShape Shape;

    /// <summary>How many of the words begin with capitals, a small number; of use when <see cref="HasOwnSum"/>.</summary>
    public byte Capitals;
}
