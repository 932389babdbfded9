using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>A filter of the chain. It is asked only about texts that have a line for it.</summary>
/// <param name="kinds">The kinds of lines that it looks at; <see cref="LineKinds.Any"/> if it cannot say, and then it must go through all lines itself.</param>
internal abstract class LineFilter(LineKinds kinds)
{
    /// <summary>The kinds of lines that it looks at.</summary>
    public LineKinds Kinds { get; } = kinds;

    /// <summary>Looks at the text and marks residue in it.</summary>
    public abstract void Apply(in FilterContext context);
}
