using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Headlines of other articles and captions between two paragraphs, by how they are set: a whole line in brackets, a long one in capitals, or a long one that
/// ends without a mark. Headings of the article itself are short.
/// </summary>
internal sealed class RelatedHeadlineFilter : IBoilerplateFilter
{
    private const int Longest = 180;
    private const int LeastWordsInBrackets = 5;
    private const int LeastWordsInCapitals = 7;

    private const int ShortestUnfinished = 60;
    private const int ShortestWithCapitals = 90;
    private const int LongestUnfinished = 260;
    private const int LongestLabel = 40;

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length > LongestUnfinished)
            {
                continue;
            }

            if (!line.EndsSentence && IsUnfinished(context, i, out bool isTitle))
            {
                context.MarkLine(i, isTitle ? BoilerplateCategories.RelatedContent : BoilerplateCategories.Caption, isTitle ? "related.unfinished" : "caption.unfinished", 0.85);
                continue;
            }

            if (line.Length > Longest)
            {
                continue;
            }

            if (line.Length > 3 && context.Text[line.Start] == '(' && context.Text[line.Start + 1] == ' ' && context.Text[line.End - 1] == ')')
            {
                // "( The mayor's plan in full)": a link, whose edges an extractor has set apart.
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.linked", 0.9);
            }
            else if (context.Text[line.Start] == '[' && context.Text[line.End - 1] == ']' && !line.EndsSentence && line.Of(context.Text).IndexOf(']') == line.Length - 1)
            {
                if (CountWords(context.WordsOf(i), out int numbers, out _) >= LeastWordsInBrackets && numbers == 0)
                {
                    context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.bracketed", 0.85);
                }
            }
            else if (!line.EndsSentence && char.IsLetter(context.Text[line.Start]) && IsBetweenParagraphs(context, i) && StartsInCapitals(context.Text, line)
                && CountWords(context.WordsOf(i), out _, out int lower) >= LeastWordsInCapitals && lower == 0)
            {
                context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.capitals", 0.85);
            }
        }
    }

    /// <summary>
    /// "Watchful: The harbour master looks out for the ferry", or a long line with many capitals. Of the lines of this kind on the labelled pages 19 in 20 are residue.
    /// </summary>
    private static bool IsUnfinished(FilterContext context, int index, out bool isTitle)
    {
        isTitle = false;
        ref Line line = ref context.Lines[index];
        ReadOnlySpan<char> text = line.Of(context.Text);
        if (line.Length is < ShortestUnfinished or > LongestUnfinished || !char.IsUpper(text[0]) || !char.IsLetterOrDigit(text[^1]) || !IsBetweenParagraphs(context, index) || HasSentences(text))
        {
            return false;
        }

        int count = 0, capitals = 0;
        ReadOnlySpan<Word> words = context.WordsOf(index);
        foreach (ref readonly Word word in words)
        {
            if (word.Length > 3 && !word.IsMark && !word.IsNumber)
            {
                count++;
                capitals += word.IsCapitalized ? 1 : 0;
            }
        }

        isTitle = capitals * 10 >= count * 7;
        return HasLabel(text) || (line.Length >= ShortestWithCapitals && capitals * 10 >= count * 4);
    }

    /// <summary>One to four words, a colon, and a capital behind it.</summary>
    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and < LongestLabel && text[..colon].Count(' ') <= 3 && text[..colon].IndexOfAny(",(\"“") < 0 && (char.IsUpper(text[colon + 2]) || Characters.IsOpeningQuote(text[colon + 2]));
    }

    private static bool HasSentences(ReadOnlySpan<char> text)
    {
        for (int i = 2; i + 2 < text.Length; i++)
        {
            if (Characters.IsSentenceEnd(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && text[i + 1] == ' ' && !char.IsLower(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetweenParagraphs(FilterContext context, int index) =>
        index > 0 && index + 1 < context.LineCount && context.Lines[index - 1].EndsSentence && context.Lines[index + 1].EndsSentence;

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
