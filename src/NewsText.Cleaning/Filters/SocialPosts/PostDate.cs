using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Reads the date of an attribution: in words in seven languages, in figures, with a time before or behind it, or as the placeholder that an
/// anonymised corpus puts in its place. Looks at one short stretch, once.
/// </summary>
internal static class PostDate
{
    // Names of a month share a line; a shorter form that starts a longer one stands behind it.
    private static readonly string[][] Months =
    [
        ["january", "januar", "janvier", "janeiro", "januari", "jänner", "gennaio", "enero", "jan", "janv", "ene", "gen"],
        ["february", "februar", "februari", "février", "fevereiro", "febbraio", "febrero", "feb", "févr", "fev"],
        ["march", "märz", "mars", "março", "marzo", "maart", "mar", "mär", "mrt"],
        ["april", "avril", "abril", "aprile", "apr", "abr", "avr"],
        ["may", "mai", "mayo", "maio", "maggio", "mei", "mag"],
        ["june", "juni", "juin", "junho", "junio", "giugno", "jun", "giu"],
        ["july", "juli", "juillet", "julho", "julio", "luglio", "jul", "juil", "lug"],
        ["august", "août", "aout", "agosto", "augustus", "aug", "ago"],
        ["september", "septembre", "septiembre", "setembro", "settembre", "sept", "sep", "set"],
        ["october", "oktober", "octobre", "octubre", "outubro", "ottobre", "oct", "okt", "out", "ott"],
        ["november", "novembre", "noviembre", "novembro", "nov"],
        ["december", "dezember", "décembre", "diciembre", "dezembro", "dicembre", "dec", "dez", "dic", "déc"],
    ];

    private static readonly string[] Weekdays =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ];

    // Words and marks that may stand before a date or between its parts.
    private static readonly string[] Fillers = ["on", "am", "le", "el", "em", "il", "op", "de", "del", "den", "di", "at", "um", "à", "às", "a", "las", "alle", "ore", "om", "the", "of"];

    /// <summary>Reads a date that starts within a few characters.</summary>
    /// <param name="text">The stretch behind a handle; at most <see cref="LongestText"/> characters are looked at.</param>
    /// <param name="start">Where the date starts.</param>
    /// <param name="end">Where it ends, its time included.</param>
    /// <param name="date">The date, where it is certain.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int start, out int end, out DateOnly? date)
    {
        text = text[..Math.Min(text.Length, LongestText)];
        var parts = default(Parts);
        start = -1;
        end = 0;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (Characters.IsSpace(c) || c is ',' or '.' or '·' or '|' || (c is '-' or '–' or '—' && parts.Year == 0))
            {
                i++;
                continue;
            }

            int token = TokenEnd(text, i);
            Kind kind = parts.Take(text[i..token]);
            if (kind == Kind.None || (kind == Kind.Filler && parts.IsComplete && !FollowsTime(text[token..])))
            {
                break;
            }

            if (kind != Kind.Filler || parts.IsComplete)
            {
                start = start < 0 ? i : start;
                end = token;
            }

            i = token;
        }

        date = parts.Date;
        return parts.IsComplete;
    }

    /// <summary>The most characters a date and its time may have.</summary>
    public const int LongestText = 64;

    private static bool FollowsTime(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.Length > 0 && (char.IsAsciiDigit(text[0]) || text.StartsWith("las ", StringComparison.Ordinal));
    }

    private static int TokenEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        bool isFigures = char.IsAsciiDigit(text[start]);
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ',' and not '·' and not '|'
            && (isFigures ? text[end] is not '—' : text[end] is not '.'))
        {
            end++;
        }

        // "3." ends with its point; "2018." is a year and the sentence's end.
        while (end > start + 1 && text[end - 1] is '.' or ')' or '"' or '”' or ';')
        {
            end--;
        }

        return end;
    }

    private enum Kind : byte
    {
        None,
        Part,
        Filler,
    }

    private struct Parts
    {
        private int _day;
        private int _month;
        private int _otherDay;
        private bool _hasPlaceholder;
        private bool _hasFigures;

        public int Year;

        public readonly bool IsComplete => (Year > 0 && (_month > 0 || _hasFigures)) || (_hasPlaceholder && (_month > 0 || Year == 0));

        public readonly DateOnly? Date =>
            !_hasPlaceholder && Year > 0 && _month is >= 1 and <= 12 && _otherDay == 0 && _day >= 1 && _day <= DateTime.DaysInMonth(Year, _month)
                ? new DateOnly(Year, _month, _day)
                : null;

        public Kind Take(ReadOnlySpan<char> token)
        {
            if (token[0] == '*')
            {
                bool isPlaceholder = token.Length is > 2 and < 16 && token[^1] == '*' && char.IsAsciiLetterUpper(token[1]);
                _hasPlaceholder |= isPlaceholder;
                return isPlaceholder ? Kind.Part : Kind.None;
            }

            return char.IsAsciiDigit(token[0]) ? TakeFigures(token) : TakeWord(token);
        }

        private Kind TakeFigures(ReadOnlySpan<char> token)
        {
            Span<int> numbers = stackalloc int[3];
            int count = 0, digits = 0;
            char separator = '\0';
            for (int i = 0; i < token.Length; i++)
            {
                if (char.IsAsciiDigit(token[i]))
                {
                    if (count == 3 || ++digits > 4)
                    {
                        return Kind.None;
                    }

                    numbers[count] = (numbers[count] * 10) + (token[i] - '0');
                }
                else if (token[i] is '.' or '-' or '/' && (separator == '\0' || separator == token[i]) && digits > 0)
                {
                    separator = token[i];
                    digits = 0;
                    count++;
                }
                else
                {
                    // 10:05am, 22:14, 18h30, 3rd
                    return digits > 0 && token.Length <= 8 && token[i] is ':' or 'h' or 'a' or 'p' or 'A' or 'P' or 's' or 't' or 'n' or 'r' or 'º' or '°' ? TakeTimeOrOrdinal(token, numbers[0]) : Kind.None;
                }
            }

            if (separator == '\0')
            {
                return TakeNumber(numbers[0], digits);
            }

            return count == 2 ? TakeNumeric(numbers, separator) : Kind.None;
        }

        private Kind TakeTimeOrOrdinal(ReadOnlySpan<char> token, int number)
        {
            if (token.Length <= 4 && token[^1] is 't' or 'd' or 'h' or 'º' or '°')
            {
                if (_day != 0 || Year != 0)
                {
                    return Kind.None;
                }

                _day = number;
            }

            return Kind.Part;
        }

        private Kind TakeNumber(int number, int digits)
        {
            if (digits == 4 && number is >= 2006 and < 2100 && Year == 0)
            {
                Year = number;
                return Kind.Part;
            }

            if (digits <= 2 && number is >= 1 and <= 31 && _day == 0 && Year == 0)
            {
                _day = number;
                return Kind.Part;
            }

            return Kind.None;
        }

        private Kind TakeNumeric(ReadOnlySpan<int> numbers, char separator)
        {
            if (Year > 0)
            {
                return Kind.None;
            }

            _hasFigures = true;
            if (numbers[0] > 31)
            {
                (Year, _month, _day) = (numbers[0], numbers[1], numbers[2]);
            }
            else
            {
                Year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
                (_day, _month) = (numbers[0], numbers[1]);
                if (separator == '/')
                {
                    // 3/4/2018 is March or April; 3/14/2018 can only be March.
                    (_day, _month) = numbers[1] > 12 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1]);
                    _otherDay = numbers[0] <= 12 && numbers[1] <= 12 && numbers[0] != numbers[1] ? 1 : 0;
                }
            }

            return Year is >= 2006 and < 2100 && _day is >= 1 and <= 31 && _month is >= 1 and <= 12 ? Kind.Part : Kind.None;
        }

        private Kind TakeWord(ReadOnlySpan<char> token)
        {
            if (_month == 0)
            {
                for (int month = 0; month < Months.Length; month++)
                {
                    if (IsAny(token, Months[month]))
                    {
                        _month = month + 1;
                        return Kind.Part;
                    }
                }
            }

            if (Characters.EqualsInAnyCase(token, "AM") || Characters.EqualsInAnyCase(token, "PM"))
            {
                return token[0] is 'a' && !_hasFigures && _day == 0 && Year == 0 ? Kind.Filler : Kind.Part;
            }

            if (token is "Uhr" || (token is [>= 'A' and <= 'Z', _, .. , 'T' or 'C' or 'Z'] && token.Length <= 4 && !token.ContainsAnyExceptInRange('A', 'Z')))
            {
                return Kind.Part;
            }

            return Year == 0 && IsAny(token, Weekdays) ? Kind.Part : IsAny(token, Fillers) ? Kind.Filler : Kind.None;
        }

        private static bool IsAny(ReadOnlySpan<char> token, string[] words)
        {
            foreach (string word in words)
            {
                if (Characters.EqualsInAnyCase(token, word))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
