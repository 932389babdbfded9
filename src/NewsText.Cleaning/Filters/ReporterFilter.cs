using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Who reported, from where and for whom, and how to reach them: "Ida Marsh, Riverton Ledger" above an article; "Tom Vale reported from Lakeside.",
/// "Ida Marsh, 555-0134" and a telephone number alone under it.
/// </summary>
internal sealed class ReporterFilter() : LineFilter(LineKinds.Outlet | LineKinds.Contact)
{
    private const int FirstLines = 2;
    private const int LastLines = 6;
    public const int LongestOutlet = 60;
    public const int LongestReport = 120;
    private const int LongestContact = 60;
    private const int LeastDigits = 7;
    private const int MostDigits = 15;
    private const int MostNames = 4;

    // The last word of a newspaper's or a station's name, or a desk's.
    private static readonly WordSet Outlets = WordSet.Of(
        "times post herald news ledger tribune journal gazette press chronicle observer register standard mail globe examiner courier record review mirror telegraph bulletin citizen sentinel dispatch reporter "
        + "inquirer advertiser enquirer advocate daily magazine staff bureau correspondent writer editor contributor columnist media network radio tv");

    private static readonly WordSet Articles = WordSet.Of("the a an");
    private static readonly WordSet Reported = WordSet.Of("reported");
    private static readonly WordSet Pronouns = WordSet.Of("he she it they we i you who");
    private static readonly WordSet From = WordSet.Of("from");
    private static readonly WordSet Joins = WordSet.Of("and from in of the for de van von da al with");

    public override void Apply(in FilterContext context)
    {
        int count = context.LineCount;
        foreach (int i in context.LinesOf(LineKinds.Outlet))
        {
            ref Line line = ref context.Lines[i];
            if (i < FirstLines && i < count - 1 && !line.IsMarked && !line.EndsSentence && line.Length <= LongestOutlet && IsNameAndOutlet(context.WordsOf(i)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.outlet", 0.88);
            }
        }

        foreach (int i in context.LinesOf(LineKinds.Contact))
        {
            ref Line line = ref context.Lines[i];
            if (i < Math.Max(FirstLines, count - LastLines) || line.IsMarked || line.Length > LongestReport)
            {
                continue;
            }

            if (line.Length <= LongestContact && !line.EndsSentence && EndsWithTelephone(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.telephone", 0.88);
            }
            else if (line.EndsSentence && HasReported(line.Of(context.Text)) && ReportedFrom(context.WordsOf(i)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.reported", 0.93);
            }
        }
    }

    /// <summary>Two or three names, a comma, a bar or a slash, and an outlet; without a mark only behind names in capitals.</summary>
    private static bool IsNameAndOutlet(ReadOnlySpan<Word> words)
    {
        if (words.IsEmpty || Articles.Contains(words[0]))
        {
            return false;
        }

        int names = 0;
        while (names < words.Length && (words[names].IsCapitalized || (words[names].First == '.' && names > 0 && words[names - 1].Length == 1)))
        {
            names++;
        }

        if (names == words.Length)
        {
            int shouted = 0;
            while (shouted < names && words[shouted].IsAllCapitals)
            {
                shouted++;
            }

            return shouted is 2 or 3 && AreOutlet(words[shouted..]);
        }

        return names is >= 2 and <= 4 && words[names].First is ',' or '|' or '/' && AreOutlet(words[(names + 1)..]);
    }

    private static bool AreOutlet(ReadOnlySpan<Word> words)
    {
        if (words.Length is < 2 or > 5 || !Outlets.Contains(words[^1]))
        {
            return false;
        }

        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized && !Joins.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    // Most lines that are short enough have no such word, and need not be read.
    private static bool HasReported(ReadOnlySpan<char> text) => text.Contains("eported", StringComparison.Ordinal) || text.Contains("EPORTED", StringComparison.Ordinal);

    /// <summary>"Vale reported from Lakeside.", "Tom Vale and Ida Marsh reported from Dalby, Ohio.": all other words are names.</summary>
    private static bool ReportedFrom(ReadOnlySpan<Word> words)
    {
        int verbs = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0 && Reported.Contains(words[i]) && i + 2 < words.Length && From.Contains(words[i + 1]) && words[i + 2].IsCapitalized)
            {
                verbs++;
            }
            else if (!words[i].IsCapitalized && !words[i].IsMark && !Joins.Contains(words[i]))
            {
                return false;
            }
        }

        return verbs > 0 && !Pronouns.Contains(words[0]);
    }

    /// <summary>"+1 555 0134", "Ida Marsh, 555-0134", "Ida Marsh | (555) 010-1344": a number in groups, behind at most a few names.</summary>
    private static bool EndsWithTelephone(ReadOnlySpan<char> text)
    {
        int start = text.Length, digits = 0, groups = 0;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or '–' or '.' or ' ' or '(' or ')' or '+'))
        {
            start--;
            digits += char.IsAsciiDigit(text[start]) ? 1 : 0;
            groups += text[start] is '-' or '–' or '+' ? 1 : 0;
        }

        // "2019-2031" are years.
        if (digits is < LeastDigits or > MostDigits || groups == 0 || (digits == 8 && text.Length - start == 9))
        {
            return false;
        }

        var reader = new WordReader(text[..start]);
        int names = 0;
        while (reader.TryRead(out Word word))
        {
            if (!word.IsMark && (!word.IsCapitalized || ++names > MostNames))
            {
                return false;
            }
        }

        return true;
    }
}
