using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Marks what the rules' phrases name: the line, the phrase, the rest of the line, the sentence or the brackets around it.</summary>
internal sealed class PhraseFilter() : LineFilter(LineKinds.Hit)
{
    // A bracketed aside that is longer than this is prose with a bracket in it.
    private const int LongestBrackets = 300;

    // A name may follow a caption's credit, or the next picture's number; what is longer is not the caption.
    private const int LongestBehindCredit = 60;

    // "Support our journalism. Donate today.": a prompt's second sentence.
    private const int LongestAfterAside = 60;

    // Shorter ones are boxes, all of whose sentences prompt.
    private const int ShortestParagraph = 140;

    private const int ShortestSentence = 20;
    private const int LongestAbbreviation = 4;

    private static readonly string[] WorkOnReports = ["report", "contribut", "writer", "editor", "wrote", "writes", "correspondent"];

    private const BoilerplateCategories Prompts = BoilerplateCategories.Subscription | BoilerplateCategories.Sharing | BoilerplateCategories.RelatedContent;

    public override void Apply(in FilterContext context)
    {
        foreach (RuleHit hit in context.Hits)
        {
            Mark(context, hit);
        }
    }

    private static void Mark(in FilterContext context, in RuleHit hit)
    {
        Line line = context.Lines[hit.Line];
        CompiledPhrase phrase = hit.Phrase;
        RuleTerms rule = phrase.Rule;
        int start = hit.Start, end = hit.End;
        if (context.Text[line.End - 1] == ':' && ((phrase.Anchor == PhraseAnchor.LineStart && end == line.End)
            || (phrase.Anchor == PhraseAnchor.WholeLine && rule.Category == BoilerplateCategories.RelatedContent)))
        {
            // A bare label: what it belongs to stands on the next lines, and the filter for lists judges it.
            return;
        }

        if (rule.IsBuiltIn && PhraseDoubt.IsProse(context, hit))
        {
            return;
        }

        switch (phrase.Extent)
        {
            case RuleExtent.Line when IsAside(context.Text, line, phrase, start, end, out int sentenceStart, out int sentenceEnd):
                (start, end) = (sentenceStart, sentenceEnd);
                break;
            case RuleExtent.Line when phrase.Anchor == PhraseAnchor.Bracket && TryFindBrackets(context.Text, line, ref start, ref end) && line.End - end > LongestBehindCredit:
                break;
            case RuleExtent.Line:
                if (line.Length <= rule.MaximumLineLength)
                {
                    context.MarkLine(hit.Line, rule.Category, rule.Name, rule.Confidence);
                }

                return;
            case RuleExtent.RestOfLine:
                end = line.End;
                break;
            case RuleExtent.Sentence:
                (start, end) = Sentence(context.Text, line, start, end, rule.MaximumLineLength);
                break;
            case RuleExtent.Brackets:
                if (!TryFindBrackets(context.Text, line, ref start, ref end))
                {
                    return;
                }

                break;
        }

        if (end - start <= rule.MaximumLineLength)
        {
            context.MarkSpan(start, end - start, rule.Category, rule.Name, rule.Confidence);
        }
    }

    /// <summary>
    /// A prompt in the last sentence of a paragraph: "… voters go in May. Sign up for our newsletter to follow the race." Or a note on who helped,
    /// behind sentences that are no such note: "The trial goes on in May. Ida Marsh contributed to this report."
    /// </summary>
    private static bool IsAside(ReadOnlySpan<char> text, in Line line, CompiledPhrase phrase, int start, int end, out int sentenceStart, out int sentenceEnd)
    {
        (sentenceStart, sentenceEnd) = (0, 0);
        RuleTerms rule = phrase.Rule;
        bool isNote = rule.Category == BoilerplateCategories.Byline && phrase.Anchor is PhraseAnchor.Inside or PhraseAnchor.LineEnd
            && phrase.Normal.Contains("contributed", StringComparison.Ordinal);
        bool isPrompt = phrase.Anchor == PhraseAnchor.Inside && line.Length >= ShortestParagraph && (rule.Category & Prompts) != 0;
        if (!isNote && !isPrompt)
        {
            return false;
        }

        (sentenceStart, sentenceEnd) = Sentence(text, line, start, end, rule.MaximumLineLength);
        if (line.End - sentenceEnd <= LongestAfterAside)
        {
            sentenceEnd = line.End;
        }

        return sentenceEnd == line.End && (isPrompt ? (sentenceEnd - sentenceStart) * 2 < line.Length : IsStory(text[line.Start..sentenceStart]));
    }

    /// <summary>A sentence that says nothing of anybody's work on the report.</summary>
    private static bool IsStory(ReadOnlySpan<char> before)
    {
        if (before.Length < ShortestSentence)
        {
            return false;
        }

        foreach (string word in WorkOnReports)
        {
            if (Characters.ContainsInAnyCase(before, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Widens a span to its sentence: from behind the end mark and space before it to the next end mark and what closes it. The search ends where the
    /// sentence is longer than <paramref name="longest"/> on one side: one line may hold many phrases and no end mark.
    /// </summary>
    private static (int Start, int End) Sentence(ReadOnlySpan<char> text, in Line line, int start, int end, int longest)
    {
        int first = Math.Max(line.Start, start - longest - 1);
        while (true)
        {
            while (start > first && !Characters.IsSpace(text[start - 1]))
            {
                start--;
            }

            int before = start;
            while (before > first && (Characters.IsSpace(text[before - 1]) || Characters.IsCloser(text[before - 1])))
            {
                before--;
            }

            if (start == first || (before > first && Characters.IsSentenceEnd(text[before - 1]) && !IsAbbreviation(text[line.Start..before])))
            {
                break;
            }

            start = before;
        }

        int last = Math.Min(line.End, end + longest + 1);
        end = Math.Max(end - 1, start);
        while (end < last && !(Characters.IsSentenceEnd(text[end]) && (end + 1 == line.End || (!Characters.IsWordCharacter(text[end + 1]) && !IsAbbreviation(text[line.Start..(end + 1)])))))
        {
            end++;
        }

        end = Math.Min(end + 1, last);
        while (end < last && Characters.IsCloser(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>The full stop at the end belongs to an initial or a title, as in "Ida J. Marsh" and "Rep. Marsh".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text[Math.Max(0, text.Length - LongestAbbreviation - 1)..];
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word[^1] == '.' && ((word.Length == 2 && char.IsUpper(word[0])) || word is "Rep." or "Sen." or "Gov." or "Gen." or "Mr." or "Mrs." or "Ms." or "Dr." or "St.");
    }

    /// <summary>Widens a span to the brackets around it; false when they do not close in time.</summary>
    private static bool TryFindBrackets(ReadOnlySpan<char> text, in Line line, ref int start, ref int end)
    {
        int open = start - 1;
        while (open >= line.Start && Characters.IsSpace(text[open]))
        {
            open--;
        }

        if (open < line.Start || text[open] is not ('(' or '['))
        {
            return false;
        }

        char opener = text[open], closer = opener == '(' ? ')' : ']';
        int depth = 1, limit = Math.Min(line.End, open + LongestBrackets);
        for (int i = open + 1; i < limit; i++)
        {
            depth += text[i] == opener ? 1 : text[i] == closer ? -1 : 0;
            if (depth == 0)
            {
                (start, end) = (open, i + 1);
                return true;
            }
        }

        return false;
    }
}
