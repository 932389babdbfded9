namespace NewsText.Cleaning;

/// <summary>
/// One phrase that marks residue. Rules come from rule files (<see cref="RuleFile"/>) or from code; both kinds feed the same matcher,
/// whose cost does not depend on their number.
/// </summary>
/// <remarks>
/// Case does not matter, curly and straight quotation marks are equal, and so are hyphens and dashes. An ellipsis between spaces
/// (<c>"Follow … on Twitter"</c>) stands for any text of at most <see cref="LargestGap"/> characters; an ellipsis anywhere else in a phrase is a fault,
/// and so are three dots. Unbreakable, thin and narrow spaces count as plain ones; else white space is compared character by character: where a text has two spaces
/// between words, a phrase with one is not found, save that a gap's two ends take any number.
/// A phrase begins and ends where words do, wherever it must stand: "our letter" is not found in "harbour letters". Scripts that put no spaces between words
/// (Chinese, Japanese, Thai, Lao, Burmese, Khmer) have no such bounds: a phrase in them is found within longer words, too.
/// Instances are immutable and may be shared by threads. Whether a phrase can be searched for is checked by <see cref="CleaningPipeline.Create"/>.
/// </remarks>
public sealed record BoilerplateRule
{
    /// <summary>The most characters (UTF-16 code units) that an ellipsis in a phrase stands for. A bound keeps the search linear.</summary>
    public const int LargestGap = 120;

    internal const double DefaultConfidence = 0.97;

    internal const int DefaultLongestLine = 400;

    internal const string DefaultLanguage = "en";

    /// <summary>Makes a rule.</summary>
    /// <param name="name">The name that removals quote, such as <c>newsletter.sign-up</c>.</param>
    /// <param name="category">Exactly one category.</param>
    /// <param name="anchor">Where in a line the phrase must stand.</param>
    /// <param name="phrase">The phrase.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="phrase"/> is null.</exception>
    public BoilerplateRule(string name, BoilerplateCategories category, PhraseAnchor anchor, string phrase)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(phrase);
        Name = name;
        Category = category;
        Anchor = anchor;
        Phrase = phrase;
    }

    /// <summary>The name that removals quote.</summary>
    public string Name { get; }

    /// <summary>The category that removals carry.</summary>
    public BoilerplateCategories Category { get; }

    /// <summary>Where in a line the phrase must stand.</summary>
    public PhraseAnchor Anchor { get; }

    /// <summary>The phrase as written.</summary>
    public string Phrase { get; }

    /// <summary>What goes when the phrase was found. Default: the line; for <see cref="PhraseAnchor.Bracket"/> the brackets.</summary>
    public RuleExtent? Extent { get; init; }

    /// <summary>How often the rule is right, above 0 and at most 1. Default 0.97. Rules less sure than 0.9 do nothing under <see cref="Strictness.Conservative"/>, less sure than 0.75 nothing under <see cref="Strictness.Balanced"/>, less sure than 0.35 nothing at all.</summary>
    public double Confidence { get; init; } = DefaultConfidence;

    /// <summary>The longest line, in UTF-16 code units, that the rule removes as a whole; longer lines are left alone. For other extents, the longest span that goes. At least 1, default 400.</summary>
    public int MaximumLineLength { get; init; } = DefaultLongestLine;

    /// <summary>
    /// The language the phrase is in, an ISO 639 code of two or three lower-case letters. Default <c>en</c>. It is there for those who choose among rules,
    /// such as those of a file; a pipeline searches for the rules of all languages in every text.
    /// </summary>
    public string Language { get; init; } = DefaultLanguage;

    /// <summary>Built-in phrases are many and short, so that what stands around them is looked at too; a user's rule does what it says.</summary>
    internal bool IsBuiltIn { get; init; }

    internal RuleExtent EffectiveExtent => Extent ?? DefaultExtent(Anchor);

    internal static RuleExtent DefaultExtent(PhraseAnchor anchor) => anchor == PhraseAnchor.Bracket ? RuleExtent.Brackets : RuleExtent.Line;
}
