using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Posts that show their author first: in one line, or as a card of several.</summary>
internal static class PostCard
{
    /// <summary>"Name (@handle) What the post says": some scrapers put the author first.</summary>
    public static bool TryReadHeader(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        ReadOnlySpan<char> head = text[line.Start..Math.Min(line.End, line.Start + 90)];
        int open = head.IndexOf("(@", StringComparison.Ordinal);
        if (open < 2 || line.Length > 4 * PostLength.Limit)
        {
            return false;
        }

        int close = head[open..].IndexOf(')') + open;
        ReadOnlySpan<char> name = head[..open].TrimEnd();
        if (close < open + 3 || name.Length == 0 || !IsName(name) || line.Start + close + 2 >= line.End || text[line.Start + close + 1] != ' ')
        {
            return false;
        }

        ReadOnlySpan<char> body = text[(line.Start + close + 2)..line.End];

        // "Name (@handle) is a writer": the author's biography goes on in lower case.
        if (char.IsLower(body[0]) || body[0] is '(' or '-' or '–' or '—' or '|' or '&'
            || (!PostSigns.HasMark(body) && body.Length < 12) || PostLength.Measure(body, 320) > 320)
        {
            return false;
        }

        post = new FoundPost
        {
            Network = PostAddress.NetworkOf(head[(open + 2)..close]),
            Start = line.Start,
            End = line.End,
            BodyStart = line.Start + close + 2,
            BodyEnd = line.End,
            NameStart = line.Start,
            NameEnd = line.Start + name.Length,
            HandleStart = line.Start + open + 2,
            HandleEnd = line.Start + close,
            Confidence = 0.86f,
            HeadConfidence = 0.86f,
        };
        return true;
    }

    /// <summary>A card: the author's name, <c>@handle</c> alone on a line, the body, and the line with the time.</summary>
    public static bool TryReadCard(in FilterContext context, int floor, int index, out FoundPost post)
    {
        post = default;
        ReadOnlySpan<char> handle = context.GetLine(index);
        if (handle[0] != '@' || handle.Length is < 3 or > 60 || handle.Contains(' ') || index == floor || index == 0)
        {
            return false;
        }

        ReadOnlySpan<char> name = context.GetLine(index - 1);
        if (name.Length > 60 || context.Lines[index - 1].EndsSentence || !IsName(name))
        {
            return false;
        }

        int length = 0;
        for (int i = index + 1; i < context.LineCount && length <= PostLength.Limit + PostLength.Slack && i <= index + 12; i++)
        {
            ReadOnlySpan<char> line = context.GetLine(i);
            if (line.Length < 90 && char.IsAsciiDigit(line[0]) && line.IndexOfAny(':', '·') >= 0
                && PostDate.TryRead(line, out int dateStart, out int dateEnd, out DateOnly? date))
            {
                int start = context.Lines[index - 1].Start;
                post = new FoundPost
                {
                    Network = PostAddress.NetworkOf(handle[1..]),
                    Start = start,
                    End = context.Lines[i].End,
                    BodyStart = i > index + 1 ? context.Lines[index + 1].Start : context.Lines[index].End,
                    BodyEnd = context.Lines[i - 1].End,
                    NameStart = start,
                    NameEnd = context.Lines[index - 1].End,
                    HandleStart = context.Lines[index].Start + 1,
                    HandleEnd = context.Lines[index].End,
                    DateStart = context.Lines[i].Start + dateStart,
                    DateEnd = context.Lines[i].Start + dateEnd,
                    Date = date,
                    FirstLine = index - 1,
                    LastLine = i,
                    Confidence = 0.95f,
                    HeadConfidence = 0.95f,
                };
                return true;
            }

            length += PostLength.Measure(line, PostLength.Limit) + 1;
        }

        return false;
    }

    /// <summary>One to seven words, most of them capitalised, no end of a sentence.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        int words = 0, capitals = 0;
        bool inside = false;
        foreach (char c in name)
        {
            if (c is ':' or '!' or '?' or '"' or '“' or ';')
            {
                return false;
            }

            bool isWord = !Characters.IsSpace(c);
            if (isWord && !inside)
            {
                words++;
                capitals += char.IsLower(c) ? 0 : 1;
            }

            inside = isWord;
        }

        return words is > 0 and <= 7 && capitals * 2 >= words;
    }
}
