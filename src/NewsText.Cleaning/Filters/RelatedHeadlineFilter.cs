using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Headlines of other articles between two paragraphs, by how they are set: a whole line in brackets, or a long one in capitals. Headings
/// of the article itself are short, and seldom speak in either way.
/// </summary>
internal sealed class RelatedHeadlineFilter : IBoilerplateFilter
{
    private const int Longest = 180;
    private const int LeastWordsInBrackets = 5;
    private const int LeastWordsInCapitals = 7;

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
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
            else if (!line.EndsSentence && char.IsLetter(context.Text[line.Start]) && context.IsBetweenParagraphs(i) && StartsInCapitals(context.Text, line)
                && CountWords(context.WordsOf(i), out _, out int lower) >= LeastWordsInCapitals && lower == 0)
            {
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.capitals", 0.7);
            }
        }
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
