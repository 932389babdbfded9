using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>The learned weights: one a feature, by the low bits of its hash value.</summary>
internal sealed class LineModel
{
    /// <summary>The table has 2 to this power weights of one byte each.</summary>
    public const int TableBits = 18;

    public const int TableLength = 1 << TableBits;

    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly float _bias;

    public LineModel(sbyte[] weights, float scale, float bias)
    {
        _weights = weights;
        _scale = scale;
        _bias = bias;
    }

    /// <summary>The log-odds that a line with these features is residue.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[feature & (TableLength - 1)];
        }

        return _bias + (_scale * sum);
    }

    /// <summary>
    /// Whether the model looks at a line at all. Long lines that end like a sentence are the author's, save at the two ends of a text, where
    /// biographies and terms of use stand.
    /// </summary>
    public static bool IsInScope(LineTable lines, int index)
    {
        Line line = lines[index];
        return !line.IsMarked && (!line.IsProse || line.Length < 200 || index < 2 || index >= lines.Count - 6);
    }
}
