using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Reads where a picture is from, in brackets behind its caption's sentence.</summary>
internal static class CaptionSource
{
    private const int Longest = 10; // words and marks

    // What stands in brackets and is neither a name nor an outlet.
    private static readonly WordSet NoNames = WordSet.Of(
        "see full read more watch click related story story's photo photos video map chart part continued continues chorus verse applause laughter laughs laughing crosstalk cross soundbite music cheers cheering booing "
        + "inaudible unintelligible begin end off source sources spoiler update updated warning yes no");

    // A digest says who reported what was said.
    private static readonly WordSet Saying = WordSet.Of("said says say saying told tells announced announces reported reports according warned warns confirmed confirms claimed claims added denied denies");

    private static readonly WordSet Joins = WordSet.Of("of the for and de di von van der la at");

    /// <summary>
    /// "… in the court on Monday. (AP)", "… in the court on Monday. (Riverton County Archive)", "(Ida Marsh)" alone: an agency, or two to six words of a name.
    /// In a line with quotation marks or a word of saying the brackets say where that is from; an agency's at the text's end say who sent the report.
    /// </summary>
    public static double InBrackets(ReadOnlySpan<Word> words, bool isNearEnd)
    {
        int open = words.Length - 2;
        while (open >= 0 && words.Length - open <= Longest && words[open].First is not '(')
        {
            open--;
        }

        if (open < 0 || words[open].First != '(' || words[^1].First != ')' || (open > 0 && (words[open - 1].First is not ('.' or '!' or '?') || words[0].IsMark || Saying.ContainsAny(words[..open]))))
        {
            return 0;
        }

        ReadOnlySpan<Word> inner = words[(open + 1)..^1];
        if (open > 0 && PictureAgencies.All.Equals(inner))
        {
            return isNearEnd ? 0 : 0.85;
        }

        int names = 0, shouted = 0;
        foreach (ref readonly Word word in inner)
        {
            if (word.IsMark ? word.First is not ('.' or '-' or '&') : (!word.IsCapitalized && !Joins.Contains(word)) || NoNames.Contains(word))
            {
                return 0;
            }

            names += word.IsMark ? 0 : 1;
            shouted += word.IsAllCapitals ? 1 : 0;
        }

        return names is >= 2 and <= 6 && shouted < names && inner[0].IsCapitalized && !inner[^1].IsMark ? 0.82 : 0;
    }
}
