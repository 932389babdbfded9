using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Reads lines that are nothing but a date or a time, alone or with a name.</summary>
internal static class DateLine
{
    private const int LongestDateNumber = 5; // "08.00"
    private const int LongestFigureDate = 10; // "28.04.2031"
    private const int ShortestFigureDate = 8; // "3.5.31" alone may be a version.

    /// <summary>The months, whole and shortened.</summary>
    public static readonly WordSet Months = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>What lines begin with that are dates or times, but for marks.</summary>
    public const string FirstWords = DateWordList + " " + TimeWordList + " 1";

    /// <summary>The words of dates.</summary>
    public const string DateWordList =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun updated published posted modified created ago read "
        + "januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        + "aktualisiert aktualisierung akt veröffentlicht publiziert erschienen erstellt lesezeit lesedauer";

    private const string TimeWordList =
        "am pm a p m et est edt gmt utc pt pst pdt ct cst cdt bst ist cet cest eet jst kst hkt sgt aest aedt nzst nzdt sast wat eat noon midnight at on by last first min mins minute minutes hour hours day days week weeks month months year years of the th st nd rd in "
        + "uhr mez mesz um am vom seit vor zuletzt stand online heute gestern std stunde stunden minuten tag tagen";

    /// <summary>A month, a weekday or one of these words makes a line of numbers a date; the time of day alone heads the entries of a live blog.</summary>
    public static readonly WordSet DateWords = WordSet.Of(DateWordList);

    /// <summary>What may stand beside a date.</summary>
    public static readonly WordSet TimeWords = WordSet.Of(TimeWordList);

    // English words too, so no line is read because it begins with one of them.
    private static readonly WordSet ShortWeekdays = WordSet.Of("mo di mi do fr sa so");

    /// <summary>Nothing but a date, a time, a reading time: all words are of that kind, and there is a number.</summary>
    public static bool Matches(ReadOnlySpan<char> line, ReadOnlySpan<Word> words)
    {
        int numbers = 0, dates = 0, times = 0, slashes = 0, figures = 0;
        foreach (ref readonly Word word in words)
        {
            if (word.IsMark)
            {
                slashes += word.First == '/' ? 1 : 0;
                continue;
            }

            if (word.IsNumber && word.Length > LongestDateNumber)
            {
                if (word.Length > LongestFigureDate)
                {
                    return false;
                }

                figures++; // "28.04.2031", or "February: 238,000"
            }
            else if (word.IsNumber || (char.IsAsciiDigit(word.First) && word.Length <= 7))
            {
                numbers++;
            }
            else if (DateWords.Contains(word))
            {
                dates++;
            }
            else if (TimeWords.Contains(word) || ShortWeekdays.Contains(word))
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
        return figures > 0 ? (line.Length >= ShortestFigureDate || numbers + dates + times > 0) && HasOnlyFigureDates(line, figures) : numbers >= 1 && dates >= 1 && numbers + dates + times >= 3;
    }

    /// <summary>So many times a day, a month and a year with stops between them, "28.04.2031" or "3.5.31", of as many long numbers.</summary>
    private static bool HasOnlyFigureDates(ReadOnlySpan<char> line, int numbers)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i]))
            {
                continue;
            }

            int end = i;
            while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is '.' or ','))
            {
                end++;
            }

            numbers -= IsFigureDate(line[i..end].TrimEnd(".,")) ? 1 : 0;
            i = end;
        }

        return numbers == 0;
    }

    private static bool IsFigureDate(ReadOnlySpan<char> text)
    {
        int day = text.IndexOf('.'), month = day < 0 ? -1 : text[(day + 1)..].IndexOf('.'), year = text.Length - day - month - 2;
        return day is 1 or 2 && month is 1 or 2 && year is 2 or 4 && text.Length >= 6 && text[(day + month + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Of a line that <see cref="Matches"/>: a month, a year, and a time of day. A heading seldom says as much.</summary>
    public static bool HasYearAndHour(ReadOnlySpan<Word> words)
    {
        int months = 0, years = 0, hours = 0;
        for (int i = 0; i < words.Length; i++)
        {
            Word word = words[i];
            months += Months.Contains(word) ? 1 : 0;
            bool isYear = word.IsNumber && word.Length == 4 && word.First is '1' or '2';
            years += isYear ? 1 : 0;
            hours += !isYear && (word.First == ':' || (char.IsAsciiDigit(word.First) && word.Length >= 4)) ? 1 : 0;
        }

        return months == 1 && years == 1 && hours > 0;
    }

    /// <summary>"Ida Marsh 12:30, Mar 08 2031", "May 3, 2031 // Wire // Ida Marsh": names, and a month with day and year.</summary>
    public static bool IsStampedName(ReadOnlySpan<Word> words)
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
}
