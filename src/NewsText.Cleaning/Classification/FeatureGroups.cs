namespace NewsText.Cleaning.Classification;

/// <summary>Groups of features, so that training can report what each one adds.</summary>
[Flags]
internal enum FeatureGroups
{
    None = 0,

    /// <summary>Words, pairs of words, the first and the last ones.</summary>
    Words = 1,

    /// <summary>Length, capitals, digits, how the line begins and ends.</summary>
    Shape = 2,

    /// <summary>Distance from the start and from the end of the text.</summary>
    Position = 4,

    /// <summary>Shapes and first words of the lines around, and whether rules marked them.</summary>
    Neighbours = 8,

    /// <summary>Words shared with the paragraphs around, repeated lines.</summary>
    Article = 16,

    All = Words | Shape | Position | Neighbours | Article,
}
