using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Lines that stand twice. A sentence that stands twice, one below the other, as a picture's alternative text and its caption do: the second goes, and whatever
/// it is, the first says it. And a photographer's credit that comes back under each picture: "Ida Marsh for The Ledger".
/// </summary>
internal sealed class RepeatedLineFilter() : LineFilter(LineKinds.Any)
{
    // Refrains are shorter, and so are the cells of tables.
    private const int ShortestSentence = 40;

    private const int LongestCredit = 60;
    private const int ShortestCredit = 12;

    // How far below a credit may stand again, so that the time stays linear.
    private const int MostBetween = 100;

    private static readonly WordSet For = WordSet.Of("for");
    private static readonly WordSet Joins = WordSet.Of("of the and");

    public override void Apply(in FilterContext context)
    {
        ReadOnlySpan<Line> lines = context.Lines.Lines;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly Line line = ref lines[i];
            if (line.EndsSentence ? IsSentenceAgain(context.Text, lines, i) : IsCreditAgain(context, i))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.repeated", 0.85);
            }
        }
    }

    /// <summary>The same as the line above, and not one of many that are; a paragraph may stand twice in a text that somebody made.</summary>
    private static bool IsSentenceAgain(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int index)
    {
        ref readonly Line line = ref lines[index];
        return index > 0 && !line.IsProse && line.Length >= ShortestSentence && text[line.End - 1] == '.' && IsSame(text, line, lines[index - 1])
            && !(index > 1 && IsSame(text, line, lines[index - 2])) && !(index + 1 < lines.Length && IsSame(text, line, lines[index + 1]));
    }

    /// <summary>A credit that stands elsewhere too; the one that is found first marks the other.</summary>
    private static bool IsCreditAgain(in FilterContext context, int index)
    {
        ReadOnlySpan<Line> lines = context.Lines.Lines;
        ref readonly Line line = ref lines[index];
        if (line.Length is < ShortestCredit or > LongestCredit || line.IsMarked || !line.Of(context.Text).Contains(" for ", StringComparison.Ordinal) || !IsCredit(context.WordsOf(index)))
        {
            return false;
        }

        bool isAgain = false;
        for (int i = index + 1; i < Math.Min(lines.Length, index + MostBetween); i++)
        {
            if (IsSame(context.Text, lines[i], line))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.repeated", 0.85);
                isAgain = true;
            }
        }

        return isAgain;
    }

    private static bool IsSame(ReadOnlySpan<char> text, in Line line, in Line other) => line.Length == other.Length && line.Of(text).SequenceEqual(other.Of(text));

    /// <summary>"Ida Marsh for The Ledger": two or three names, "for", an outlet of at most five words.</summary>
    private static bool IsCredit(ReadOnlySpan<Word> words)
    {
        int names = 0;
        while (names < words.Length && words[names].IsCapitalized)
        {
            names++;
        }

        if (names is < 2 or > 3 || words.Length - names is < 2 or > 6 || !For.Contains(words[names]) || !words[^1].IsCapitalized)
        {
            return false;
        }

        foreach (ref readonly Word word in words[(names + 1)..])
        {
            if (!word.IsCapitalized && !Joins.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
