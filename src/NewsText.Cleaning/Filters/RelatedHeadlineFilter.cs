using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Headlines of other articles between two paragraphs, by how they are set: a whole line in brackets, a long one in capitals, behind the name of
/// a format ("Explained: …", "Opinion | …"), or with the arrow of a link. Headings of the article itself are short, and seldom speak in these ways.
/// </summary>
internal sealed class RelatedHeadlineFilter() : LineFilter(LineKinds.Bracketed | LineKinds.Question | LineKinds.ArrowStart | LineKinds.ArrowEnd | LineKinds.Format | LineKinds.Shouted)
{
    public const int Longest = 180;
    private const int LeastWordsInBrackets = 5;
    private const int LeastWordsInCapitals = 7;
    private const int LeastWordsBehindFormat = 4;

    /// <summary>What the names of formats begin with.</summary>
    public const string FirstWords =
        "explained explainer opinion exclusive interview editorial commentary factbox special photo subscriber trending watch from go the big in long live listen read must more";

    // What a pointer says of the piece it leads to, and a heading does not.
    private static readonly WordSet Formats = new(
        "explained", "explainer", "opinion", "exclusive", "interview", "editorial", "commentary", "factbox", "special report", "photo gallery", "photo essay", "subscriber exclusive", "trending", "watch", "from the archive",
        "go deeper", "the big picture", "big picture", "in depth", "long read", "live updates", "live blog", "listen", "read", "read this", "must read", "more");

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length > Longest)
            {
                continue;
            }

            if (line.Length > 3 && context.Text[line.Start] == '(' && context.Text[line.Start + 1] == ' ' && context.Text[line.End - 1] == ')')
            {
                // "( The mayor's plan in full)": a link, whose edges an extractor has set apart.
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.linked", 0.9);
            }
            else if (context.Text[line.Start] == '[' && context.Text[line.End - 1] == ']' && !line.EndsSentence && line.Of(context.Text).IndexOf(']') == line.Length - 1
                && !line.Of(context.Text).Contains(". ", StringComparison.Ordinal))
            {
                // Sentences in brackets are somebody's remark on what stands above.
                if (CountWords(context.WordsOf(i), out int numbers, out _) >= LeastWordsInBrackets && numbers == 0)
                {
                    context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.bracketed", 0.85);
                }
            }
            else if (!line.EndsSentence && HasArrow(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.arrow", 0.85);
            }
            else if (context.IsBetweenParagraphs(i) && (!line.EndsSentence || context.Text[line.End - 1] == '?') && StartsWithFormat(context.WordsOf(i)))
            {
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.format", 0.85);
            }
            else if (!line.EndsSentence && char.IsLetter(context.Text[line.Start]) && context.IsBetweenParagraphs(i) && StartsInCapitals(context.Text, line)
                && CountWords(context.WordsOf(i), out _, out int lower) >= LeastWordsInCapitals && lower == 0)
            {
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.capitals", 0.7);
            }
        }
    }

    /// <summary>"← The only knot I trust", "See all results →", "More on the storm »".</summary>
    private static bool HasArrow(ReadOnlySpan<char> text) =>
        (text[0] == '←' && text.Length > 3) || (text[^1] is '→' or '»' or '›' && text.Length > 3 && text[^2] == ' ' && text.IndexOfAny('«', '‹') < 0);

    /// <summary>"Explained: How the dam was built".</summary>
    private static bool StartsWithFormat(ReadOnlySpan<Word> words)
    {
        int length = Formats.MatchAt(words, 0);
        return length > 0 && words[0].IsCapitalized && words.Length - length > LeastWordsBehindFormat && words[length].First is ':' or '|' && words[length + 1].IsCapitalized;
    }

    private static bool StartsInCapitals(ReadOnlySpan<char> text, in Line line)
    {
        int letters = 0;
        for (int i = line.Start; i < line.End && letters < 8; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters == 8;
    }

    private static int CountWords(ReadOnlySpan<Word> words, out int numbers, out int lower)
    {
        int count = 0;
        numbers = lower = 0;
        foreach (ref readonly Word word in words)
        {
            if (word.IsMark)
            {
                continue;
            }

            count++;
            numbers += word.IsNumber || char.IsAsciiDigit(word.First) ? 1 : 0;
            lower += word.IsAllCapitals || word.IsNumber || word.Length == 1 ? 0 : 1;
        }

        return count;
    }
}
