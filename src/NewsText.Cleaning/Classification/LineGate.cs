using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// A first, cheap look at a line: its length and ends, its first two words and its last one. Lines that are content by that alone, three in ten of
/// those that the model could decide, are not looked at again.
/// </summary>
internal sealed class LineGate(sbyte[] weights, int threshold)
{
    public const int TableLength = 1 << 13;

    /// <summary>The most features that a line has here.</summary>
    public const int Capacity = 10;

    /// <summary>The weights, and the least sum that lets a line through.</summary>
    public sbyte[] Weights { get; } = weights;

    public int Threshold { get; } = threshold;

    public bool MayBeResidue(ReadOnlySpan<char> text, LineTable lines, int index)
    {
        Span<uint> storage = stackalloc uint[Capacity];
        var features = new FeatureBuffer(storage);
        Extract(text, lines, index, ref features);
        return MayBeResidue(features.Features);
    }

    public bool MayBeResidue(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += Weights[feature & (TableLength - 1)];
        }

        return sum >= Threshold;
    }

    public static void Extract(ReadOnlySpan<char> text, LineTable lines, int index, ref FeatureBuffer features)
    {
        ref Line line = ref lines[index];
        LineShape shape = LineShape.Of(text, line);
        int fromEnd = lines.Count - 1 - index;
        uint place = index == 0 ? 0u : fromEnd == 0 ? 1u : fromEnd < 4 ? 2u : index < 3 ? 3u : 4u;
        uint flags = (uint)(line.Traits & (LineTraits.HasAt | LineTraits.HasHit | LineTraits.BlankBefore));
        features.Add(1, (shape.Length << 8) | (shape.Begin << 4) | shape.End);
        features.Add(2, (place << 16) | (shape.CoarseCode << 8) | flags);
        features.Add(3, (shape.Length << 4) | shape.End);
        features.Add(4, Neighbour(lines, index - 1) | (Neighbour(lines, index + 1) << 4) | (shape.End << 8));
        var reader = new WordReader(text, line.Start, line.End);
        if (reader.TryRead(out Word first))
        {
            features.Add(5, first.Hash);
            if (reader.TryRead(out Word second))
            {
                features.Add(6, FeatureBuffer.Hash(first.Hash, second.Hash));
                features.Add(7, second.Hash);
            }
        }

        int start = line.End - 1;
        while (start > line.Start && line.End - start < 24 && !Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        var last = new WordReader(text, start, line.End);
        if (last.TryRead(out Word end))
        {
            features.Add(8, end.Hash);
        }
    }

    private static uint Neighbour(LineTable lines, int index)
    {
        if ((uint)index >= (uint)lines.Count)
        {
            return 0;
        }

        ref Line line = ref lines[index];
        return line.IsMarkedByRule ? 1u : line.IsProse ? 2u : line.EndsSentence ? 3u : 4u;
    }
}
