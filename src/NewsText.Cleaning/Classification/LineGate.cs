using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// A first, cheap look at a line: its length and ends, its words one by one, and its place. Lines that are content by that alone, three of four of
/// those that the model could decide, are not looked at again.
/// </summary>
internal sealed class LineGate(sbyte[] weights, int[] thresholds)
{
    public const int TableLength = 1 << 15;

    /// <summary>Room for every feature that a line can have here.</summary>
    public const int Capacity = WordTable.MostOfLine + 16;

    // Kinds of features. The numbers are part of the model file.
    private const uint Ends = 1, PlaceShape = 2, LengthEnd = 3, Around = 4, First = 5, FirstPair = 6, Second = 7, Last = 8, AnyWord = 9;

    /// <summary>The probabilities of residue for which thresholds are learned, the least one first.</summary>
    public static ReadOnlySpan<double> Levels => [0.18, 0.5];

    /// <summary>The weights.</summary>
    public sbyte[] Weights { get; } = weights;

    /// <summary>The least sums of lines that may reach the <see cref="Levels"/>.</summary>
    public int[] Thresholds { get; } = thresholds;

    /// <summary>The least sum of a line that may reach a probability; of one below the least level, that level's, behind which some such lines are missed.</summary>
    public int ThresholdOf(double probability) => Thresholds[probability >= Levels[1] ? 1 : 0];

    /// <summary>Whether a line may reach the probability that <paramref name="threshold"/> is for.</summary>
    [SkipLocalsInit]
    public bool MayBeResidue(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, int threshold)
    {
        Span<uint> storage = stackalloc uint[Capacity];
        ref LineFacts facts = ref words.Facts.Of(index);
        if (!facts.HasGateSum)
        {
            var own = new FeatureBuffer(storage);
            AddEnds(text, words, index, ref own);
            facts.GateSum = (short)(Sum(own.Features) + Sum(words.Of(text, index)));
            facts.HasGateSum = true;
        }

        var place = new FeatureBuffer(storage);
        AddPlace(lines, index, facts.Shape, ref place);
        return facts.GateSum + Sum(place.Features) >= threshold;
    }

    /// <summary>Whether a line with these features may be residue at any of the levels.</summary>
    public bool MayBeResidue(ReadOnlySpan<uint> features) => Sum(features) >= Thresholds[0];

    /// <summary>All features of a line, for training.</summary>
    public static void Extract(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, ref FeatureBuffer features)
    {
        AddEnds(text, words, index, ref features);
        foreach (ref readonly Word word in words.Of(text, index))
        {
            features.Add(AnyWord, word.Hash);
        }

        AddPlace(lines, index, words.Facts.ShapeOf(text, index), ref features);
    }

    /// <summary>What the line's length and its two ends tell.</summary>
    private static void AddEnds(ReadOnlySpan<char> text, WordTable words, int index, ref FeatureBuffer features)
    {
        LineShape shape = words.Facts.ShapeOf(text, index);
        features.Add(Ends, (shape.Length << 8) | (shape.Begin << 4) | shape.End);
        features.Add(LengthEnd, (shape.Length << 4) | shape.End);
        ReadOnlySpan<Word> read = words.Of(text, index);
        if (read.IsEmpty)
        {
            return;
        }

        features.Add(First, read[0].Hash);
        if (read.Length > 1)
        {
            features.Add(FirstPair, FeatureBuffer.Hash(read[0].Hash, read[1].Hash));
            features.Add(Second, read[1].Hash);
        }

        features.Add(Last, read[^1].Hash);
    }

    /// <summary>What its place tells.</summary>
    private static void AddPlace(LineTable lines, int index, in LineShape shape, ref FeatureBuffer features)
    {
        int fromEnd = lines.Count - 1 - index;
        uint place = index == 0 ? 0u : fromEnd == 0 ? 1u : fromEnd < 4 ? 2u : index < 3 ? 3u : 4u;
        uint flags = (uint)(lines[index].Traits & (LineTraits.HasAt | LineTraits.HasHit | LineTraits.BlankBefore));
        features.Add(PlaceShape, (place << 16) | (shape.CoarseCode << 8) | flags);
        features.Add(Around, Neighbour(lines, index - 1) | (Neighbour(lines, index + 1) << 4) | (shape.End << 8));
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

    // The same as that of their features.
    private int Sum(ReadOnlySpan<Word> words)
    {
        sbyte[] weights = Weights;
        int sum = 0;
        foreach (ref readonly Word word in words)
        {
            sum += weights[FeatureBuffer.Hash(AnyWord, word.Hash) & (TableLength - 1)];
        }

        return sum;
    }

    private int Sum(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += Weights[feature & (TableLength - 1)];
        }

        return sum;
    }
}
