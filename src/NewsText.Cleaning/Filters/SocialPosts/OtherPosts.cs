using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>What the embeds of other networks look like, and posts that show no attribution.</summary>
internal static class OtherPosts
{
    private const int LongestAddress = 300;

    private const int LongestCaptionLine = 2400;

    private const int MostCaptionLines = 40;

    private static readonly string[] SharedBy =
    [
        "shared by", "posted by", "geteilt von", "partagée par", "partagé par", "compartida por", "compartida de", "compartilhada por",
        "partilhada por", "condiviso da", "gedeeld door",
    ];

    private static readonly string[] SharedThings =
    [
        "A post", "A photo", "A video", "A reel", "A story", "Ein Beitrag", "Une publication", "Una publicación", "Uma publicação", "Un post", "Een bericht",
    ];

    private static readonly string[] PostedBy = ["Posted by ", "Gepostet von ", "Publicado por ", "Publiée par ", "Pubblicato da ", "Geplaatst door "];

    // Where a post's own address is: host and what follows it up to the post.
    private static readonly (string Host, string Path, SocialNetwork Network)[] Addresses =
    [
        ("twitter.com/", "/status", SocialNetwork.Twitter),
        ("x.com/", "/status", SocialNetwork.Twitter),
        ("instagram.com/", "p/", SocialNetwork.Instagram),
        ("instagram.com/", "reel/", SocialNetwork.Instagram),
        ("instagram.com/", "tv/", SocialNetwork.Instagram),
        ("facebook.com/", "/posts/", SocialNetwork.Facebook),
        ("facebook.com/", "/videos/", SocialNetwork.Facebook),
        ("facebook.com/", "watch", SocialNetwork.Facebook),
        ("fb.watch/", "", SocialNetwork.Facebook),
        ("youtube.com/", "watch?", SocialNetwork.YouTube),
        ("youtube.com/", "embed/", SocialNetwork.YouTube),
        ("youtube.com/", "shorts/", SocialNetwork.YouTube),
        ("youtu.be/", "", SocialNetwork.YouTube),
        ("tiktok.com/", "/video/", SocialNetwork.TikTok),
        ("vm.tiktok.com/", "", SocialNetwork.TikTok),
        ("truthsocial.com/", "/posts/", SocialNetwork.TruthSocial),
        ("truthsocial.com/", "/statuses/", SocialNetwork.TruthSocial),
        ("threads.net/", "/post/", SocialNetwork.Threads),
        ("threads.com/", "/post/", SocialNetwork.Threads),
        ("bsky.app/", "/post/", SocialNetwork.Bluesky),
        ("t.me/", "/", SocialNetwork.Telegram),
        ("reddit.com/", "/comments/", SocialNetwork.Reddit),
        ("linkedin.com/", "posts/", SocialNetwork.LinkedIn),
        ("linkedin.com/", "/update/", SocialNetwork.LinkedIn),
        ("mastodon.", "/@", SocialNetwork.Mastodon),
    ];

    private static readonly WordSet Openers = new(
        "View this post on Instagram", "View this photo on Instagram", "Sieh dir diesen Beitrag auf Instagram an", "Voir cette publication sur Instagram",
        "Ver esta publicación en Instagram", "Ver esta foto no Instagram", "Ver essa foto no Instagram", "Ver esta publicação no Instagram",
        "Visualizza questo post su Instagram", "Dit bericht op Instagram bekijken", "Dit bericht bekijken op Instagram");

    private static readonly WordSet Furniture = new(
        "View on Twitter", "View on X", "View on Threads", "View on Mastodon", "View on Bluesky", "View on Instagram", "View on TikTok", "View on Facebook",
        "Watch on Twitter", "Watch on TikTok", "Watch on Facebook", "Watch on YouTube", "Watch this video on YouTube", "View Instagram Post",
        "Show this thread", "Show this poll", "See new Tweets", "Read the full conversation on Twitter", "Read the full conversation on X",
        "Twitter Ads info and privacy", "Twitter Ads information and privacy", "Copy link to Tweet", "Copy link to post", "Embedded video", "View image on Twitter",
        "View conversation on Twitter", "Explore what's happening on Twitter", "Video unavailable", "This video is unavailable", "Tap to unmute",
        "If playback doesn't begin shortly, try restarting your device.", "Videos you watch may be added to the TV's watch history and influence TV recommendations.",
        "This content could not be loaded", "The media could not be loaded", "The following media includes potentially sensitive content",
        "Twitter-Tweet ansehen", "Auf Twitter ansehen", "Auf X ansehen", "Voir sur Twitter", "Ver en Twitter", "Ver no Twitter", "Vedi su Twitter", "Bekijk op Twitter",
        "Original Post", "image or embed", "Image or embed");

    /// <summary>A look at both ends of a line without <c>@</c>: false for nearly every line of an article.</summary>
    public static bool MayBePost(ReadOnlySpan<char> text, in Line line)
    {
        char last = text[line.End - 1];
        if (line.EndsSentence && last is not ('…' or '"' or '”'))
        {
            return line.Length < 40 && text[line.Start] is '♬';
        }

        char first = text[line.Start];
        return Characters.IsAsciiLetterOrDigit(last) || last is '/' or '…' or '"' or '”' or '=' or '_' or '-' || first is '♬'
            || (first is 'h' or 'w' && line.Length < LongestAddress);
    }

    public static bool IsFurniture(ReadOnlySpan<Word> words) => words.Length is > 1 and < 16 && (Furniture.Equals(words) || Openers.Equals(words));

    /// <summary>The network that a handle's shape names.</summary>
    public static SocialNetwork NetworkOf(ReadOnlySpan<char> handle)
    {
        int at = handle.IndexOf('@');
        if (at >= 0)
        {
            ReadOnlySpan<char> host = handle[(at + 1)..];
            return host.Equals("truthsocial.com", StringComparison.OrdinalIgnoreCase) ? SocialNetwork.TruthSocial
                : host.Equals("threads.net", StringComparison.OrdinalIgnoreCase) ? SocialNetwork.Threads
                : SocialNetwork.Mastodon;
        }

        return handle.Contains('.') ? SocialNetwork.Bluesky : SocialNetwork.Twitter;
    }

    /// <summary>Finds "A post shared by" before a name and its handle.</summary>
    public static bool TryFindSharedBy(ReadOnlySpan<char> text, int from, int handle, out int start, out int nameStart)
    {
        int window = Math.Max(from, handle - 140);
        ReadOnlySpan<char> before = text[window..handle];
        foreach (string phrase in SharedBy)
        {
            int at = before.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            nameStart = window + at + phrase.Length + 1;
            foreach (string thing in SharedThings)
            {
                int thingAt = before[..at].LastIndexOf(thing, StringComparison.Ordinal);
                if (thingAt >= 0 && at - thingAt - thing.Length <= 12)
                {
                    start = window + thingAt;
                    return true;
                }
            }
        }

        start = nameStart = 0;
        return false;
    }

    /// <summary>The line above that opens the embed; -1 when none is near.</summary>
    public static int FindOpener(in FilterContext context, int floor, int lastLine, int limit)
    {
        int length = 0;
        for (int i = lastLine - 1; i >= floor && lastLine - i <= MostCaptionLines && length <= limit; i--)
        {
            if (Openers.Equals(context.WordsOf(i)))
            {
                return i;
            }

            length += context.Lines[i].Length;
        }

        return -1;
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
            Network = NetworkOf(head[(open + 2)..close]),
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

    /// <summary>Lines that are a post by their shape: TikTok's sound, "RT @", "@handle: … link", and the posts of lists of links.</summary>
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
        else if (span[0] == '@' && line.Length < 2 * PostLength.Limit && span.IndexOf(' ') is > 3 and < 24 and var space && span[space - 1] == ':' && PostLinks.IndexOf(span) >= 0)
        {
            post = Whole(SocialNetwork.Twitter, line, 0.85f);
            post.BodyStart = line.Start + space + 1;
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

    /// <summary>An address of a post that stands alone on its line.</summary>
    public static bool TryReadAddress(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        ReadOnlySpan<char> span = line.Of(text);
        if (span.Length > LongestAddress || span.IndexOfAny(' ', '\t', '\u00A0') >= 0)
        {
            return false;
        }

        int host = span.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : span.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        span = span[host..];
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "old."])
        {
            if (span.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                span = span[prefix.Length..];
                break;
            }
        }

        foreach ((string name, string path, SocialNetwork network) in Addresses)
        {
            if (span.StartsWith(name, StringComparison.OrdinalIgnoreCase) && span.Length > name.Length + 3 && span[(name.Length - 1)..].Contains(path, StringComparison.OrdinalIgnoreCase))
            {
                // Authors list the films they write about by their addresses.
                post = Whole(network, line, network == SocialNetwork.YouTube ? 0.7f : 0.95f);
                post.BodyEnd = post.BodyStart;
                return true;
            }
        }

        return false;
    }

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
        if (user < 3 || !span[..user].EndsWith("by ", StringComparison.OrdinalIgnoreCase))
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
                    Network = NetworkOf(handle[1..]),
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

    private static FoundPost Whole(SocialNetwork network, in Line line, float confidence) => new()
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
