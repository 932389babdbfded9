namespace NewsText.Cleaning;

/// <summary>
/// One step of the chain: looks at the lines of a text and marks what its author did not write. Users may add their own to
/// <see cref="CleaningOptions.Filters"/>.
/// </summary>
/// <remarks>
/// A filter keeps no state between calls, so that one instance serves all threads. It decides from the text alone: the chain is run again
/// on what is left until nothing more is marked. A text that still changes after sixteen rounds comes back whole, as suspicious. What a filter
/// throws, the caller of the pipeline gets. The time of cleaning is linear as long as the filter's is.
/// </remarks>
public interface IBoilerplateFilter
{
    /// <summary>Looks at the text and marks residue in it.</summary>
    /// <param name="context">The text's lines, and the means to mark them.</param>
    void Apply(FilterContext context);
}
