using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// The features of one line: its words, its shape, where it stands, what stands around it. Every feature is a hash value; training and
/// cleaning call this one method, so they cannot disagree.
/// </summary>
internal static class LineFeatures
{
    private const int FirstWords = 20;
    private const int LastWords = 6;
    private const int LinesCompared = 16;

    // Kinds of features. The numbers are part of the model file.
    private const uint SingleWord = 1, Pair = 2, First = 3, Last = 4, LastPair = 5, FirstPair = 6, Mark = 7, FirstTriple = 8;
    private const uint Length = 20, Begin = 21, End = 22, LengthEnd = 23, BeginEnd = 24, Capitals = 25, CapitalsLengthEnd = 26, DigitShare = 27,
        WordCount = 28, AllCapitals = 29, Sentences = 30, HasLink = 31, Symbols = 32, CapitalsEnd = 33, WordLength = 34, Commas = 35;
    private const uint FromStart = 40, FromEnd = 41, FromEndShape = 42, FromStartShape = 43, Lines = 44, Place = 45;
    private const uint Previous = 60, Next = 61, Previous2 = 62, Next2 = 63, PreviousWord = 64, NextWord = 65, Around = 66, PreviousOwn = 67,
        NextOwn = 68, MarkedAround = 69, BlankAround = 70, PreviousLabel = 71, NextLabel = 72, RunLength = 73, PreviousLast = 74;
    private const uint Repeated = 80, Shared = 81, SharedShape = 82, ProseShare = 83, SamePrefix = 84, SharedPosition = 85;
    private const uint Between = 75;

    public static void Extract(
        ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, ArticleWords article, FeatureGroups groups, ref FeatureBuffer features)
    {
        Line line = lines[index];
        LineShape shape = LineShape.Of(text, line);
        ReadOnlySpan<Word> own = words.Of(text, index);
        var statistics = default(WordStatistics);
        foreach (ref readonly Word word in own)
        {
            statistics.Add(word, article);
        }

        statistics.Total = words.IsComplete(index) ? own.Length : Math.Max(own.Length, line.Length / 6);
        uint capitals = statistics.CapitalBucket;
        if ((groups & FeatureGroups.Words) != 0)
        {
            AddWords(own, words.FirstCount(index), ref features);
        }

        if ((groups & FeatureGroups.Shape) != 0)
        {
            AddShape(line, shape, statistics, capitals, ref features);
        }

        if ((groups & FeatureGroups.Position) != 0)
        {
            AddPosition(lines, index, shape, capitals, ref features);
        }

        if ((groups & FeatureGroups.Neighbours) != 0)
        {
            AddNeighbours(text, lines, index, shape, capitals, ref features);
        }

        if ((groups & FeatureGroups.Article) != 0)
        {
            AddArticle(text, lines, index, shape, article, statistics, ref features);
        }
    }

    /// <summary>The first words and the last ones, alone and in pairs.</summary>
    private static void AddWords(ReadOnlySpan<Word> words, int firstCount, ref FeatureBuffer features)
    {
        if (words.IsEmpty)
        {
            return;
        }

        int head = Math.Min(FirstWords, Math.Min(firstCount, words.Length)), tail = Math.Max(head, words.Length - LastWords);
        uint previous = 0;
        for (int i = 0; i < words.Length; i = i + 1 == head ? tail : i + 1)
        {
            Word word = words[i];
            features.Add(word.IsMark ? Mark : SingleWord, word.Hash);
            if (i > 0 && !(i == tail && tail > head))
            {
                features.Add(Pair, FeatureBuffer.Hash(previous, word.Hash));
            }

            previous = word.Hash;
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
    }

    private static void AddShape(in Line line, in LineShape shape, in WordStatistics statistics, uint capitals, ref FeatureBuffer features)
    {
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
    }

    private static void AddPosition(LineTable lines, int index, in LineShape shape, uint capitals, ref FeatureBuffer features)
    {
        uint fromStart = (uint)Math.Min(index, 6), fromEnd = (uint)Math.Min(lines.Count - 1 - index, 8);
        features.Add(FromStart, fromStart);
        features.Add(FromEnd, fromEnd);
        features.Add(FromStartShape, (Math.Min(fromStart, 4) << 16) | shape.CoarseCode);
        features.Add(FromEndShape, (Math.Min(fromEnd, 5) << 16) | shape.CoarseCode);
        features.Add(Lines, lines.Count < 4 ? 0u : lines.Count < 10 ? 1u : lines.Count < 25 ? 2u : 3u);
        features.Add(Place, ((uint)(index * 5 / lines.Count) << 8) | (capitals << 4) | (shape.End is 1 ? 1u : shape.End == 12 ? 2u : 0u));
    }

    private static void AddNeighbours(ReadOnlySpan<char> text, LineTable lines, int index, in LineShape shape, uint capitals, ref FeatureBuffer features)
    {
        uint own = (shape.CoarseCode << 4) | capitals;
        uint previous = CodeAt(text, lines, index - 1), next = CodeAt(text, lines, index + 1);
        features.Add(Previous, previous);
        features.Add(Next, next);
        features.Add(Previous2, CodeAt(text, lines, index - 2));
        features.Add(Next2, CodeAt(text, lines, index + 2));
        features.Add(Around, (previous << 16) | next);
        features.Add(PreviousOwn, (previous << 16) | own);
        features.Add(NextOwn, (next << 16) | own);
        bool hasPrevious = index > 0, hasNext = index + 1 < lines.Count;
        features.Add(BlankAround, (lines[index].HasBlankBefore ? 1u : 0u) | (hasNext && lines[index + 1].HasBlankBefore ? 2u : 0u));
        if (hasPrevious)
        {
            features.Add(PreviousWord, FirstWord(text, lines[index - 1]));
            features.Add(PreviousLabel, RuleLabel(lines[index - 1]));
            features.Add(PreviousLast, text[lines[index - 1].End - 1]);
        }

        if (hasNext)
        {
            features.Add(NextWord, FirstWord(text, lines[index + 1]));
            features.Add(NextLabel, RuleLabel(lines[index + 1]));
        }

        // How many lines of this kind stand together.
        int run = 1;
        for (int i = index - 1; i >= 0 && i >= index - 4 && IsShort(lines[i]); i--)
        {
            run++;
        }

        for (int i = index + 1; i < lines.Count && i <= index + 4 && IsShort(lines[i]); i++)
        {
            run++;
        }

        // A line that ends without a mark between two that end like sentences interrupts them, or heads what follows.
        if (hasPrevious && hasNext && !lines[index].EndsSentence)
        {
            uint around = (lines[index - 1].EndsSentence ? 1u : 0u) | (lines[index + 1].EndsSentence ? 2u : 0u) | (lines[index - 1].IsMarkedByRule ? 4u : 0u) | (lines[index + 1].IsMarkedByRule ? 8u : 0u);
            features.Add(Between, (around << 24) | (HasLabel(lines[index].Of(text)) ? 1u << 23 : 0u) | (shape.Length << 12) | (capitals << 8) | shape.End);
        }

        features.Add(RunLength, ((uint)run << 8) | own);
    }

    private static void AddArticle(ReadOnlySpan<char> text, LineTable lines, int index, in LineShape shape, ArticleWords article, in WordStatistics statistics, ref FeatureBuffer features)
    {
        Line line = lines[index];
        features.Add(Shared, statistics.SharedBucket);
        features.Add(SharedShape, (statistics.SharedBucket << 12) | (statistics.CapitalBucket << 8) | shape.CoarseCode);
        features.Add(SharedPosition, (statistics.SharedBucket << 4) | (uint)Math.Min(lines.Count - 1 - index, 3));
        features.Add(ProseShare, article.ProseBucket);
        bool isRepeated = false, samePrefix = false;
        ReadOnlySpan<char> own = line.Of(text);
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

        features.Add(Repeated, isRepeated ? 1u : 0u);
        features.Add(SamePrefix, samePrefix ? 1u : 0u);
    }

    /// <summary>A few words, a colon, and a capital behind it: "Grief: The harbour master on the quay".</summary>
    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, 40)].IndexOf(':');
        return colon > 1 && colon + 2 < text.Length && text[colon + 1] == ' ' && !char.IsLower(text[colon + 2]);
    }

    private static uint RuleLabel(in Line line) => line.IsMarkedByRule ? line.Label : 0u;

    private static bool IsShort(in Line line) => !line.IsProse && line.Length < 120 && !line.EndsSentence;

    private static uint CodeAt(ReadOnlySpan<char> text, LineTable lines, int index)
    {
        if ((uint)index >= (uint)lines.Count)
        {
            return 0xFFF;
        }

        Line line = lines[index];
        return LineShape.Of(text, line).CoarseCode | (line.IsMarkedByRule ? 0x100u : 0u);
    }

    private static uint FirstWord(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word word) ? word.Hash : 0;
    }
}
