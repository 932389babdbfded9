using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Who wrote it, when, and who that is: "By Jane Doe", a line that is nothing but a date or a time, and at the two ends of a text the
/// sentence that introduces the author ("Jane Doe is a staff writer at …").
/// </summary>
internal sealed class BylineFilter : IBoilerplateFilter
{
    private const int LongestByline = 140;
    private const int LongestDateNumber = 5; // "08.00"
    private const int LongestContact = 90;
    private const int LongestBiography = 700;
    private const int LongestBiographyAtStart = 700;

    // Who writes for a living, and who else is introduced under an article.
    private static readonly WordSet Writers = WordSet.Of("reporter writer editor correspondent journalist columnist freelancer contributor blogger author coauthor intern");

    private static readonly WordSet Roles = WordSet.Of(
        "reporter writer editor correspondent journalist columnist freelancer contributor blogger author coauthor intern professor lecturer fellow director researcher historian economist novelist "
        + "analyst consultant attorney lawyer critic president founder cofounder scholar scientist chairman chair teacher photographer ceo philosopher psychologist activist pastor podcaster broadcaster student");

    // A month, a weekday or one of these words makes a line of numbers a date; the time of day alone heads the entries of a live blog.
    private static readonly WordSet DateWords = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun updated published posted modified created ago read");

    private static readonly WordSet Offices = WordSet.Of("university college institute school center centre foundation council hospital museum academy");

    private static readonly WordSet Months = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly WordSet TimeWords = WordSet.Of(
        "am pm a p m et est edt gmt utc pt pst pdt ct cst cdt bst ist noon midnight at on by last first min mins minute minutes hour hours day days week weeks month months year years of the th st nd rd in");

    private static readonly WordSet Particles = WordSet.Of("de da di la le van von der den bin al el and for of the in o del dos staff special");

    private static readonly WordSet Pronouns = WordSet.Of("he she it this that there they we i you as but and when while if in on at for so what who how according the a an meanwhile today now however though not");

    private static readonly WordSet Verbs = WordSet.Of("covers writes teaches");

    // Who is called so is spoken of by somebody else; a biography has the full name.
    private static readonly WordSet Honorifics = WordSet.Of("mr mrs ms");

    private static readonly WordSet Be = WordSet.Of("is");

    // "… is now the oldest boat", "… is back to try again", "… is not the first".
    private static readonly WordSet NoRoles = WordSet.Of("not now back still already only just among");

    // "Vale writes that …" quotes; "Vale writes for …" introduces.
    private static readonly WordSet Quoting = WordSet.Of("that of in how why what to");

    // Who speaks is spoken of.
    private static readonly WordSet Speech = WordSet.Of("says said");

    // "By the Numbers" and "By Any Means Necessary" are headings.
    private static readonly WordSet HeadingWords = WordSet.Of("the any all contrast");

    private static readonly WordSet EditorsNote = new("editor's note:", "editors' note:", "note:");

    // What stands over an article and not in it.
    private static readonly WordSet SectionLabels = new(
        "opinion", "analysis", "commentary", "editorial", "column", "exclusive", "breaking", "breaking news", "news analysis", "analysis/opinion", "guest column", "op-ed", "op ed", "perspective", "updated",
        "letters to the editor", "fact check", "explainer", "live", "live updates", "community reporter", "staff reporter", "staff writer", "local news", "us news", "world news");

    private static readonly WordSet By = WordSet.Of("by von por par door");

    public void Apply(FilterContext context)
    {
        int count = context.LineCount;
        for (int i = 0; i < count; i++)
        {
            ref Line line = ref context.Lines[i];
            bool isTail = i >= count - 5;
            if (line.IsMarked || line.Length > (isTail ? LongestBiography : LongestBiographyAtStart))
            {
                continue;
            }

            if (line.HasAt && line.Length <= LongestContact && !line.EndsSentence && EndsWithAddress(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.address", 0.9);
                continue;
            }

            // Few lines need their words read: those that begin with "By" or could be a date, and those at the two ends.
            bool mayBeByline = line.Length <= LongestByline && !line.EndsSentence;
            bool mayBeBiography = (i < 2 && (line.Length < 160 || context.Text[line.Start] is 'E' or 'e')) || (isTail && count > 5);
            if (mayBeByline ? !mayBeBiography && i >= 4 && i < count - 2 && !StartsLikeByline(context.Text, line) : !(mayBeBiography && StartsLikeBiography(context.Text, line)))
            {
                continue;
            }

            ReadOnlySpan<Word> words = context.WordsOf(i);
            if (words.IsEmpty)
            {
                continue;
            }

            if (i < 3 && mayBeByline && SectionLabels.Equals(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.section", 0.85);
            }
            else if (mayBeByline && By.Contains(words[0]) && IsByline(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.by", i < 4 || i >= count - 3 ? 0.96 : 0.85);
            }
            else if (line.Length <= LongestByline && IsDate(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.date", i < 5 || i >= count - 4 ? 0.93 : 0.6);
            }
            else if (mayBeByline && (i < 4 || i >= count - 2) && IsStampedName(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.stamped-name", 0.88);
            }
            else if (mayBeByline && i < 4 && IsNameAndOffice(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.office", 0.85);
            }
            else if (mayBeBiography && IsBiography(words, isTail ? Roles : Writers))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.biography", i >= count - 3 ? 0.92 : 0.85);
            }
        }
    }

    /// <summary>An e-mail address, alone or behind a name: "Ida Marsh in Riverton at imarsh@riverton.example".</summary>
    private static bool EndsWithAddress(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(";,");
        ReadOnlySpan<char> last = text[(text.LastIndexOf(' ') + 1)..];
        int at = last.IndexOf('@');
        return at > 0 && last[at..].Contains('.') && !last.Contains('/') && last[(at + 1)..].IndexOf('@') < 0;
    }

    private static bool StartsLikeByline(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word word) && (By.Contains(word) || word.IsNumber || DateWords.Contains(word));
    }

    /// <summary>
    /// A sentence at an edge of the text begins with a name and a verb that introduces, an editor's note, or is short and begins like a date. Says so
    /// without reading the whole line; <see cref="IsBiography"/> decides.
    /// </summary>
    private static bool StartsLikeBiography(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        bool isFirst = true, behindComma = false;
        for (int i = 0; i < WordTable.MostFirstOfProse && reader.TryRead(out Word word); i++)
        {
            if (word.IsMark)
            {
                if (word.First is '“' or '"' && line.Length > LongestByline)
                {
                    return false;
                }

                behindComma |= word.First == ',';
                continue;
            }

            if (isFirst && (word.First is 'E' or 'e' or 'N' or 'n'
                || (line.Length <= LongestByline && (word.IsNumber || char.IsAsciiDigit(word.First) || DateWords.Contains(word) || TimeWords.Contains(word)))))
            {
                return true;
            }

            if (!isFirst && (Be.Contains(word) || Verbs.Contains(word)))
            {
                return true;
            }

            if (Pronouns.Contains(word) || (!behindComma && !word.IsCapitalized && !Particles.Contains(word)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>"By" and a name: two to eleven words, nearly all capitalized.</summary>
    private static bool IsByline(ReadOnlySpan<Word> words)
    {
        if (words.Length < 2 || words[^1].First is ':' or ',' || words[1].IsNumber || HeadingWords.Contains(words[1]))
        {
            return false;
        }

        int count = 0, others = 0;
        for (int i = 1; i < words.Length; i++)
        {
            Word word = words[i];
            if (word.First == ',' && count >= 2 && others == 0 && Roles.Count(words[i..]) > 0)
            {
                return true; // "By Jane Doe, senior fellow at …"
            }

            if (!word.IsMark)
            {
                count++;
                others += word.IsCapitalized || word.IsNumber || Particles.Contains(word) || Writers.Contains(word) ? 0 : 1;
            }
        }

        return count is >= 1 and <= 10 && others <= (count > 5 ? 1 : 0) && (words[0].IsCapitalized || others == 0);
    }

    /// <summary>Nothing but a date, a time, a reading time: all words are of that kind, and there is a number.</summary>
    private static bool IsDate(ReadOnlySpan<Word> words)
    {
        int numbers = 0, dates = 0, times = 0, slashes = 0;
        foreach (ref readonly Word word in words)
        {
            if (word.IsMark)
            {
                slashes += word.First == '/' ? 1 : 0;
                continue;
            }

            if (word.IsNumber && word.Length > LongestDateNumber)
            {
                return false; // "February: 238,000"
            }

            if (word.IsNumber || (char.IsAsciiDigit(word.First) && word.Length <= 7))
            {
                numbers++;
            }
            else if (DateWords.Contains(word))
            {
                dates++;
            }
            else if (TimeWords.Contains(word))
            {
                times++;
            }
            else
            {
                return false;
            }
        }

        // 02/11/2020 is a date by its slashes. A bare year, "May 2" or "1 of 2" may be a heading.
        dates += slashes == 2 && numbers >= 3 ? 1 : 0;
        return numbers >= 1 && dates >= 1 && numbers + dates + times >= 3;
    }

    /// <summary>"Ida Marsh 12:30, Mar 08 2031", "May 3, 2031 // Wire // Ida Marsh": names, and a month with day and year.</summary>
    private static bool IsStampedName(ReadOnlySpan<Word> words)
    {
        int months = 0, numbers = 0, names = 0;
        foreach (ref readonly Word word in words)
        {
            if (word.IsMark)
            {
                continue;
            }

            if (word.IsNumber || char.IsAsciiDigit(word.First))
            {
                numbers++;
            }
            else if (Months.Contains(word))
            {
                months++;
            }
            else if (!DateWords.Contains(word) && !TimeWords.Contains(word))
            {
                if (!word.IsCapitalized)
                {
                    return false;
                }

                names++;
            }
        }

        return months == 1 && numbers is >= 2 and <= 4 && names is >= 1 and <= 6;
    }

    /// <summary>"Ida Marsh, Senior Lecturer in Sleep Physiology, Dalby University": a name, a comma, within a few words what he or she is, and where.</summary>
    private static bool IsNameAndOffice(ReadOnlySpan<Word> words)
    {
        int name = 0;
        while (name < words.Length && words[name].IsCapitalized && !words[name].IsAllCapitals)
        {
            name++;
        }

        return name is 2 or 3 && name + 2 < words.Length && words[name].First == ',' && words[name + 1].IsCapitalized
            && Roles.Count(words[(name + 1)..Math.Min(words.Length, name + 6)]) > 0 && Offices.Count(words[(name + 1)..]) > 0;
    }

    /// <summary>A name, then "is a/an/the …" and within a few words what kind of writer that is.</summary>
    private static bool IsBiography(ReadOnlySpan<Word> words, WordSet roles)
    {
        int name = 0;
        bool behindComma = false;
        int start = EditorsNote.MatchAt(words, 0);
        if (start < words.Length && Honorifics.Contains(words[start]))
        {
            return false;
        }

        for (int i = start; i < words.Length && name <= 6; i++)
        {
            Word word = words[i];
            if (word.IsMark)
            {
                // A name may have initials, commas and brackets; other marks belong to headlines and quotations.
                if (word.First is not (',' or '.' or '(' or ')' or '-' or '*' or '—' or '–' or '[' or '•' or '’' or '|'))
                {
                    return false;
                }

                behindComma |= word.First == ',';
                continue;
            }

            // Running text calls people by their surname alone.
            if (name > 1 && Be.Contains(word) && !word.IsCapitalized)
            {
                return HasRole(words[(i + 1)..], roles) && !Speech.ContainsAny(words[(i + 1)..]);
            }

            if (name > 1 && Verbs.Contains(word))
            {
                return words[^1].First != ':' && i + 1 < words.Length && !Quoting.Contains(words[i + 1]);
            }

            // A sentence's own subject is no name.
            if (Pronouns.Contains(word) || (!behindComma && !word.IsCapitalized && !Particles.Contains(word)))
            {
                return false;
            }

            name++;
        }

        return false;
    }

    /// <summary>Within the first sentence, and not far behind the verb.</summary>
    private static bool HasRole(ReadOnlySpan<Word> rest, WordSet roles)
    {
        if (rest.IsEmpty || NoRoles.Contains(rest[0]))
        {
            return false;
        }

        for (int i = 0; i < Math.Min(rest.Length, 14); i++)
        {
            if (roles.Contains(rest[i]))
            {
                return true;
            }

            if (rest[i].First == '.' && i + 1 < rest.Length && rest[i + 1].IsCapitalized && rest[i].IsMark && i > 0 && rest[i - 1].Length > 2)
            {
                return false;
            }
        }

        return false;
    }
}
