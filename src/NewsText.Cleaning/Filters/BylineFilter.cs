using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Who wrote it, when, and who that is: "By Jane Doe", a line that is nothing but a date or a time, and at the two ends of a text the
/// sentence that introduces the author ("Jane Doe is a staff writer at …").
/// </summary>
internal sealed class BylineFilter : IBoilerplateFilter
{
    private const int LongestByline = 90;
    private const int LongestBiography = 700;

    // Who writes for a living, and who else is introduced under an article.
    private static readonly WordSet Writers = new("reporter writer editor correspondent journalist columnist freelancer contributor blogger author co-author intern");

    private static readonly WordSet Roles = new(
        "reporter writer editor correspondent journalist columnist freelancer contributor blogger author co-author intern professor lecturer fellow director researcher historian economist novelist "
        + "analyst consultant attorney lawyer critic president founder co-founder scholar scientist chairman chair teacher photographer ceo philosopher psychologist activist pastor podcaster broadcaster student");

    private static readonly WordSet Dates = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm a.m p.m et est edt gmt utc pt pst pdt ct cst bst ist noon "
        + "at on by updated published posted modified last first created date time min minute minutes hour hours day days week weeks month months year years ago read reading of the th st nd rd in sec seconds");

    private static readonly WordSet Particles = new("de da di la le van von der den bin al el and for of the in o del dos staff special");

    public void Apply(FilterContext context)
    {
        int count = context.LineCount;
        for (int i = 0; i < count; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.Length > LongestBiography)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (line.Length <= LongestByline)
            {
                if (IsByline(text, line))
                {
                    context.MarkLine(i, BoilerplateCategories.Byline, "byline.by", i < 4 || i >= count - 3 ? 0.96 : 0.85);
                    continue;
                }

                if (IsDate(text))
                {
                    context.MarkLine(i, BoilerplateCategories.Byline, "byline.date", i < 5 || i >= count - 4 ? 0.93 : 0.6);
                    continue;
                }
            }

            bool isTail = i >= count - 5;
            if ((i < 2 && line.Length < 160 || isTail && count > 5) && IsBiography(text, isTail ? Roles : Writers))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.biography", i >= count - 3 ? 0.92 : 0.85);
            }
        }
    }

    /// <summary>"By" and a name: two to eight words, nearly all capitalized, no end mark.</summary>
    private static bool IsByline(ReadOnlySpan<char> text, in Line line)
    {
        bool isLower = text[0] is 'b';
        if (!Words.StartsWith(text, "by") || line.EndsSentence || text[^1] is ':' or ',' || text.Length < 7)
        {
            return false;
        }

        int position = 2, words = 0, others = 0;
        while (true)
        {
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty)
            {
                break;
            }

            words++;
            if (!Words.IsCapitalized(word) && !char.IsDigit(word[0]) && !Particles.Contains(word))
            {
                others++;
            }
        }

        // "By the Numbers" and "By Any Means Necessary" are headings.
        ReadOnlySpan<char> name = text[2..].TrimStart();
        bool isHeading = Words.StartsWith(name, "the") || Words.StartsWith(name, "any") || Words.StartsWith(name, "all") || Words.StartsWith(name, "contrast") || char.IsDigit(name[0]);
        return words is >= 1 and <= 10 && others <= (words > 5 ? 1 : 0) && !isHeading && !(isLower && others > 0);
    }

    /// <summary>Nothing but a date, a time, a reading time: all words are of that kind, and there is a number.</summary>
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        int position = 0, words = 0, numbers = 0, names = 0;
        while (true)
        {
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty)
            {
                break;
            }

            words++;
            if (char.IsDigit(word[0]))
            {
                numbers++;
                if (word.Length > 4 && !char.IsDigit(word[^1]) && !word.Contains('-'))
                {
                    return false;
                }
            }
            else if (Dates.Contains(word))
            {
                names++;
            }
            else
            {
                return false;
            }
        }

        // A bare year or a bare "1 of 2" is a heading or a page number; a date has a month, a weekday, or two numbers with a unit.
        return numbers >= 1 && names >= 1 && words >= 3;
    }

    /// <summary>A name, then "is a/an/the …" and within a few words what kind of writer that is.</summary>
    private static bool IsBiography(ReadOnlySpan<char> text, WordSet roles)
    {
        int position = 0, name = 0;
        while (true)
        {
            int before = position;
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty || name > 6)
            {
                return false;
            }

            if (name > 0 && word is "is" or "was")
            {
                return HasRole(text[position..], roles);
            }

            if (name > 1 && word is "covers" or "writes" or "teaches" or "reports")
            {
                return true;
            }

            // A sentence's own subject is no name.
            bool isPronoun = Words.StartsWith(word, "he") || Words.StartsWith(word, "she") || Words.StartsWith(word, "it") || Words.StartsWith(word, "this") || Words.StartsWith(word, "there");
            bool isComma = text[before..(position - word.Length)].Contains(',');
            if (isPronoun || (!isComma && !Words.IsCapitalized(word) && !Particles.Contains(word)))
            {
                return false;
            }

            name++;
        }
    }

    private static bool HasRole(ReadOnlySpan<char> rest, WordSet roles)
    {
        // Within the first sentence, and not far behind the verb.
        int stop = rest.IndexOf(". ", StringComparison.Ordinal);
        rest = stop < 0 ? rest : rest[..stop];
        return roles.Count(rest, 12) > 0;
    }
}
