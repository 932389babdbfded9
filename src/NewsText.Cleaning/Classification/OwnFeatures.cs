using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>The features of a line that its own characters give: its words and its shape. They stay the same when lines around it are cut.</summary>
internal static class OwnFeatures
{
    private const int FirstWords = 20;
    private const int LastWords = 6;

    // Kinds of features. The numbers are part of the model file.
    private const uint SingleWord = 1, Pair = 2, First = 3, Last = 4, LastPair = 5, FirstPair = 6, Mark = 7, FirstTriple = 8;
    private const uint Length = 20, Begin = 21, End = 22, LengthEnd = 23, BeginEnd = 24, Capitals = 25, CapitalsLengthEnd = 26, DigitShare = 27,
        WordCount = 28, AllCapitals = 29, Sentences = 30, HasLink = 31, Symbols = 32, CapitalsEnd = 33, WordLength = 34, Commas = 35;

    /// <summary>Adds the features, and notes the shape and the capitals in the line's facts for those that come after.</summary>
    public static void Add(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, FeatureGroups groups, ref FeatureBuffer features)
    {
        ref Line line = ref lines[index];
        ReadOnlySpan<Word> own = words.Of(text, index);
        var statistics = new WordStatistics(own, words.IsComplete(index) ? own.Length : Math.Max(own.Length, line.Length / 6));
        LineShape shape = words.Facts.ShapeOf(text, index);
        uint capitals = statistics.CapitalBucket;
        words.Facts.Of(index).Capitals = (byte)capitals;
        if ((groups & FeatureGroups.Words) != 0)
        {
            AddWords(own, words.FirstCount(index), ref features);
        }

        if ((groups & FeatureGroups.Shape) != 0)
        {
            AddShape(line, shape, statistics, capitals, ref features);
        }
    }

    /// <summary>The first words and the last ones, alone and in pairs.</summary>
    private static void AddWords(ReadOnlySpan<Word> words, int firstCount, ref FeatureBuffer target)
    {
        if (words.IsEmpty)
        {
            return;
        }

        FeatureBuffer features = target;
        int head = Math.Min(FirstWords, Math.Min(firstCount, words.Length)), tail = Math.Max(head, words.Length - LastWords);
        if (tail > head)
        {
            AddSequence(words[..head], ref features);
            AddSequence(words[tail..], ref features);
        }
        else
        {
            AddSequence(words, ref features);
        }

        features.Add(First, words[0].Hash);
        features.Add(Last, words[^1].Hash);
        if (words.Length > 1)
        {
            features.Add(FirstPair, FeatureBuffer.Hash(words[0].Hash, words[1].Hash));
            features.Add(LastPair, FeatureBuffer.Hash(words[^2].Hash, words[^1].Hash));
        }

        if (words.Length > 2)
        {
            features.Add(FirstTriple, FeatureBuffer.Hash(FeatureBuffer.Hash(words[0].Hash, words[1].Hash), words[2].Hash));
        }

        target = features;
    }

    private static void AddSequence(ReadOnlySpan<Word> words, ref FeatureBuffer target)
    {
        FeatureBuffer features = target;
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly Word word = ref words[i];
            features.Add(word.IsMark ? Mark : SingleWord, word.Hash);
            if (i > 0)
            {
                features.Add(Pair, FeatureBuffer.Hash(words[i - 1].Hash, word.Hash));
            }
        }

        target = features;
    }

    private static void AddShape(in Line line, in LineShape shape, in WordStatistics statistics, uint capitals, ref FeatureBuffer target)
    {
        FeatureBuffer features = target;
        features.Add(Length, shape.Length);
        features.Add(Begin, shape.Begin);
        features.Add(End, shape.End);
        features.Add(LengthEnd, (shape.Length << 4) | shape.End);
        features.Add(BeginEnd, (shape.Begin << 4) | shape.End);
        features.Add(Capitals, capitals);
        features.Add(CapitalsEnd, (capitals << 4) | shape.End);
        features.Add(CapitalsLengthEnd, (capitals << 16) | (shape.Length << 4) | shape.End);
        features.Add(DigitShare, statistics.DigitBucket);
        features.Add(WordCount, (uint)Math.Min(statistics.Total, 24));
        features.Add(AllCapitals, statistics.IsAllCapitals ? 1u : 0u);
        features.Add(Sentences, (uint)Math.Min(statistics.Sentences, 3) + (line.EndsSentence ? 4u : 0u));
        features.Add(Symbols, statistics.Symbols);
        features.Add(HasLink, statistics.HasLink ? 1u : 0u);
        features.Add(WordLength, (uint)Math.Min(12, line.Length / Math.Max(1, statistics.Total)));
        features.Add(Commas, (uint)Math.Min(statistics.Commas, 4));
        target = features;
    }
}
