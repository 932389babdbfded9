namespace NewsText.Cleaning.Rules;

/// <summary>A confirmed phrase: where it stands in the text.</summary>
internal readonly struct RuleHit
{
    public required int Line { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required CompiledPhrase Phrase { get; init; }
}
