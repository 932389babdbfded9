using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Stamps that pages put beside names, videos and the entries of a live report: how long ago it was ("14 hours ago", "Ida Marsh|Published 4 months
/// ago"), the hour or a film's length alone ("2:34"), and an hour stuck to what stands beside it ("20:01Ida Marsh").
/// </summary>
internal sealed class StampFilter() : LineFilter(LineKinds.Stamp | LineKinds.Ago)
{
    public const int Longest = 60;
    private const int MostNames = 6;
    private const int LongestNumber = 3;
    private const int ShortestStuck = 4;

    // Times in a list, such as a race's results, stand close to each other.
    private const int Near = 3;

    private const string Past = " ago";

    // Years are left out: "25 years ago" heads a column.
    private static readonly WordSet Units = WordSet.Of("s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks month months");

    private static readonly WordSet BesideNames = WordSet.Of("updated published posted last by and de da di la le van von der den bin al el");

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.EndsSentence || line.Length > Longest)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (IsRelative(text))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.ago", 0.9);
                ShieldEntry(context, text.Contains(':') ? i + 1 : context.LineCount);
            }
            else if (IsHourStuckToName(text))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.stuck-hour", 0.88);
                ShieldEntry(context, i + 1);
            }
            else if (IsClock(text) && IsBesideSentence(context, i) && !HasClockNear(context, i))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.clock", 0.85);
            }
        }
    }

    /// <summary>Below the hour of a live report's entry stands what it says, or its heading.</summary>
    private static void ShieldEntry(in FilterContext context, int index)
    {
        if (index < context.LineCount && !context.Lines[index].IsMarked)
        {
            context.Lines[index].IsShielded = true;
        }
    }

    /// <summary>"14 hours ago", "Ida Marsh9 hours ago", "21 mins ago11:48 Ida Marsh", "2 days ago Shopping": a number, a unit, "ago", and at most names before or behind it.</summary>
    private static bool IsRelative(ReadOnlySpan<char> text)
    {
        int at = Characters.LastIndexInAnyCase(text, Past);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> before = text[..at], behind = text[(at + Past.Length)..];
        int unit = before.Length;
        while (unit > 0 && char.IsAsciiLetter(before[unit - 1]))
        {
            unit--;
        }

        var reader = new WordReader(before[unit..]);
        if (!reader.TryReadOne(out Word word) || !Units.Contains(word))
        {
            return false;
        }

        ReadOnlySpan<char> number = before[..unit].TrimEnd(' ');
        int start = number.Length;
        while (start > 0 && char.IsAsciiDigit(number[start - 1]))
        {
            start--;
        }

        if (number.Length - start is 0 or > LongestNumber || (start > 0 && number[start - 1] is '.' or ',' or '-' or '$' or '£' or '€'))
        {
            return false;
        }

        // In a headline all words are capitalized: "The Pier Closed 10 Days Ago".
        return start == 0
            ? behind.IsEmpty || char.IsAsciiDigit(behind[0]) || (!char.IsLower(behind[0]) && AreNames(behind))
            : behind.IsEmpty && text[at + 1] == 'a' && char.IsLower(before[unit]) && AreNames(number[..start]);
    }

    /// <summary>"20:01Ida Marsh", "19:11KEY EVENT".</summary>
    private static bool IsHourStuckToName(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon is not (1 or 2) || text.Length < colon + 3 + ShortestStuck || !IsClock(text[..(colon + 3)]))
        {
            return false;
        }

        ReadOnlySpan<char> name = text[(colon + 3)..];
        return char.IsUpper(name[0]) && !name.StartsWith("AM", StringComparison.Ordinal) && !name.StartsWith("PM", StringComparison.Ordinal) && AreNames(name);
    }

    /// <summary>"2:34", "00:00:49", "(1:52)".</summary>
    private static bool IsClock(ReadOnlySpan<char> text)
    {
        text = text[0] == '(' && text[^1] == ')' ? text[1..^1] : text;
        int digits = 0, colons = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c != ':' || digits is not (1 or 2) || (colons > 0 && digits != 2))
            {
                return false;
            }
            else
            {
                colons++;
                digits = 0;
            }
        }

        return colons is 1 or 2 && digits == 2;
    }

    private static bool IsBesideSentence(in FilterContext context, int index) =>
        index == 0 || context.Lines[index - 1].EndsSentence || (index + 1 < context.LineCount && context.Lines[index + 1].EndsSentence);

    private static bool HasClockNear(in FilterContext context, int index)
    {
        for (int i = Math.Max(0, index - Near); i <= Math.Min(context.LineCount - 1, index + Near); i++)
        {
            if (i != index && context.Lines[i].Length <= Longest && IsClock(context.GetLine(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Capitalized words, and what stands beside names.</summary>
    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        int count = 0;
        while (reader.TryReadOne(out Word word))
        {
            if (word.IsMark ? word.First is not ('|' or '•' or '·' or '-' or '–' or '—' or ',' or '.' or '&' or '/') : (!word.IsCapitalized && !BesideNames.Contains(word)) || ++count > MostNames)
            {
                return false;
            }
        }

        return count > 0;
    }
}
