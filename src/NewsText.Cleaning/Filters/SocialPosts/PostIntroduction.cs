using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Lines that are never a post's: the author's sentence that introduces one, pointers to other articles, time stamps.</summary>
internal static class PostIntroduction
{
    // A colon alone introduces a list as well as a post; with one of these words it can only be the author's.
    private static readonly string[] Cues =
    [
        "tweet", "twitter", "wrote", "said", "posted", "writes", "says", "shared", "responded", "replied", "below", "video", "added", "agreed",
        "reacted", "reaction", "instagram", "facebook", "social media", "on x", "watch", "here", "noted", "claimed", "announced", "asked", "captioned",
        "schrieb", "twitterte", "kommentierte", "teilte", "escribió", "tuiteó", "publicó", "dijo", "écrit", "tweeté", "publié", "escreveu", "tuitou",
        "publicou", "scritto", "twittato", "commentato", "schreef", "twitterde", "post",
    ];

    // "Said" and the like are left out: a post quotes others with these.
    private static readonly string[] SpeechWords =
    [
        "tweeted", "a tweet", "wrote", "posted", "on twitter", "responded within", "video below", "tweet below", "post below", "schrieb", "twitterte", "auf twitter", "teilte mit", "escribió", "tuiteó", "publicó",
        "écrit", "publié", "escreveu", "tuitou", "publicou", "ha scritto", "twittato", "commentato", "schreef", "twitterde",
    ];

    private static readonly string[] Pointers = ["RELATED:", "READ MORE:", "SEE ALSO:", "READ ALSO:", "ALSO READ:", "MORE:"];

    private const int LongestName = 60;

    /// <summary>Whether the author introduces what follows: "He tweeted:".</summary>
    public static bool IsIntroduction(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> core = line.TrimEnd("\"”’) 👇⬇️↓");
        if (core.Length == 0 || core[^1] is not (':' or '：'))
        {
            return false;
        }

        if (HasCue(core[Math.Max(0, core.Length - 120)..]))
        {
            return line[0] is not ('@' or '#');
        }

        return !PostSigns.StartsListItem(next) && !PostSigns.HasMark(line);
    }

    /// <summary>Whether the words right before a colon name a post: "tweeted:", "wrote on Twitter:", "posted this on Friday:".</summary>
    public static bool NamesPost(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> last = before[Math.Max(0, before.Length - 60)..];
        int sentence = last.TrimEnd(": ").LastIndexOfAny(".!?:");
        last = sentence < 0 ? last : last[(sentence + 1)..];
        if (last.Contains('@') || last.Contains('#'))
        {
            return false;
        }

        foreach (string word in SpeechWords)
        {
            if (Characters.ContainsInAnyCase(last, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line points to another article; "READ:" and "WATCH:" are what posts say, too.</summary>
    public static bool IsPointer(ReadOnlySpan<char> line)
    {
        foreach (string pointer in Pointers)
        {
            if (Characters.StartsWithInAnyCase(line, pointer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of saying or showing stands in the stretch.</summary>
    public static bool HasCue(ReadOnlySpan<char> text)
    {
        foreach (string cue in Cues)
        {
            if (Characters.ContainsInAnyCase(text, cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation signed with a name, or an author's biography: "“…” — Name", "Name (@handle) is a …".</summary>
    public static bool IsSignedOrBiography(ReadOnlySpan<char> line)
    {
        int handle = line.IndexOf("(@", StringComparison.Ordinal);
        if (handle > 0)
        {
            int close = line[handle..].IndexOf(") ", StringComparison.Ordinal);
            return close > 0 && char.IsLower(line[handle + close + 2]);
        }

        int dash = line.LastIndexOfAny("—–-");
        return line[0] is '“' or '"' or '„' or '«' && dash > 2 && line.Length - dash is > 3 and < LongestName && !line[dash..].Contains('@')
            && Characters.IsCloser(line[..dash].TrimEnd()[^1]);
    }

    /// <summary>"10:50 a.m. ET": the entry of a live report.</summary>
    public static bool IsTimeStamp(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < 40 && char.IsAsciiDigit(line[0]) && (line[1] == ':' || line[2] == ':') && !line.Contains('@');
}
