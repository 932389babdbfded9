namespace NewsText.Cleaning.Tool.Training;

/// <summary>Weights in one byte each.</summary>
internal static class Quantization
{
    /// <summary>Maps the largest weight to 127.</summary>
    public static (sbyte[] Weights, float Scale) ToBytes(ReadOnlySpan<float> weights)
    {
        float largest = 1e-6f;
        foreach (float weight in weights)
        {
            largest = MathF.Max(largest, MathF.Abs(weight));
        }

        float scale = largest / 127;
        var result = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            result[i] = (sbyte)MathF.Round(weights[i] / scale);
        }

        return (result, scale);
    }
}
