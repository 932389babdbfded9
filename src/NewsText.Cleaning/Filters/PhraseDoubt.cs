using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What stands around a phrase and says that the article speaks: a sentence goes on behind a label ("More on that in a minute"), no name follows
/// "by", a bracket stands in the middle of a sentence.
/// </summary>
internal static class PhraseDoubt
{
    private const int LongestToQuote = 40;
    private const int LongestBrackets = 300;

    // Labels that say of which kind an article is, its own headline included.
    private static readonly string[] Kinds = ["poll", "opinion", "video", "watch", "listen", "photos", "gallery", "graphic", "interactive", "in pictures", "podcast", "quiz"];

    // A request may go on in lower case, "Read the report here."; behind these a headline begins.
    private static readonly string[] Headings = ["more", "see", "also", "top", "related", "most", "trending", "recommended", "previous", "full", "special", "next", "up", "dig", "go", "further", "from"];

    // Alone on a line, these may head a part of the article as well.
    private static readonly string[] MayHead = ["more", "read more", "see more", "trending", "popular", "recommended", "top stories", "latest news"];

    private static readonly string[] Credits = [" by", "courtesy of", "via", " por", " par", " door"];

    public static bool IsProse(in FilterContext context, in RuleHit hit)
    {
        Line line = context.Lines[hit.Line];
        CompiledPhrase phrase = hit.Phrase;
        BoilerplateCategories category = phrase.Rule.Category;
        ReadOnlySpan<char> text = context.Text, rest = text[hit.End..line.End];
        return phrase.Anchor switch
        {
            PhraseAnchor.Inside => IsQuoted(text, line, hit.Start, hit.End)
                || (IsPointer(phrase.Rule) && char.IsLower(text[hit.Start])),
            PhraseAnchor.Bracket => LacksName(phrase, rest) || (category == BoilerplateCategories.RelatedContent && IsInSentence(text, line, hit.Start)),
            PhraseAnchor.LineStart when category == BoilerplateCategories.RelatedContent => IsSentence(text, line, phrase, rest) || IsHeadline(context, hit) || IntroducesParagraph(context, hit),
            PhraseAnchor.LineStart => LacksName(phrase, rest),
            PhraseAnchor.WholeLine => category == BoilerplateCategories.RelatedContent && IsHeading(context, hit),
            _ => false,
        };
    }

    /// <summary>A pointer or a prompt within a line begins with a capital: "anybody can sign up for the choir's newsletter" is none.</summary>
    private static bool IsPointer(RuleTerms rule) =>
        (rule.Category == BoilerplateCategories.RelatedContent && rule.Extent == RuleExtent.RestOfLine)
        || (rule.Category == BoilerplateCategories.Subscription && rule.Extent == RuleExtent.Sentence);

    /// <summary>The article speaks of the phrase: “Sign up for our newsletter” in quotation marks is no prompt.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> text, in Line line, int start, int end)
    {
        ReadOnlySpan<char> behind = text[end..Math.Min(line.End, end + LongestToQuote)];
        if (start > line.Start && Characters.IsOpeningQuote(text[start - 1]))
        {
            return behind.IndexOfAny("”\"’'") >= 0;
        }

        // “Have it delivered to your inbox,” the banner says: an apostrophe before the phrase is no quotation mark.
        int from = Math.Max(line.Start, start - LongestToQuote);
        int quote = from + text[from..start].LastIndexOfAny("“”\"");
        return quote >= from && text[quote] != '”' && (quote == line.Start || Characters.IsSpace(text[quote - 1])) && behind.IndexOfAny("”\"") >= 0;
    }

    /// <summary>"Photo by" and "courtesy of" are followed by a name: "Supported by two sticks, he walked on" is no credit.</summary>
    private static bool LacksName(CompiledPhrase phrase, ReadOnlySpan<char> rest)
    {
        foreach (string credit in Credits)
        {
            if (phrase.Normal.EndsWith(credit, StringComparison.Ordinal))
            {
                rest = rest.TrimStart();
                rest = rest.StartsWith("the ", StringComparison.Ordinal) || rest.StartsWith("our ", StringComparison.Ordinal) ? rest[4..].TrimStart() : rest;
                return rest.Length > 0 && char.IsLower(rest[0]);
            }
        }

        return false;
    }

    /// <summary>A label without a colon begins a paragraph, or a sentence that goes on in lower case or behind a comma.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text, in Line line, CompiledPhrase phrase, ReadOnlySpan<char> rest)
    {
        if (!line.EndsSentence || rest.IsEmpty || phrase.Normal[^1] == ':' || text[(line.End - 2)..line.End] is ".." || text[line.End - 1] == '…')
        {
            return false;
        }

        ReadOnlySpan<char> next = rest.TrimStart();
        return StartsWithOneOf(phrase.Normal, Headings) && (line.IsProse || rest[0] == ',' || (next.Length > 0 && char.IsLower(next[0])));
    }

    /// <summary>"More from her letter:" and a paragraph: the colon hands over to the article itself.</summary>
    private static bool IntroducesParagraph(in FilterContext context, in RuleHit hit)
    {
        Line line = context.Lines[hit.Line];
        return hit.End < line.End && context.Text[line.End - 1] == ':' && hit.Line + 1 < context.LineCount && context.Lines[hit.Line + 1].IsProse;
    }

    /// <summary>"Poll: Town divided over the pier" as the first line of a text is its headline.</summary>
    private static bool IsHeadline(in FilterContext context, in RuleHit hit) =>
        hit.Line == 0 && context.LineCount > 1 && hit.Phrase.Normal[^1] == ':' && StartsWithOneOf(hit.Phrase.Normal, Kinds);

    /// <summary>"Trending" or "Read more" alone, in front of a paragraph and not at the top: it may head what follows.</summary>
    private static bool IsHeading(in FilterContext context, in RuleHit hit) =>
        hit.Line > 0 && hit.Line + 1 < context.LineCount && context.Lines[hit.Line + 1].IsProse && IsOneOf(hit.Phrase.Normal, MayHead);

    /// <summary>"…, higher costs (read: taxes) would …": no sentence ends before the bracket, and the line goes on behind it.</summary>
    private static bool IsInSentence(ReadOnlySpan<char> text, in Line line, int start)
    {
        int open = start - 1;
        while (open > line.Start && start - open < LongestToQuote && (Characters.IsSpace(text[open]) || text[open] is '(' or '['))
        {
            open--;
        }

        int close = start + text[start..Math.Min(line.End, start + LongestBrackets)].IndexOfAny(")]");
        return open > line.Start && !Characters.IsSentenceEnd(text[open]) && !Characters.IsCloser(text[open]) && close >= start && close < line.End - 1;
    }

    private static bool IsOneOf(ReadOnlySpan<char> phrase, string[] phrases)
    {
        foreach (string other in phrases)
        {
            if (phrase.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithOneOf(ReadOnlySpan<char> phrase, string[] words)
    {
        foreach (string word in words)
        {
            if (phrase.StartsWith(word, StringComparison.Ordinal) && (phrase.Length == word.Length || !char.IsLetter(phrase[word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
