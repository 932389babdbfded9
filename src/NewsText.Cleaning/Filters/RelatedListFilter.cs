using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Headlines under a label: a short line such as "Read more:", "Most popular" or "MORE IN SCIENCE" and the run of headlines behind it. The run
/// ends at the first line that is a paragraph; "everything after" never goes.
/// </summary>
internal sealed class RelatedListFilter : IBoilerplateFilter
{
    private const int LongestLabel = 40;
    private const int LongestHeadline = 160;
    private const int MostHeadlines = 12;
    private const int MostInside = 5;

    private static readonly string[] Labels =
    [
        "read more", "read next", "read also", "also read", "also", "see also", "see more", "more", "more stories", "more news", "more from", "more in", "more on", "more on this", "more like this",
        "more coverage", "related", "related stories", "related articles", "related content", "related news", "related links", "related posts", "related coverage", "related topics", "related reading",
        "most read", "most popular", "most viewed", "most shared", "most discussed", "trending", "trending now", "trending stories", "popular stories", "popular now", "top stories", "latest stories",
        "latest news", "recommended", "recommended for you", "recommended stories", "recommended reading", "you may also like", "you might also like", "you may like", "you might like",
        "you may also be interested in", "you might be interested in", "don't miss", "in case you missed it", "up next", "what to read next", "further reading", "keep reading", "continue reading",
        "dig deeper", "go deeper", "explore further", "other stories", "other news", "other articles", "around the web", "from around the web", "editor's picks", "editors' picks", "our picks",
        "suggested reading", "similar stories", "previous stories", "previous coverage", "more headlines", "in other news", "watch more", "watch next", "related video", "related videos",
        "mehr zum thema", "lesen sie auch", "auch interessant", "das könnte sie auch interessieren", "weitere themen", "lea también", "te puede interesar", "más noticias", "noticias relacionadas",
        "à lire aussi", "lire aussi", "leggi anche", "leia também", "lees ook", "les også",
    ];

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.Length > LongestLabel || (line.IsMarked && !IsRelated(line)) || !IsLabel(line.Of(context.Text)))
            {
                continue;
            }

            int end = FindEnd(context, i + 1, out bool isSure);
            if (end == i + 1 && i + 1 < context.LineCount)
            {
                // Nothing follows that could be a list: a heading of the article may well be "More" or "Related".
                continue;
            }

            if (end < context.LineCount && end - i - 1 > MostInside)
            {
                // A digest lists headlines too, and goes on behind them.
                continue;
            }

            double confidence = end == context.LineCount ? 0.95 : isSure ? 0.9 : 0.8;
            context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.label", confidence);
            for (int j = i + 1; j < end; j++)
            {
                context.MarkLine(j, BoilerplateCategories.RelatedContent, "related.list", confidence - 0.02);
            }
        }
    }

    private static bool IsRelated(in Line line) => line.Label == int.Log2((int)BoilerplateCategories.RelatedContent) + 1;

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && Characters.IsDecoration(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsDecoration(text[end - 1]))
        {
            end--;
        }

        ReadOnlySpan<char> core = text[start..end];
        if (core.IsEmpty)
        {
            return false;
        }

        foreach (string label in Labels)
        {
            if (Words.StartsWith(core, label)
                && (core.Length == label.Length || label is "more from" or "more in" or "more on" or "latest news" or "most read"))
            {
                // One common word needs the colon or the capitals that make it a label.
                bool isCommon = label is "more" or "also" or "related" or "recommended" or "trending" or "continue reading";
                return !isCommon || text[^1] == ':' || char.IsUpper(core[^1]) || text.Length > end;
            }
        }

        return false;
    }

    /// <summary>The end of the run of headlines that starts at <paramref name="first"/>.</summary>
    private static int FindEnd(FilterContext context, int first, out bool isSure)
    {
        int end = first;
        isSure = true;
        while (end < context.LineCount && end - first < MostHeadlines)
        {
            ref Line line = ref context.Lines[end];
            if (line.IsMarked)
            {
                end++;
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            bool isHeadline = !line.IsProse && line.Length <= LongestHeadline
                && (!line.EndsSentence || text[^1] is '?' or '!' or '’' or '\'' || CountWords(text) <= 16);
            if (!isHeadline || Characters.IsOpeningQuote(text[0]) && line.EndsSentence)
            {
                break;
            }

            isSure &= !line.EndsSentence;
            end++;
        }

        // Sentences that merely are short, in the middle of the text, are more likely to be the article going on.
        if (!isSure && end < context.LineCount)
        {
            end = first;
            while (end < context.LineCount && !context.Lines[end].EndsSentence && context.Lines[end].Length <= LongestHeadline && end - first < MostHeadlines)
            {
                end++;
            }

            isSure = true;
        }

        return end;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int position = 0, count = 0;
        while (!Words.Next(text, ref position).IsEmpty)
        {
            count++;
        }

        return count;
    }
}
