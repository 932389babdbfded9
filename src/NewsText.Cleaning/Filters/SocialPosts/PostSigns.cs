using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>How much of a post's manner a line has.</summary>
internal static class PostSigns
{
    private static readonly string[] SpeechVerbs =
    [
        " said", " told ", " says", " according to", " added", " wrote", " tweeted", " reported", " claimed", " sagte", " dijo", " a dit", " a déclaré",
        " disse", " ha detto", " zei",
    ];

    private static readonly string[] Persons =
    [
        "I", "we", "my", "our", "us", "me", "let", "ich", "wir", "mein", "uns", "nous", "moi", "mes", "yo", "nos", "eu", "meu", "io", "noi", "ik", "wij",
    ];

    private static readonly string[] Continuations =
    [
        "He", "She", "They", "It", "And", "But", "Und", "Aber", "Er", "Sie", "Et", "Mais", "Y", "Pero", "E", "Mas", "Ma", "En", "Maar",
    ];

    private const int LongestShort = 90;

    /// <summary>
    /// How much more likely the line stands in a post than in the article, in steps of about a factor of two. The article's paragraphs end with
    /// an end mark, are long and report what others said; a post's lines are short, end as they like and carry marks of the medium.
    /// </summary>
    public static int Weigh(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool endsSentence, int usualLength)
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
        if (!endsSentence)
        {
            // A heading has no end mark either, but a heading is short and capitalised, and stands alone; items of a list do not.
            score += line.Length >= 50 ? (IsTitle(line) ? -3 : 4) : line.Length >= 35 && !IsHeading(line) ? 4 : char.IsAsciiDigit(last) || last == '%' || !IsHeading(line) || IsItem(next) ? 2 : 0;
        }
        else if (last is '!' or '…' || (last == '?' && line.Length < 60))
        {
            score += IsShouted(line) && line is not [.., '!' or '?', _] ? 0 : 2;
        }

        if (SpeaksInPerson(line) || (HasShoutedWord(line) && !IsShouted(line)))
        {
            score += 2;
        }
        else if (endsSentence && last == '.' && line.Length >= 60 && score == 0)
        {
            // A plain statement is how the article's shortest paragraphs look.
            score -= 1;
        }

        if (endsSentence ? !IsShouted(line) || line is [.., '!' or '?', _] : !IsHeading(line) || IsItem(next))
        {
            score += line.Length < LongestShort && line.Length * 3 < usualLength ? 1 : 0;
        }

        if (line.Length >= 140)
        {
            score -= line.Length >= 200 ? 5 : 3;
        }

        if (IsReport(line))
        {
            score -= 4;
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
    public static int WeighContinuation(ReadOnlySpan<char> text, ReadOnlySpan<char> before, bool endsSentence) =>
        text.Length == 0 ? 0 : (char.IsLower(text[0]) && !endsSentence && !IsHeading(before)) || StartsListItem(text) || StartsWithAny(text, Continuations) ? 3 : 0;

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

    /// <summary>Capitals only: a heading, whatever it ends with.</summary>
    private static bool IsShouted(ReadOnlySpan<char> line) => line.Length < 40 && line.IndexOfAnyInRange('a', 'z') < 0;

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
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
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

    /// <summary>Quoted speech with the words that report it.</summary>
    private static bool IsReport(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("“\"„«") < 0)
        {
            return false;
        }

        foreach (string verb in SpeechVerbs)
        {
            if (line.Contains(verb, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line.Length is > 0 and < 40 && (Characters.IsWordCharacter(line[^1]) || line[^1] == '%') && IsHeading(line);

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        (int words, int capitals) = CountCapitals(line);
        return line[^1] is not (',' or ':') && char.IsUpper(line[0]) && ((words < 9 && capitals * 2 >= words) || (words <= 6 && line.Length < 35));
    }

    /// <summary>A long heading in which most words are capitalised.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        (int words, int capitals) = CountCapitals(line);
        return words >= 8 && capitals * 3 >= words * 2 && !HasMark(line);
    }

    private static (int Words, int Capitals) CountCapitals(ReadOnlySpan<char> line)
    {
        int words = 0, capitals = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool isWord = Characters.IsWordCharacter(c) || c is '\'' or '’' or '-';
            if (isWord && !inside)
            {
                words++;
                capitals += char.IsLower(c) ? 0 : 1;
            }

            inside = isWord;
        }

        return (words, capitals);
    }
}
