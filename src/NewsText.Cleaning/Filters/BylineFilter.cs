using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Who wrote it, when, and who that is: "By Jane Doe", a line that is nothing but a date or a time, and at the two ends of a text the
/// sentence that introduces the author ("Jane Doe is a staff writer at …").
/// </summary>
internal sealed class BylineFilter() : LineFilter(LineKinds.ByStart | LineKinds.ByEdge | LineKinds.Handle | LineKinds.Biography | LineKinds.Author | LineKinds.EditorsNote | LineKinds.Date)
{
    /// <summary>What bylines and dates begin with.</summary>
    public const string FirstWords = ByWords + " " + DateLine.DateWordList + " 1";

    private const string ByWords = "by von por par door di";

    public const int LongestByline = 140;
    private const int ShortestInstant = 16;
    private const int LongestInstant = 35;
    private const int LongestContact = 90;
    public const int LongestBiography = 700;

    private static readonly WordSet Offices = WordSet.Of("university college institute school center centre foundation council hospital museum academy");

    // "By the Numbers" and "By Any Means Necessary" are headings.
    private static readonly WordSet HeadingWords = WordSet.Of("the any all contrast");

    // What stands over an article and not in it.
    private static readonly WordSet SectionLabels = new(
        "opinion", "analysis", "commentary", "editorial", "column", "exclusive", "breaking", "breaking news", "news analysis", "analysis/opinion", "guest column", "op-ed", "op ed", "perspective", "updated",
        "letters to the editor", "fact check", "explainer", "live", "live updates", "community reporter", "staff reporter", "staff writer", "local news", "us news", "world news",
        "kommentar", "kolumne", "glosse", "leitartikel", "gastbeitrag", "gastkommentar", "meinung", "faktencheck", "eilmeldung", "exklusiv");

    private static readonly WordSet By = WordSet.Of(ByWords);

    // "di Ida Marsi" is an Italian byline, "Di Marsi" a name.
    private static readonly WordSet Italian = WordSet.Of("di");

    public override void Apply(in FilterContext context)
    {
        int count = context.LineCount;
        foreach (int i in context.LinesOf(Kinds))
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

            if (line.Length is >= ShortestInstant and <= LongestInstant && IsInstant(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.instant", 0.95);
                continue;
            }

            // Few lines need their words read: those that begin with "By" or could be a date, and those at the two ends.
            bool mayBeByline = line.Length <= LongestByline && !line.EndsSentence;
            bool isOfTheAuthor = isTail && count > 5 && line.EndsSentence && context.Text[line.Start] is 'T' && StartsWithTheAuthor(context.Text, line);
            bool mayBeBiography = (i < 2 && (line.Length < 160 || context.Text[line.Start] is 'E' or 'e')) || (isTail && count > 5);
            if (mayBeByline ? !mayBeBiography && i >= 4 && i < count - 2 && !StartsLikeByline(context.Text, line) : !(mayBeBiography && (isOfTheAuthor || StartsLikeBiography(context.Text, line))))
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
            else if (mayBeByline && (GermanByline.StartsWithVon(words) ? GermanByline.IsByline(words) : By.Contains(words[0]) && IsByline(words)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.by", i < 4 || i >= count - 3 ? 0.96 : 0.85);
            }
            else if (mayBeByline && (i < 4 || i >= count - 3) && GermanByline.IsGenreAndNames(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.genre", 0.93);
            }
            else if (line.Length <= LongestByline && DateLine.Matches(line.Of(context.Text), words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.date", i < 5 || i >= count - 4 ? 0.93 : DateLine.HasYearAndHour(words) ? 0.85 : 0.6);
            }
            else if (mayBeByline && (i < 4 || i >= count - 2) && DateLine.IsStampedName(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.stamped-name", 0.88);
            }
            else if (mayBeByline && i < 4 && IsNameAndOffice(words))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.office", 0.85);
            }
            else if (isOfTheAuthor ? AuthorBiography.MatchesTheAuthor(words) : mayBeBiography && AuthorBiography.Matches(words, isTail ? AuthorBiography.Roles : AuthorBiography.Writers))
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

    /// <summary>"2031-05-03T13:57:45-05:00": a date and a time as machines write them.</summary>
    private static bool IsInstant(ReadOnlySpan<char> text) =>
        text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text.IndexOfAnyExcept("0123456789-+:.TZ") < 0;

    private static bool StartsLikeByline(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word word) && (By.Contains(word) || word.IsNumber || DateLine.DateWords.Contains(word));
    }

    /// <summary>
    /// A sentence at an edge of the text begins with a name and a verb that introduces, an editor's note, or is short and begins like a date. Says so
    /// without reading the whole line; <see cref="AuthorBiography.Matches"/> decides.
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
                || (line.Length <= LongestByline && (word.IsNumber || char.IsAsciiDigit(word.First) || DateLine.DateWords.Contains(word) || DateLine.TimeWords.Contains(word)))))
            {
                return true;
            }

            if (!isFirst && AuthorBiography.Introduces(word))
            {
                return true;
            }

            if (AuthorBiography.Pronouns.Contains(word) || (!behindComma && !word.IsCapitalized && !AuthorBiography.Particles.Contains(word)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private static bool StartsWithTheAuthor(ReadOnlySpan<char> text, in Line line)
    {
        Span<Word> words = stackalloc Word[3];
        var reader = new WordReader(text, line.Start, line.End);
        return reader.Read(words) == 3 && AuthorBiography.IsOfTheAuthor(words);
    }

    /// <summary>"By" and a name: two to eleven words, nearly all capitalized.</summary>
    private static bool IsByline(ReadOnlySpan<Word> words)
    {
        if (words.Length < 2 || words[^1].First is ':' or ',' || (words[0].IsCapitalized && Italian.Contains(words[0])) || words[1].IsNumber || HeadingWords.Contains(words[1]))
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
