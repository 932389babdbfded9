using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// German bylines: "Von Ida Marsch und Tom Wahl, dpa", "Ein Kommentar von Ida Marsch". German writes all nouns with a capital, so "Von Königen und Bettlern" is told by
/// names of one word beside others, and "Von Dalby bis Riverton" by its small words.
/// </summary>
internal static class GermanByline
{
    private const int MostNames = 14; // words

    private static readonly WordSet Von = WordSet.Of("von");

    private static readonly WordSet And = WordSet.Of("und");

    // What may stand in small letters in a German byline: "Von Ida Marsch und Tom Wahl, dpa".
    private static readonly WordSet Joining = WordSet.Of("von van de der den mit aus in dpa afp sid epd kna uhr red");

    // "Kommentar von" and a name; the article before it is left out.
    private static readonly WordSet Genres = new(
        "kommentar von", "ein kommentar von", "kolumne von", "eine kolumne von", "gastbeitrag von", "ein gastbeitrag von", "gastkommentar von", "ein gastkommentar von", "analyse von", "eine analyse von",
        "interview von", "ein interview von", "essay von", "ein essay von", "glosse von", "eine glosse von", "leitartikel von", "ein leitartikel von", "reportage von", "eine reportage von",
        "porträt von", "ein porträt von", "rezension von", "eine rezension von", "beitrag von", "ein beitrag von", "text von", "meinung von", "bericht von", "protokoll von", "aufgezeichnet von",
        "übersetzt von", "übersetzung von", "moderation von");

    public static bool StartsWithVon(ReadOnlySpan<Word> words) => Von.Contains(words[0]);

    /// <summary>Whether names, and nothing but names, stand behind "Von".</summary>
    public static bool IsByline(ReadOnlySpan<Word> words) => IsNames(words[1..]);

    /// <summary>"Kommentar von" and names.</summary>
    public static bool IsGenreAndNames(ReadOnlySpan<Word> words) => Genres.MatchAt(words, 0) is > 0 and var length && IsNames(words[length..]);

    private static bool IsNames(ReadOnlySpan<Word> words)
    {
        if (words.Length > 0 && words[0].First == ':')
        {
            words = words[1..];
        }

        int count = 0, inName = 0;
        bool isFirst = true;
        for (int i = 0; i < words.Length; i++)
        {
            Word word = words[i];
            if (And.Contains(word) || (word.IsMark && word.First is ',' or '/' or '|'))
            {
                if (inName < 2 && (isFirst || !word.IsMark))
                {
                    return false;
                }

                isFirst = false;
                inName = 0;
            }
            else if (word.IsMark)
            {
                bool isTime = word.First == ':' && i > 0 && i + 1 < words.Length && words[i - 1].IsNumber && words[i + 1].IsNumber;
                if (!isTime && word.First is not ('.' or '-' or '–' or '\'' or '’' or '(' or ')'))
                {
                    return false;
                }
            }
            else if (word.IsCapitalized || (word.IsNumber && count > 0) || Joining.Contains(word))
            {
                inName += word.IsCapitalized ? 1 : 0;
                count++;
            }
            else
            {
                return false;
            }
        }

        return count is >= 1 and <= MostNames && words[^1].First is not ',';
    }
}
