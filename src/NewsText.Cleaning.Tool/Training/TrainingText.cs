using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>A line of a training text. Features are null where a shield, the line's length or the first look decides.</summary>
/// <param name="Features">The line's features, or null.</param>
/// <param name="GateFeatures">The features of the first look, or null.</param>
/// <param name="Label">The label: <c>C</c> content, <c>U</c> unsure, a category's letter, or <see cref="AnyResidue"/>.</param>
/// <param name="IsResidue">The state the chain sees: for decided lines what was decided, else what the label says.</param>
/// <param name="IsDecided">Whether a rule decides the line: its words are learned from, its state is a fixed point of the chain.</param>
internal sealed record TrainingLine(uint[]? Features, uint[]? GateFeatures, char Label, bool IsResidue, bool IsDecided = false)
{
    /// <summary>The label of a line that is residue of no known category.</summary>
    public const char AnyResidue = '?';

    /// <summary>Whether the model decides this line, and so learns from it within its chain.</summary>
    public bool IsExample => Features is not null && !IsDecided && Label != PageLabels.Unsure;
}

/// <summary>The lines of one text, in order, and how much they count.</summary>
internal sealed record TrainingText(IReadOnlyList<TrainingLine> Lines, float Weight);
