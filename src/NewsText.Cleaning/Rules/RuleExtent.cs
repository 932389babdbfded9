namespace NewsText.Cleaning;

/// <summary>What goes when a rule's phrase was found.</summary>
public enum RuleExtent
{
    /// <summary>
    /// The whole line. Of a paragraph that asks the reader for something in its last sentence (a subscription, a share, a look at another article) only that sentence.
    /// </summary>
    Line,

    /// <summary>The phrase alone.</summary>
    Phrase,

    /// <summary>From the phrase to the end of the line. A line of which nothing else is left goes as a whole.</summary>
    RestOfLine,

    /// <summary>The sentence that holds the phrase.</summary>
    Sentence,

    /// <summary>The brackets around the phrase and all between them. The phrase must follow the opening one, <c>(</c> or <c>[</c>, whatever its anchor; else nothing goes.</summary>
    Brackets,
}
