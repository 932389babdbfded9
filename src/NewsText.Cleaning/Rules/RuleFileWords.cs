namespace NewsText.Cleaning.Rules;

/// <summary>What rule files call anchors and extents.</summary>
internal static class RuleFileWords
{
    public static PhraseAnchor? Anchor(ReadOnlySpan<char> key) => key switch
    {
        "line" => PhraseAnchor.WholeLine,
        "start" => PhraseAnchor.LineStart,
        "end" => PhraseAnchor.LineEnd,
        "inside" => PhraseAnchor.Inside,
        "bracket" => PhraseAnchor.Bracket,
        _ => null,
    };

    public static RuleExtent? Extent(ReadOnlySpan<char> value) => value switch
    {
        "line" => RuleExtent.Line,
        "phrase" => RuleExtent.Phrase,
        "rest" => RuleExtent.RestOfLine,
        "sentence" => RuleExtent.Sentence,
        "brackets" => RuleExtent.Brackets,
        _ => null,
    };
}
