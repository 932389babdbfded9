using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>The features of a line that compare it with the rest of the article: words shared with its paragraphs, repeated lines.</summary>
internal static class ArticleFeatures
{
    private const int LinesCompared = 16;

    // Kinds of features. The numbers are part of the model file.
    private const uint Repeated = 80, Shared = 81, SharedShape = 82, ProseShare = 83, SamePrefix = 84, SharedPosition = 85;

    // How many values the features' parts have.
    private const uint SharedBuckets = 7, CapitalBuckets = 8, CoarseCodes = 64, Distances = 4;

    /// <summary>Adds what the words of the article's paragraphs tell of a line whose <see cref="OwnFeatures"/> have been read.</summary>
    public static void AddShared(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, ArticleWords article, ref FeatureBuffer features)
    {
        ref LineFacts facts = ref words.Facts.Of(index);
        uint shared = SharedBucket(words.Of(text, index), article);
        features.Add(Shared, shared);
        features.Add(SharedShape, SharedShapeOf(shared, facts.Capitals, facts.Shape.CoarseCode));
        features.Add(SharedPosition, SharedPositionOf(shared, DistanceOf(lines, index)));
    }

    /// <summary>Adds what the lines of the article tell, for which no word of them need be read but <see cref="ArticleWords.ReadShare"/> be called.</summary>
    public static void AddLines(ReadOnlySpan<char> text, LineTable lines, int index, ArticleWords article, ref FeatureBuffer features)
    {
        features.Add(ProseShare, article.ProseBucket);
        (bool isRepeated, bool samePrefix) = Compare(text, lines, index);
        features.Add(Repeated, isRepeated ? 1u : 0u);
        features.Add(SamePrefix, samePrefix ? 1u : 0u);
    }

    /// <summary>The most that <see cref="AddShared"/> could add to the score of a line, whatever words it shares.</summary>
    public static int LargestShared(LineModel model, LineTable lines, WordTable words, int index)
    {
        ref LineFacts facts = ref words.Facts.Of(index);
        uint distance = DistanceOf(lines, index);
        int largest = int.MinValue;
        for (uint shared = 0; shared < SharedBuckets; shared++)
        {
            int sum = model.WeightOf(Shared, shared)
                + model.WeightOf(SharedShape, SharedShapeOf(shared, facts.Capitals, facts.Shape.CoarseCode))
                + model.WeightOf(SharedPosition, SharedPositionOf(shared, distance));
            largest = Math.Max(largest, sum);
        }

        return largest;
    }

    /// <summary>The most that all features here could add to the score of any line.</summary>
    public static int LargestSum(LineModel model)
    {
        int largest = int.MinValue;
        for (uint shared = 0; shared < SharedBuckets; shared++)
        {
            int ofShape = int.MinValue;
            for (uint capitals = 0; capitals < CapitalBuckets; capitals++)
            {
                ofShape = Math.Max(ofShape, model.LargestWeight(SharedShape, SharedShapeOf(shared, capitals, 0), CoarseCodes));
            }

            largest = Math.Max(largest, model.WeightOf(Shared, shared) + ofShape + model.LargestWeight(SharedPosition, SharedPositionOf(shared, 0), Distances));
        }

        return largest + model.LargestWeight(ProseShare, 0, ArticleWords.ProseBuckets) + model.LargestWeight(Repeated, 0, 2) + model.LargestWeight(SamePrefix, 0, 2);
    }

    private static uint DistanceOf(LineTable lines, int index) => Math.Min((uint)(lines.Count - 1 - index), Distances - 1);

    private static uint SharedShapeOf(uint shared, uint capitals, uint coarseCode) => (shared << 12) | (capitals << 8) | coarseCode;

    private static uint SharedPositionOf(uint shared, uint distance) => (shared << 4) | distance;

    /// <summary>0 when the line has no long words, else 1 to 6: how many of them occur in the paragraphs around.</summary>
    private static uint SharedBucket(ReadOnlySpan<Word> words, ArticleWords article)
    {
        int count = 0, shared = 0;
        foreach (ref readonly Word word in words)
        {
            int isLong = (word.Length >= 5) & ((word.Kinds & (WordKinds.Mark | WordKinds.Number)) == 0) ? 1 : 0;
            count += isLong;
            shared += article.Contains(word.Hash) ? isLong : 0;
        }

        return count == 0 ? 0u : 1 + (uint)(shared * 5 / count);
    }

    /// <summary>Whether the same line stands near by, and whether one that begins the same way does.</summary>
    private static (bool IsRepeated, bool SamePrefix) Compare(ReadOnlySpan<char> text, LineTable lines, int index)
    {
        bool isRepeated = false, samePrefix = false;
        ReadOnlySpan<char> own = lines[index].Of(text);
        if (own.Length >= 8)
        {
            ulong key = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(own));
            for (int i = Math.Max(0, index - LinesCompared); i < Math.Min(lines.Count, index + LinesCompared + 1); i++)
            {
                ref Line other = ref lines[i];
                if (other.Length >= 8 && i != index && MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(other.Start, 4))) == key)
                {
                    samePrefix |= own.Length > 12 && other.Length > 12 && text.Slice(other.Start, 8).SequenceEqual(own[..8]);
                    isRepeated |= other.Length == own.Length && other.Of(text).SequenceEqual(own);
                }
            }
        }

        return (isRepeated, samePrefix);
    }
}
