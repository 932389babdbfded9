using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Where a post begins whose end is known. Going up from its last line, every line is weighed against the article's manner; the post's
/// length, the post before it and an introducing sentence bound the way. The best start wins, and of equal ones the lowest: keep more.
/// </summary>
internal static class PostBoundary
{
    // What a line above costs before it shows anything: six posts of seven are one line.
    private const int LinePenalty = 2;

    // A slot of the page between the author's sentence and the embed.
    private static readonly WordSet AdMarkers = new("AD", "Ads", "Advertisement", "Advertisement Advertisement", "Advertising", "Anzeige", "Publicidad", "Publicité");

    // A post of two lines often has a third.
    private const int NextLinePenalty = 1;

    private const int ShortSentence = 50;

    private const float Certain = 0.97f;

    private const float Likely = 0.85f;

    /// <summary>Finds the first line of the post that ends in <paramref name="lastLine"/>.</summary>
    /// <param name="context">The text's lines.</param>
    /// <param name="floor">The first line that may belong to the post.</param>
    /// <param name="afterPost">Whether another post ends right above <paramref name="floor"/>.</param>
    /// <param name="lastLine">The line that holds the post's end.</param>
    /// <param name="tail">What of the body stands in that line.</param>
    /// <param name="hasAttribution">Whether an attribution shows that this is a post's end.</param>
    /// <param name="limit">The most the post may measure.</param>
    /// <param name="style">How the article's lines are.</param>
    /// <param name="confidence">How sure it is that the lines above belong to the post.</param>
    public static int FindFirstLine(
        in FilterContext context, int floor, bool afterPost, int lastLine, ReadOnlySpan<char> tail, bool hasAttribution, int limit, ArticleStyle style, out float confidence)
    {
        LineTable lines = context.Lines;
        int enough = limit + PostLength.Slack;
        int length = PostLength.Measure(tail, enough);
        bool isEmpty = IsWithoutWords(tail);
        bool isTruncated = EndsCut(tail);
        int best = lastLine, score = 0, bestScore = 0;
        confidence = Certain;
        ReadOnlySpan<char> next = tail;
        for (int i = lastLine - 1; i >= floor; i--)
        {
            ReadOnlySpan<char> line = context.GetLine(i);
            bool isTorn = style.IsTorn(context.Text, lines, i);
            if (lines[i].IsMarked || IsBoilerplate(lines[i]) || PostIntroduction.IsTimeStamp(line) || PostIntroduction.IsPointer(line) || PostIntroduction.IsSignedOrBiography(line) || AdMarkers.Equals(context.WordsOf(i)) || (!isTorn && PostIntroduction.IsIntroduction(line, next)))
            {
                break;
            }

            length += 1 + (line.Length > 4 * enough ? enough : PostLength.Measure(line, enough));
            if (length > enough)
            {
                break;
            }

            // An attribution alone has its body above it, whatever that looks like; a picture alone may be all of the post.
            bool isNeeded = isEmpty && i == lastLine - 1 && (tail.IsEmpty || (hasAttribution && !lines[i].IsProse));
            int weight = isNeeded ? 0 : PostSigns.Weigh(line, next, tail, lines[i].EndsSentence, style.Length);
            score += isNeeded ? 0 : weight - (i < lastLine - 1 ? NextLinePenalty : LinePenalty);
            score += !isNeeded && i == lastLine - 1 ? PostSigns.WeighContinuation(tail, line, lines[i].EndsSentence) : 0;
            score += isNeeded ? 0 : isTorn ? 5 : lines[i + 1].HasBlankBefore && !style.HasBlankLines ? -1 : 0;

            // Where the attribution has a line of its own, so has every sentence of the body.
            score += tail.IsEmpty && weight > 0 && line.Length < ShortSentence ? 1 : 0;
            int total = score + WeighAbove(context, floor, afterPost, i, weight);
            if (isTruncated && limit == PostLength.Limit)
            {
                // The embed cuts a long post at its limit: such a post is full.
                total += length < limit - 20 ? -1 : weight > 0 || score >= -LinePenalty ? 4 : 0;
            }

            if (total > bestScore || (isNeeded && best == lastLine))
            {
                best = i;
                bestScore = isNeeded ? Math.Max(0, total) : total;
            }

            next = line;
        }

        if (best < lastLine - (isEmpty ? 1 : 0))
        {
            confidence = bestScore >= 5 ? 0.95f : Likely;
        }

        return best;
    }

    /// <summary>What stands above the first line speaks for or against a start there.</summary>
    private static int WeighAbove(in FilterContext context, int floor, bool afterPost, int first, int weight)
    {
        if (first == floor && afterPost)
        {
            return 1;
        }

        if (first == 0)
        {
            // A text's first line is its title, unless it looks like no title.
            return weight > 0 ? 0 : -2;
        }

        ReadOnlySpan<char> above = context.GetLine(first - 1);
        if (PostIntroduction.IsIntroduction(above, context.GetLine(first)))
        {
            return PostIntroduction.NamesPost(above) || above.EndsWith(" said:", StringComparison.Ordinal) ? 6 : 4;
        }

        return context.Lines[first - 1].IsProse ? 1 : 0;
    }

    private static bool IsBoilerplate(in Line line) => (line.Traits & LineTraits.HasHit) != 0 && line.Length < 100;

    /// <summary>Links, pictures and signs only.</summary>
    public static bool IsWithoutWords(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (PostLinks.StartsAt(text, i))
            {
                PostLinks.TryMeasure(text[i..], out int length, out _);
                text = text[(i + Math.Max(1, length))..];
                i = -1;
            }
            else if (Characters.IsWordCharacter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the body ends with an ellipsis, its links passed over.</summary>
    private static bool EndsCut(ReadOnlySpan<char> body)
    {
        while (true)
        {
            body = body.TrimEnd();
            int word = body.LastIndexOf(' ') + 1;
            if (body.Length == 0 || !PostLinks.TryMeasure(body[word..], out int length, out _) || length < body.Length - word)
            {
                break;
            }

            body = body[..word];
        }

        return body.Length > 0 && (body[^1] == '…' || body.EndsWith("...", StringComparison.Ordinal));
    }
}
