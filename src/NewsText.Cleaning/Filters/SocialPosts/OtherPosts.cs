using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>What the embeds of other networks look like, and posts that show no attribution.</summary>
internal static class OtherPosts
{
    private const int LongestAddress = PostAddress.Longest;

    private const int LongestCaptionLine = 2400;

    private static readonly string[] PostedBy = ["Posted by ", "Gepostet von ", "Publicado por ", "Publiée par ", "Pubblicato da ", "Geplaatst door "];

    /// <summary>A look at both ends of a line without <c>@</c>: false for nearly every line of an article.</summary>
    public static bool MayBePost(ReadOnlySpan<char> text, in Line line)
    {
        char last = text[line.End - 1];
        if (line.EndsSentence && last != '…')
        {
            return line.Length < 40 && text[line.Start] is '♬';
        }

        char first = text[line.Start];
        return Characters.IsAsciiLetterOrDigit(last) || last is '/' or '…' or '"' or '”' or '=' or '_' or '-' || first is '♬'
            || (first is 'h' or 'w' && line.Length < LongestAddress);
    }

    /// <summary>Facebook's embed: "… Posted by NAME on Thursday, May 28, 2020" at a line's end.</summary>
    public static bool TryReadPostedBy(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        if (!char.IsAsciiDigit(text[line.End - 1]))
        {
            return false;
        }

        int window = Math.Max(line.Start, line.End - 160);
        foreach (string phrase in PostedBy)
        {
            int at = text[window..line.End].LastIndexOf(phrase, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            int start = window + at, name = start + phrase.Length;
            if (start > line.Start && !Characters.IsSpace(text[start - 1]))
            {
                continue;
            }

            // The name ends before the word that leads to the weekday: "on Thursday", "am Donnerstag".
            for (int space = name + 1; space < line.End - 8; space++)
            {
                if (text[space] == ' ' && IsLongWord(text[(space + 1)..line.End]) && PostDate.TryRead(text[space..line.End], out int dateStart, out int dateEnd, out DateOnly? date)
                    && dateStart == 1 && space + dateEnd == line.End)
                {
                    int word = text[name..space].LastIndexOf(' ');
                    if (word <= 0)
                    {
                        continue;
                    }

                    post = new FoundPost
                    {
                        Network = SocialNetwork.Facebook,
                        Start = line.Start,
                        End = line.End,
                        BodyStart = line.Start,
                        BodyEnd = start,
                        NameStart = name,
                        NameEnd = name + word,
                        DateStart = space + dateStart,
                        DateEnd = space + dateEnd,
                        Date = date,
                        Confidence = 0.98f,
                        HeadConfidence = 0.98f,
                    };
                    while (post.BodyEnd > post.BodyStart && Characters.IsSpace(text[post.BodyEnd - 1]))
                    {
                        post.BodyEnd--;
                    }

                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Lines that are a post by their shape: TikTok's sound, "RT @", "Replying to @", a player's dump.</summary>
    public static bool TryReadCaption(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        if (line.Length > LongestCaptionLine)
        {
            return false;
        }

        ReadOnlySpan<char> span = line.Of(text);
        if (span.Length > 60 && span[^1] == 'Z' && EndsWithInstant(span))
        {
            post = Whole(SocialNetwork.YouTube, line, 0.96f);
            return true;
        }

        int note = span.IndexOf('♬');
        if (note >= 0 && (note == 0 || span[0] == '@' || span[..note].Contains('#')))
        {
            post = Whole(SocialNetwork.TikTok, line, 0.96f);
            post.BodyEnd = line.Start + (note == 0 ? span.Length : span[..note].TrimEnd().Length);
        }
        else if (span.StartsWith("RT @", StringComparison.Ordinal) && line.Length < 2 * PostLength.Limit)
        {
            post = Whole(SocialNetwork.Twitter, line, 0.88f);
        }
        else if ((span.StartsWith("Replying to @", StringComparison.Ordinal) || span.StartsWith("Post by @", StringComparison.Ordinal)) && span[(span.IndexOf('@') + 1)..].IndexOf(' ') < 0)
        {
            post = Whole(span[0] == 'R' ? SocialNetwork.Twitter : span[(span.IndexOf('@') + 1)..].Contains('@') ? SocialNetwork.Mastodon : SocialNetwork.Threads, line, 0.93f);
        }
        else if (span.StartsWith("Tweets by ", StringComparison.Ordinal) && span[10..].IndexOf(' ') < 0)
        {
            post = Whole(SocialNetwork.Twitter, line, 0.93f);
        }
        else
        {
            return false;
        }

        int at = span.IndexOf('@');
        if (at >= 0 && (at == 0 || span[..at] is "RT " or "Replying to " or "Post by "))
        {
            int end = at + 1;
            while (end < span.Length && (Characters.IsAsciiLetterOrDigit(span[end]) || span[end] is '_' or '.' or '@'))
            {
                end++;
            }

            post.HandleStart = line.Start + at + 1;
            post.HandleEnd = line.Start + end;
        }

        return true;
    }

    /// <summary>"@handle: What the post says": with a link, or one below the other.</summary>
    public static bool TryReadNamed(ReadOnlySpan<char> text, LineTable lines, int index, out FoundPost post)
    {
        post = default;
        Line line = lines[index];
        int name = LengthOfName(line.Of(text));
        if (name == 0 || (PostLinks.IndexOf(line.Of(text)) < 0 && !IsNamed(text, lines, index - 1) && !IsNamed(text, lines, index + 1)))
        {
            return false;
        }

        post = Whole(SocialNetwork.Twitter, line, 0.85f);
        post.HandleStart = line.Start + 1;
        post.HandleEnd = line.Start + name;
        post.BodyStart = post.HandleEnd + 2;
        return true;
    }

    private static bool IsNamed(ReadOnlySpan<char> text, LineTable lines, int index) => index >= 0 && index < lines.Count && LengthOfName(lines[index].Of(text)) > 0;

    // "@handle: …"; 0 for every other line.
    private static int LengthOfName(ReadOnlySpan<char> line) =>
        line[0] == '@' && line.Length < 2 * PostLength.Limit && line.IndexOf(' ') is > 3 and < 24 and var space && line[space - 1] == ':' ? space - 1 : 0;

    /// <summary>Reddit's embed: "Title by u/name in sub", "Comment by u/name from discussion in sub".</summary>
    public static bool TryReadByUser(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        ReadOnlySpan<char> span = line.Of(text);
        if (span.Length > 400)
        {
            return false;
        }

        int user = span.LastIndexOf("u/", StringComparison.Ordinal);
        if (user < 3 || !Characters.EndsWithInAnyCase(span[..user], "by "))
        {
            return false;
        }

        int end = user + 2;
        while (end < span.Length && (Characters.IsAsciiLetterOrDigit(span[end]) || span[end] is '_' or '-'))
        {
            end++;
        }

        ReadOnlySpan<char> rest = span[end..].Trim();
        bool isEmbed = rest.IsEmpty ? user == 3 : (rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("from discussion", StringComparison.Ordinal))
            && rest[(rest.LastIndexOf(' ') + 1)..].Length > 2 && rest.Count(' ') <= 3;
        if (!isEmbed)
        {
            return false;
        }

        post = Whole(SocialNetwork.Reddit, line, 0.95f);
        post.BodyEnd = line.Start + span[..(user - 3)].TrimEnd().Length;
        post.HandleStart = line.Start + user + 2;
        post.HandleEnd = line.Start + end;
        return true;
    }

    public static FoundPost Whole(SocialNetwork network, in Line line, float confidence) => new()
    {
        Network = network,
        Start = line.Start,
        End = line.End,
        BodyStart = line.Start,
        BodyEnd = line.End,
        Confidence = confidence,
        HeadConfidence = confidence,
    };

    // A player's dump: title, description and the moment of publication, "2020-02-18T16:45:34.000Z".
    private static bool EndsWithInstant(ReadOnlySpan<char> span)
    {
        ReadOnlySpan<char> word = span[(span.LastIndexOf(' ') + 1)..];
        int at = word.LastIndexOf('T');
        return at >= 10 && word.Length - at is >= 9 and <= 14 && word[at + 3] == ':' && word[at - 3] == '-' && word[at - 6] == '-' && char.IsAsciiDigit(word[at - 1]);
    }

    // A weekday, which the embed always gives, has five letters at least.
    private static bool IsLongWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end >= 5;
    }
}
