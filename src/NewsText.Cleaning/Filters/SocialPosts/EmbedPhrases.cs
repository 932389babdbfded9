using System.Text;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>The phrases that embeds put around a post: what opens one, who shared it, and the buttons of players.</summary>
internal static class EmbedPhrases
{
    public const int LongestFurniture = 110;

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

    private static readonly string[] OpenerPhrases =
    [
        "View this post on Instagram", "View this photo on Instagram", "Sieh dir diesen Beitrag auf Instagram an", "Voir cette publication sur Instagram",
        "Ver esta publicación en Instagram", "Ver esta foto no Instagram", "Ver essa foto no Instagram", "Ver esta publicação no Instagram",
        "Visualizza questo post su Instagram", "Dit bericht op Instagram bekijken", "Dit bericht bekijken op Instagram",
    ];

    private static readonly string[] FurniturePhrases =
    [
        "View on Twitter", "View on X", "View on Threads", "View on Mastodon", "View on Bluesky", "View on Instagram", "View on TikTok", "View on Facebook",
        "Watch on Twitter", "Watch on TikTok", "Watch on Facebook", "Watch on YouTube", "x YouTube Video", "Watch this video on YouTube", "View Instagram Post",
        "Show this thread", "Show this poll", "See new Tweets", "Read the full conversation on Twitter", "Read the full conversation on X",
        "Twitter Ads info and privacy", "Twitter Ads information and privacy", "Copy link to Tweet", "Copy link to post", "Embedded video", "View image on Twitter",
        "View conversation on Twitter", "Explore what's happening on Twitter", "Video unavailable", "This video is unavailable", "Tap to unmute",
        "If playback doesn't begin shortly, try restarting your device.", "Videos you watch may be added to the TV's watch history and influence TV recommendations.",
        "This content could not be loaded", "The media could not be loaded", "The following media includes potentially sensitive content",
        "Twitter-Tweet ansehen", "Auf Twitter ansehen", "Auf X ansehen", "Voir sur Twitter", "Ver en Twitter", "Ver no Twitter", "Vedi su Twitter", "Bekijk op Twitter",
        "Original Post", "image or embed", "Image or embed",
    ];

    private static readonly WordSet Openers = new(OpenerPhrases);

    private static readonly WordSet Furniture = new(FurniturePhrases);

    private static readonly WordSet FirstTwoWords = WordSet.OfBeginnings(2, [.. OpenerPhrases, .. FurniturePhrases]);

    /// <summary>The first or the second words of all phrases that a line may be, with spaces between them.</summary>
    public static string WordsAt(int index)
    {
        var words = new StringBuilder();
        foreach (string phrase in (ReadOnlySpan<string>)[.. OpenerPhrases, .. FurniturePhrases])
        {
            words.Append(phrase.Split(' ')[index]).Append(' ');
        }

        return words.ToString();
    }

    /// <summary>One look at the first two words, behind a mark or not, spares nearly every line to be read.</summary>
    public static bool MayBeFurniture(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word first) && (!first.IsMark || reader.TryRead(out first)) && reader.TryRead(out Word second) && FirstTwoWords.MatchAt([first, second], 0) == 2;
    }

    /// <summary>Whether a line of these words is a button or notice of an embed.</summary>
    public static bool IsFurniture(ReadOnlySpan<Word> words) => words.Length is > 1 and < 24 && words[^1].First != ':' && (Furniture.Equals(words) || Openers.Equals(words));

    /// <summary>Finds "A post shared by" before a name and its handle.</summary>
    public static bool TryFindSharedBy(ReadOnlySpan<char> text, int from, int handle, out int start, out int nameStart)
    {
        int window = Math.Max(from, handle - 140);
        ReadOnlySpan<char> before = text[window..handle];
        foreach (string phrase in SharedBy)
        {
            int at = before.LastIndexOf(phrase, StringComparison.Ordinal);
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
}
