namespace NewsText.Cleaning.Rules;

/// <summary>A confirmed phrase: where it stands in the text.</summary>
internal readonly struct RuleHit
{
    public required int Line { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required CompiledPhrase Phrase { get; init; }

    /// <summary>Whether this hit comes first: by where it starts, then the longer one, then in the order of the rules.</summary>
    public bool IsBefore(in RuleHit other) =>
        Start != other.Start ? Start < other.Start : End != other.End ? End > other.End : Phrase.Index < other.Phrase.Index;
}
