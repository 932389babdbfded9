namespace NewsText.Cleaning;

/// <summary>One stretch of the original text that was taken out, and why.</summary>
/// <param name="Start">Offset of the first removed character in the original, in UTF-16 code units.</param>
/// <param name="Length">How many UTF-16 code units were removed: a line with its break and the blank lines that went with it, or a span inside a line.</param>
/// <param name="Category">What it was: exactly one category.</param>
/// <param name="Rule">The rule or filter that found it, such as <c>newsletter.sign-up</c>.</param>
/// <param name="Confidence">How sure the removal is, from 0 to 1: of removals with confidence 0.9, nine in ten are right.</param>
public readonly record struct Removal(int Start, int Length, BoilerplateCategories Category, string Rule, double Confidence)
{
    /// <summary>Offset behind the last removed character.</summary>
    public int End => Start + Length;
}
