using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>The features of a line that come from where it stands: its distance from the text's ends, and the lines around it.</summary>
internal static class PlaceFeatures
{
    // Kinds of features. The numbers are part of the model file.
    private const uint FromStart = 40, FromEnd = 41, FromEndShape = 42, FromStartShape = 43, Lines = 44, Place = 45;
    private const uint Previous = 60, Next = 61, Previous2 = 62, Next2 = 63, PreviousWord = 64, NextWord = 65, Around = 66, PreviousOwn = 67,
        NextOwn = 68, BlankAround = 70, PreviousLabel = 71, NextLabel = 72, RunLength = 73, PreviousLast = 74, Between = 75;

    /// <summary>Adds the features of a line whose <see cref="OwnFeatures"/> have been read.</summary>
    public static void Add(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, FeatureGroups groups, ref FeatureBuffer features)
    {
        ref LineFacts facts = ref words.Facts.Of(index);
        if ((groups & FeatureGroups.Position) != 0)
        {
            AddPosition(lines, index, facts.Shape, facts.Capitals, ref features);
        }

        if ((groups & FeatureGroups.Neighbours) != 0)
        {
            AddNeighbours(text, lines, words, index, facts.Shape, facts.Capitals, ref features);
        }
    }

    private static void AddPosition(LineTable lines, int index, in LineShape shape, uint capitals, ref FeatureBuffer target)
    {
        FeatureBuffer features = target;
        uint fromStart = (uint)Math.Min(index, 6), fromEnd = (uint)Math.Min(lines.Count - 1 - index, 8);
        features.Add(FromStart, fromStart);
        features.Add(FromEnd, fromEnd);
        features.Add(FromStartShape, (Math.Min(fromStart, 4) << 16) | shape.CoarseCode);
        features.Add(FromEndShape, (Math.Min(fromEnd, 5) << 16) | shape.CoarseCode);
        features.Add(Lines, lines.Count < 4 ? 0u : lines.Count < 10 ? 1u : lines.Count < 25 ? 2u : 3u);
        features.Add(Place, ((uint)(index * 5 / lines.Count) << 8) | (capitals << 4) | (shape.End is 1 ? 1u : shape.End == 12 ? 2u : 0u));
        target = features;
    }

    private static void AddNeighbours(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, in LineShape shape, uint capitals, ref FeatureBuffer target)
    {
        FeatureBuffer features = target;
        uint own = (shape.CoarseCode << 4) | capitals;
        uint previous = CodeAt(text, lines, words, index - 1), next = CodeAt(text, lines, words, index + 1);
        features.Add(Previous, previous);
        features.Add(Next, next);
        features.Add(Previous2, CodeAt(text, lines, words, index - 2));
        features.Add(Next2, CodeAt(text, lines, words, index + 2));
        features.Add(Around, (previous << 16) | next);
        features.Add(PreviousOwn, (previous << 16) | own);
        features.Add(NextOwn, (next << 16) | own);
        bool hasPrevious = index > 0, hasNext = index + 1 < lines.Count;
        features.Add(BlankAround, (lines[index].HasBlankBefore ? 1u : 0u) | (hasNext && lines[index + 1].HasBlankBefore ? 2u : 0u));
        if (hasPrevious)
        {
            features.Add(PreviousWord, words.Facts.FirstWordOf(text, index - 1));
            features.Add(PreviousLabel, RuleLabel(lines[index - 1]));
            features.Add(PreviousLast, text[lines[index - 1].End - 1]);
        }

        if (hasNext)
        {
            features.Add(NextWord, words.Facts.FirstWordOf(text, index + 1));
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
        target = features;
    }

    /// <summary>A few words, a colon, and a capital behind it: "Grief: The harbour master on the quay".</summary>
    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, 40)].IndexOf(':');
        return colon > 1 && colon + 2 < text.Length && text[colon + 1] == ' ' && !char.IsLower(text[colon + 2]);
    }

    private static uint RuleLabel(in Line line) => line.IsMarkedByRule ? line.Label : 0u;

    private static bool IsShort(in Line line) => !line.IsProse && line.Length < 120 && !line.EndsSentence;

    private static uint CodeAt(ReadOnlySpan<char> text, LineTable lines, WordTable words, int index) =>
        (uint)index >= (uint)lines.Count ? 0xFFF : words.Facts.ShapeOf(text, index).CoarseCode | (lines[index].IsMarkedByRule ? 0x100u : 0u);
}
