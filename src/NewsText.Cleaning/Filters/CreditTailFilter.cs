using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Captions by a short credit behind their sentence that names no agency: "… at anchor. (Provided)", "… at anchor. Pic: Ida Marsh", "… at anchor. ©Ida
/// Marsh", "… at anchor. (Ida Marsh, Riverton Ledger)"; and the counter of a gallery, "1 of 9".
/// </summary>
internal sealed class CreditTailFilter() : LineFilter(LineKinds.CreditTail | LineKinds.BracketEnd | LineKinds.Counter)
{
    private const int LongestCaption = 400;
    private const int LongestTail = 70;
    public const int LongestCounter = 9;

    private static readonly string[] Sources = ["provided", "submitted", "submitted photo", "contributed", "contributed photo", "courtesy", "supplied", "photo provided", "photo submitted", "photo supplied", "photo"];

    private static readonly string[] Starts = ["photo by ", "photos by ", "picture by ", "pictures by ", "pic: ", "pics: ", "pic by ", "pix: ", "photo - ", "photo – ", "photo credit: ", "© ", "©"];

    private static readonly string[] Ends = [" pic", " pix", " photo", " picture", " file photo", " file pic"];

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length > LongestCaption)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (line.Length <= LongestCounter ? IsCounter(text) : IsCaption(text, line))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.tail", 0.9);
            }
        }
    }

    /// <summary>"1 of 9", "1/9", "1 / 12": the first of a gallery; "4/5" is a mark out of five.</summary>
    private static bool IsCounter(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '1')
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[1..].TrimStart(' ');
        rest = Characters.StartsWithInAnyCase(rest, "of ") ? rest[3..] : rest.Length > 1 && rest[0] == '/' ? rest[1..].TrimStart(' ') : default;
        return rest.Length is 1 or 2 && rest.IndexOfAnyExceptInRange('0', '9') < 0 && text.Length > rest.Length + 1;
    }

    private static bool IsCaption(ReadOnlySpan<char> text, in Line line)
    {
        if (text[^1] == ')')
        {
            int open = text.LastIndexOf('(');
            return open > 2 && text.Length - open <= LongestTail && EndsBefore(text, open) && IsSource(text[(open + 1)..^1].Trim());
        }

        if (line.EndsSentence)
        {
            return false;
        }

        int start = FindTail(text);
        if (start < 0)
        {
            return false;
        }

        ReadOnlySpan<char> tail = text[start..].TrimStart(" /|-–—");
        foreach (string begin in Starts)
        {
            if (tail.Length > begin.Length + 2 && Characters.StartsWithInAnyCase(tail, begin) && char.IsUpper(tail[begin.Length]))
            {
                return true;
            }
        }

        return tail.Length < text.Length - start - 1 && EndsWithAgencyPicture(tail);
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, int open) => text[open - 1] == ' ' && (Characters.IsSentenceEnd(text[open - 2]) || Characters.IsCloser(text[open - 2]));

    /// <summary>A word such as "Provided", or "Ida Marsh, Riverton Ledger": a name, a comma, an outlet.</summary>
    private static bool IsSource(ReadOnlySpan<char> text)
    {
        foreach (string source in Sources)
        {
            if (Characters.EqualsInAnyCase(text, source))
            {
                return true;
            }
        }

        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && AreNames(text[..comma], 2, 3) && AreNames(text[(comma + 2)..], 1, 4);
    }

    /// <summary>"PTR pic", "PTR file photo": an agency's initials and the word for a picture.</summary>
    private static bool EndsWithAgencyPicture(ReadOnlySpan<char> tail)
    {
        foreach (string end in Ends)
        {
            if (Characters.EndsWithInAnyCase(tail, end) && tail.Length - end.Length is >= 2 and <= 24)
            {
                return char.IsUpper(tail[1]) && AreNames(tail[..^end.Length], 1, 3);
            }
        }

        return false;
    }

    /// <summary>Words that all begin with a capital, as many as a name has.</summary>
    private static bool AreNames(ReadOnlySpan<char> text, int least, int most)
    {
        var reader = new WordReader(text);
        int count = 0;
        while (reader.TryRead(out Word word))
        {
            if (word.IsMark ? word.First is not ('.' or '-' or '\'' or '’') : !word.IsCapitalized || ++count > most)
            {
                return false;
            }
        }

        return count >= least;
    }

    /// <summary>Behind the last end of a sentence, if little follows it.</summary>
    private static int FindTail(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - LongestTail);
        for (int i = Math.Min(text.Length - 3, from + Characters.LastIndexOfPossibleEnd(text[from..])); i > 10 && i >= from; i--)
        {
            if (Characters.IsSentenceEnd(text[i]) && text[i + 1] == ' ' && (char.IsLower(text[i - 1]) || Characters.IsCloser(text[i - 1]) || char.IsAsciiDigit(text[i - 1])))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
