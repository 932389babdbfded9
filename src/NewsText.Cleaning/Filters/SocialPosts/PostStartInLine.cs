using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Where a post begins inside a line that holds the author's prose or other posts as well.</summary>
internal static class PostStartInLine
{
    /// <summary>
    /// Where a post begins inside one line: behind a sentence of the author's that introduces it, or, when all is too long for a post or the author's
    /// prose goes on behind it, at the sentence where the medium's marks begin.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the line, or what the post before left of it, starts.</param>
    /// <param name="end">Where the attribution starts.</param>
    /// <param name="limit">The most the post may measure.</param>
    /// <param name="hasProseBehind">Whether the author's prose goes on behind the attribution.</param>
    public static int Find(ReadOnlySpan<char> text, int from, int end, int limit, bool hasProseBehind)
    {
        int enough = limit + PostLength.Slack;
        int window = Math.Max(from, end - (4 * enough));
        int colon = FindIntroduction(text, window, end);
        if (colon >= 0)
        {
            return colon;
        }

        ReadOnlySpan<char> body = text[window..end];
        if (!hasProseBehind && window == from && PostLength.Measure(body, enough + 40) <= enough + 40)
        {
            return from;
        }

        // Sentence by sentence towards the front: the last one is the post's, an earlier one if it or one before it carries a mark.
        int start = SentenceStart(text, window, end);
        for (int sentence = start; sentence > window;)
        {
            int earlier = SentenceStart(text, window, sentence);
            if (PostLength.Measure(text[earlier..end], enough) > enough)
            {
                break;
            }

            if (IsOnlyCredit(text[start..end]) || PostSigns.HasMark(text[earlier..sentence]) || PostBoundary.IsWithoutWords(text[earlier..sentence]))
            {
                start = earlier;
            }

            sentence = earlier;
        }

        return start;
    }

    /// <summary>Links, handles and "via", "h/t": what a post says stands before them.</summary>
    private static bool IsOnlyCredit(ReadOnlySpan<char> text)
    {
        for (text = text.Trim(); !text.IsEmpty;)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? text : text[..space];
            text = text[word.Length..].TrimStart();
            if (word[0] is not ('@' or '#') && word is not ("ht" or "h/t" or "via" or "cc" or "HT" or "H/T") && !PostBoundary.IsWithoutWords(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind "he tweeted: " in the stretch; -1 when there is no such sentence.</summary>
    private static int FindIntroduction(ReadOnlySpan<char> text, int from, int end)
    {
        for (int i = end - 3; i > from + 3; i--)
        {
            if (text[i] == ':' && text[i + 1] == ' ' && PostIntroduction.NamesPost(text[from..i]))
            {
                int start = i + 1;
                while (start < end && Characters.IsSpace(text[start]))
                {
                    start++;
                }

                return start < end ? start : -1;
            }
        }

        return -1;
    }

    private static int SentenceStart(ReadOnlySpan<char> text, int from, int end)
    {
        int i = end - 1;
        while (i > from && (Characters.IsSpace(text[i]) || Characters.IsCloser(text[i]) || Characters.IsSentenceEnd(text[i])))
        {
            i--;
        }

        for (; i > from; i--)
        {
            if (Characters.IsSpace(text[i]) && i + 1 < end && !Characters.IsSpace(text[i + 1]))
            {
                int before = i - 1;
                while (before > from && Characters.IsCloser(text[before]))
                {
                    before--;
                }

                if (Characters.IsSentenceEnd(text[before]))
                {
                    return i + 1;
                }
            }
        }

        return from;
    }
}
