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

    // A month, a weekday or one of these words makes a line of numbers a date; the time of day alone heads the entries of a live blog.
    private static readonly WordSet DateWords = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun updated published posted modified created ago read");

    private static readonly WordSet Offices = WordSet.Of("university college institute school center centre foundation council hospital museum academy");

    private static readonly WordSet TimeWords = WordSet.Of(
        "am pm a p m et est edt gmt utc pt pst pdt ct cst cdt bst ist noon midnight at on by last first min mins minute minutes hour hours day days week weeks month months year years of the th st nd rd in");

    // "By the Numbers" and "By Any Means Necessary" are headings.
    private static readonly WordSet HeadingWords = WordSet.Of("the any all contrast");

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
            if (line.IsMarked || line.Length > LongestBiography)
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
            else if (mayBeBiography && AuthorBiography.Matches(words, isTail ? AuthorBiography.Roles : AuthorBiography.Writers))
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

    /// <summary>A sentence at an edge of the text begins with a name, an editor's note, or is short and begins like a date; its first word says so.</summary>
    private static bool StartsLikeBiography(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        if (!reader.TryRead(out Word word) || word.IsMark)
        {
            return word.First is not ('“' or '"');
        }

        bool mayBeName = !AuthorBiography.Pronouns.Contains(word) && (word.IsCapitalized || AuthorBiography.Particles.Contains(word) || word.First is 'e' or 'n');
        return mayBeName || (line.Length <= LongestByline && (word.IsNumber || char.IsAsciiDigit(word.First) || DateWords.Contains(word) || TimeWords.Contains(word)));
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
            if (word.First == ',' && count >= 2 && others == 0 && AuthorBiography.Roles.Count(words[i..]) > 0)
            {
                return true; // "By Jane Doe, senior fellow at …"
            }

            if (!word.IsMark)
            {
                count++;
                others += word.IsCapitalized || word.IsNumber || AuthorBiography.Particles.Contains(word) || AuthorBiography.Writers.Contains(word) ? 0 : 1;
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
            else if (MonthNames.All.Contains(word))
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
            && AuthorBiography.Roles.Count(words[(name + 1)..Math.Min(words.Length, name + 6)]) > 0 && Offices.Count(words[(name + 1)..]) > 0;
    }
}
