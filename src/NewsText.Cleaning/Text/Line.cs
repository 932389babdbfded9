namespace NewsText.Cleaning.Text;

/// <summary>A non-blank line: the span of its text without the white space around it, its traits, and what it was marked as.</summary>
internal struct Line
{
    /// <summary>Offset of the first character that is not white space.</summary>
    public int Start;

    /// <summary>Offset behind the last character that is not white space.</summary>
    public int End;

    public LineTraits Traits;

    /// <summary>0 while the line is kept; else the bit number of its category plus one.</summary>
    public byte Label;

    /// <summary>Set by a shield: no later filter may mark the line.</summary>
    public bool IsShielded;

    public readonly int Length => End - Start;

    public readonly bool IsMarked => Label != 0;

    public readonly bool IsMarkedByRule => Label != 0 && (Traits & LineTraits.MarkedByModel) == 0;

    public readonly bool IsProse => (Traits & LineTraits.Prose) != 0;

    public readonly bool EndsSentence => (Traits & LineTraits.EndsSentence) != 0;

    public readonly bool HasAt => (Traits & LineTraits.HasAt) != 0;

    public readonly bool HasBlankBefore => (Traits & LineTraits.BlankBefore) != 0;

    public readonly ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];
}
