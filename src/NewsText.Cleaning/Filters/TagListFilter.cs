using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Tags one below the other under their label: "Filed under", "Tags", and short lines without an end mark, with or without commas between them.</summary>
internal sealed class TagListFilter() : LineFilter(LineKinds.TagLabel)
{
    /// <summary>What the labels begin with.</summary>
    public const string FirstWords = "published filed tags tagged post article story topics keywords categories subjects more explore";

    public const int LongestLabel = 30;
    private const int LongestTag = 40;
    private const int MostWords = 5;
    private const int MostTags = 60;

    // In the middle of a text a list may be the article's.
    private const int MostInside = 12;

    private static readonly WordSet Labels = new("published under", "filed under", "filed to", "tags", "tagged", "tagged with", "tagged as", "tagged in", "tagged under", "post tags", "article tags", "story tags");

    // These head lists of other things too, and are labels of tags only where nothing but the list follows.
    private static readonly WordSet LastLabels = new("topics", "keywords", "categories", "subjects", "more on these topics", "explore these topics", "topics in this article");

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.Length > LongestLabel || line.EndsSentence)
            {
                continue;
            }

            ReadOnlySpan<Word> words = context.WordsOf(i);
            bool isSure = Labels.Equals(words);
            if (!isSure && !LastLabels.Equals(words))
            {
                continue;
            }

            int end = i + 1;
            while (end < context.LineCount && IsTag(context, end))
            {
                end++;
            }

            if (end - i > MostTags || (end < context.LineCount && (!isSure || end - i > MostInside)))
            {
                continue;
            }

            // A heading may stand below the tags.
            end -= end < context.LineCount && end > i + 1 && context.Lines[end].EndsSentence ? 1 : 0;
            for (int j = i; j < end; j++)
            {
                context.MarkLine(j, BoilerplateCategories.Navigation, "navigation.tag-list", end < context.LineCount ? 0.85 : 0.9);
            }
        }
    }

    private static bool IsTag(in FilterContext context, int index)
    {
        ref Line line = ref context.Lines[index];
        return line.Length <= LongestTag && (!line.EndsSentence || line.Length == 1) && context.Text[line.End - 1] != ':' && LineWords.Count(context.WordsOf(index)) <= MostWords;
    }
}
