using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// A sentence that stands twice, one below the other, as a picture's alternative text and its caption do: the second goes, and whatever it is, the first says it.
/// </summary>
internal sealed class RepeatedLineFilter() : LineFilter(LineKinds.Any)
{
    // Refrains are shorter, and so are the cells of tables.
    private const int Shortest = 40;

    public override void Apply(in FilterContext context)
    {
        ReadOnlySpan<Line> lines = context.Lines.Lines;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == lines[i - 1].Length && IsAgain(context.Text, lines, i))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.repeated", 0.85);
            }
        }
    }

    /// <summary>The same as the line above, and not one of many that are; a paragraph may stand twice in a text that somebody made.</summary>
    private static bool IsAgain(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int index)
    {
        ref readonly Line line = ref lines[index];
        return !line.IsProse && line.Length >= Shortest && text[line.End - 1] == '.' && IsSame(text, line, lines[index - 1])
            && !(index > 1 && IsSame(text, line, lines[index - 2])) && !(index + 1 < lines.Length && IsSame(text, line, lines[index + 1]));
    }

    private static bool IsSame(ReadOnlySpan<char> text, in Line line, in Line other) => line.Of(text).SequenceEqual(other.Of(text));
}
