using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>How much of a post's manner a line has.</summary>
internal static class PostSigns
{
    private static readonly string[] SpeechVerbs =
    [
        " said", " told ", " says", " according to", " added", " wrote", " tweeted", " reported", " claimed", " asked", " sagte", " fragte", " dijo", " preguntó",
        " a dit", " a déclaré", " a demandé", " disse", " perguntou", " ha detto", " ha chiesto", " zei", " vroeg",
    ];

    // What a post reports it reports in the present.
    private static readonly string[] PastReports = [" said ", " told ", " sagte ", " dijo ", " a dit ", " a déclaré ", " disse ", " ha detto ", " zei "];

    private static readonly string[] Persons =
    [
        "I", "we", "my", "our", "us", "me", "let", "ich", "wir", "mein", "uns", "nous", "moi", "mes", "yo", "nos", "eu", "meu", "io", "noi", "ik", "wij",
    ];

    // The article's author writes them out.
    private static readonly string[] Contractions = ["n't ", "n’t ", "'re ", "’re ", "'ll ", "’ll ", "'ve ", "’ve ", " he's ", " he’s ", " she's ", " she’s ", " it's ", " it’s "];

    private static readonly string[] Continuations =
    [
        "He", "She", "They", "It", "And", "But", "Und", "Aber", "Er", "Sie", "Et", "Mais", "Y", "Pero", "E", "Mas", "Ma", "En", "Maar",
    ];

    private const int LongestShort = 90;

    private const int ShortestStatement = 60;

    // No article has paragraphs of three words.
    private const int ShortestParagraph = 20;

    /// <summary>
    /// How much more likely the line stands in a post than in the article, in steps of about a factor of two. The article's paragraphs end with
    /// an end mark, are long and report what others said; a post's lines are short, end as they like and carry marks of the medium.
    /// </summary>
    public static int Weigh(ReadOnlySpan<char> line, ReadOnlySpan<char> next, ReadOnlySpan<char> tail, bool endsSentence, int usualLength)
    {
        int score = 0;
        if (HasMark(line))
        {
            score += 4;
        }

        if (StartsListItem(line))
        {
            // Item follows item in a post; a number alone heads a chapter of the article.
            score += !char.IsAsciiDigit(line[0]) || StartsListItem(next) ? 2 : -6;
        }

        char last = line[^1];
        bool hasShout = HasShoutedWord(line) && !LineShape.IsShouted(line);
        bool isHeading = !endsSentence && !hasShout && (LineShape.IsFigure(line) ? !LineShape.IsFigure(tail) : LineShape.IsHeading(line) && !(LineShape.IsItem(line) && LineShape.IsItem(next)) && !HeadsList(next, tail));
        if (!endsSentence)
        {
            score += isHeading ? 0 : WeighOpenEnd(line);
        }
        else if (last is '!' or '…')
        {
            score += LineShape.IsShouted(line) && line is not [.., '!' or '?', _] ? 0 : 3;
        }
        else if (last == '?' && line[..^1].IndexOfAny('!', '?') >= 0)
        {
            // A heading asks once.
            score += 2;
        }

        score += SpeaksInPerson(line) || hasShout ? 2 : 0;
        bool isStatement = IsStatement(line, endsSentence), isInformal = score == 0 && isStatement && IsInformal(line);
        if (isStatement && score == 0)
        {
            // A plain statement is how the article's shortest paragraphs look.
            score += isInformal ? 1 : -1;
        }

        if (!isInformal && line.Length < LongestShort && line.Length * 3 < usualLength
            && (endsSentence ? isStatement || (line.Length < ShortestParagraph && last != '?') || score > 0 : !isHeading))
        {
            score += 1;
        }

        if (line.Length >= 140)
        {
            score -= line.Length >= 200 ? 5 : 3;
        }

        if (line.IndexOfAny("“\"„«") >= 0)
        {
            score -= ContainsAny(line, SpeechVerbs) ? 4 : 0;
        }
        else if (isStatement && ContainsAny(line, PastReports))
        {
            score -= 2;
        }

        return score;
    }

    /// <summary>Hashtags, handles, links and emoji. A handle in brackets behind a name is how prose gives it.</summary>
    public static bool HasMark(ReadOnlySpan<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is '#' or '@' && i + 1 < line.Length && (Characters.IsWordCharacter(line[i + 1]) || line[i + 1] == '_')
                && (i == 0 || !(Characters.IsWordCharacter(line[i - 1]) || line[i - 1] == '(')) && !(c == '#' && char.IsAsciiDigit(line[i + 1])))
            {
                return true;
            }

            if (c is >= '\uD83C' and <= '\uD83E' or (>= '\u2600' and <= '\u27BF') or '\u2B05' or '\u2B06' or '\u2B07' or '\u20E3')
            {
                return true;
            }
        }

        return PostLinks.HasShortLink(line);
    }

    /// <summary>How much the body's last line leans on one before it: the rest of a sentence, the next item of a list, "He also …".</summary>
    public static int WeighContinuation(ReadOnlySpan<char> text, ReadOnlySpan<char> before, bool endsSentence)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (!endsSentence && (LineShape.IsHeading(before) || LineShape.IsFigure(before)))
        {
            return 0;
        }

        if (char.IsLower(text[0]))
        {
            return endsSentence ? 0 : 3;
        }

        if (!StartsListItem(text) && !StartsWithAny(text, Continuations))
        {
            return 0;
        }

        // A post of one line may begin with these words too, below a paragraph of the article.
        bool isPlain = endsSentence && before[^1] is '.' or '?' && !HasMark(before);
        return !isPlain || StartsListItem(before) ? 3 : before.Length >= ShortestStatement && StartsWithAny(before, Continuations) ? 2 : 1;
    }

    /// <summary>No end mark: a heading has none either, but it is short and capitalised, and stands alone; items of a list do not.</summary>
    private static int WeighOpenEnd(ReadOnlySpan<char> line) =>
        line.Length >= 50 ? (LineShape.IsTitle(line) ? -5 : 4) : line.Length >= 35 && !LineShape.IsHeading(line) ? 4 : 2;

    private static bool IsInformal(ReadOnlySpan<char> line) => line.IndexOfAny("“\"„«") < 0 && ContainsAny(line, Contractions);

    private static bool IsStatement(ReadOnlySpan<char> line, bool endsSentence) => endsSentence && line[^1] == '.' && line.Length >= ShortestStatement;

    public static bool StartsListItem(ReadOnlySpan<char> line) =>
        line.Length > 2
        && (line[0] is '•' or '-' or '–' or '*' or '·' or '►' or '▪' or '✅' or '➡' or '→'
            || (char.IsAsciiDigit(line[0]) && (line[1] is '.' or ')' or '/' || (line[2] is '.' or ')' && char.IsAsciiDigit(line[1])))));

    /// <summary>"I", "we", "my": the article's author seldom says so outside quotation marks.</summary>
    private static bool SpeaksInPerson(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("“\"„«") >= 0)
        {
            return false;
        }

        for (int i = 0; i < line.Length;)
        {
            int start = i;
            while (i < line.Length && Characters.IsWordCharacter(line[i]))
            {
                i++;
            }

            if (i > start && i - start <= 4 && IsAny(line[start..i], Persons))
            {
                return true;
            }

            i = Math.Max(i, start + 1);
        }

        return false;
    }

    /// <summary>A word in capitals that is too long for an abbreviation.</summary>
    private static bool HasShoutedWord(ReadOnlySpan<char> line)
    {
        int run = 0;
        foreach (char c in line)
        {
            run = char.IsUpper(c) ? run + 1 : 0;
            if (run == 6)
            {
                return true;
            }
        }

        return line.StartsWith("Here’s ", StringComparison.Ordinal) || line.StartsWith("Here's ", StringComparison.Ordinal);
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (Characters.EqualsInAnyCase(word, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length && !Characters.IsWordCharacter(text[word.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (Characters.ContainsInAnyCase(line, word))
            {
                return true;
            }
        }

        return false;
    }

    // One item alone may be all of a post.
    private static bool HeadsList(ReadOnlySpan<char> next, ReadOnlySpan<char> tail) => StartsListItem(next) && next != tail && StartsListItem(tail);
}
