using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Reads the credit of a picture: an agency, a name and a slash, "Photo by". A confidence says how sure it is; what is no credit has confidence 0.
/// </summary>
internal static class CaptionCredit
{
    /// <summary>The most words and marks that a credit has.</summary>
    public const int Longest = 14;

    private const int ShortestCaption = 4; // words before a label

    private static readonly WordSet CreditStarts = new(
        "photo by", "photos by", "photograph by", "photography by", "photo:", "photos:", "photo credit", "photo courtesy", "photo illustration", "image:", "image by", "image credit", "image courtesy", "images:", "picture:",
        "pictures:", "picture by", "illustration by", "illustration:", "graphic by", "video by", "courtesy of", "courtesy:", "credit:", "screenshot", "screengrab", "file photo", "ap photo", "featured image",
        "foto:", "fotos:", "bild:", "bilder:", "foto von", "bildquelle:", "bildnachweis:", "grafik:", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "themenbild", "fotomontage");

    // What a caption without an end mark and its credit may stand on both sides of.
    private static readonly WordSet Labels = new("foto:", "fotos:", "bild:", "bilder:", "©");

    // In brackets behind a name, the source of a picture.
    private static readonly WordSet Networks = new("youtube", "facebook", "twitter", "instagram", "flickr", "screenshot");

    private static readonly WordSet Headings = new("facebook", "twitter", "instagram");

    private static readonly WordSet Pictures = WordSet.Of("photo photos photograph image images picture pictures pic");

    private static readonly WordSet Captions = WordSet.Of("caption photo photos image slide");

    private static readonly WordSet Of = WordSet.Of("of");

    private static readonly WordSet Contributors = WordSet.Of("contributor");

    private static readonly WordSet Via = WordSet.Of("via");

    /// <summary>How sure it is that the brackets at the line's end hold a credit; 0 when they do not.</summary>
    public static double InBrackets(ReadOnlySpan<Word> words)
    {
        int open = words.Length - 2;
        while (open >= 0 && words[open].First is not ('(' or '['))
        {
            open--;
        }

        if (open < 0 || words.Length - open > Longest + 6)
        {
            return 0;
        }

        // "(Reuters)" behind a sentence may be the source of a report; with a name and a slash it is a photographer.
        ReadOnlySpan<Word> inner = words[(open + 1)..^1];
        return IsNamedCredit(inner) || CreditStarts.MatchAt(inner, 0) > 0 || IsAgencyPhoto(inner) ? 0.97
            : PictureAgencies.All.Equals(inner) && (open == 0 || !PictureAgencies.Ambiguous.Equals(inner)) ? 0.93
            : Networks.Equals(inner) && words.Length <= Longest + 2 ? 0.85
            : 0;
    }

    /// <summary>How sure it is that the line ends with a credit without brackets; 0 when it does not.</summary>
    public static double AtEnd(ReadOnlySpan<Word> words, bool isComplete)
    {
        if (isComplete && words.Length <= Longest)
        {
            if (PictureAgencies.All.Equals(words))
            {
                // "Instagram" alone heads a part of an article about networks, or is a button.
                return words[^1].First == ':' || Headings.Equals(words) ? 0 : PictureAgencies.Ambiguous.Equals(words) ? 0.85 : 0.95;
            }

            if (IsNamedCredit(words) && (IsTitle(words) || AreNames(words[PictureAgencies.All.MatchAt(words, 0)..])))
            {
                return 0.96;
            }
        }

        // "… on Monday. Hide Caption 3 of 12".
        if (words.Length >= 4 && words[^1].IsNumber && Of.Contains(words[^2]) && words[^3].IsNumber && Captions.Contains(words[^4]))
        {
            return 0.97;
        }

        // Behind the last sentence: "… on Monday. Jane Doe/Reuters".
        for (int i = words.Length - 2; i > 0 && words.Length - i <= Longest; i--)
        {
            if (words[i].First is '.' or '!' or '?' or '|' && words[i].IsMark && (words[i - 1].Length > 1 || words[i].First == '|'))
            {
                ReadOnlySpan<Word> tail = words[(i + 1)..];
                if ((IsNamedCredit(tail) && IsTitle(tail)) || (CreditStarts.MatchAt(tail, 0) > 0 && (Labels.MatchAt(tail, 0) == 0 || IsTitle(tail))) || (PictureAgencies.All.Equals(tail) && (words[i].First == '|' || !PictureAgencies.Ambiguous.Equals(tail))))
                {
                    return 0.95;
                }

                break;
            }
        }

        if (FindLabel(words) is > 0 and var label && AreNames(words[label..]))
        {
            return 0.93;
        }

        // No sentence: "The winner lifts the cup Jane Doe/Getty Images".
        int slash = LastSlash(words);
        if (slash > 2 && PictureAgencies.Photos.Equals(words[(slash - 2)..slash]) && words.Length - slash is >= 3 and <= 6 && LineWords.AreCapitalized(words[(slash + 1)..], ".-"))
        {
            return 0.93; // "… as they enter the hall AP Photo/Jane Doe"
        }

        bool isLink = slash > 0 && words[slash - 1].First == '/' || slash > 1 && words[slash - 1].First == ':';
        return slash > 0 && !isLink && PictureAgencies.All.Equals(words[(slash + 1)..]) ? 0.92 : 0;
    }

    /// <summary>How many words the credit at the start has, 0 when there is none: an agency, or "Ida Marsh/HARBOUR", a name, a slash, an outlet in capitals.</summary>
    public static int LengthAtStart(ReadOnlySpan<Word> words)
    {
        for (int i = 1; i <= 3 && i + 1 < words.Length && words[i - 1].IsCapitalized; i++)
        {
            if (words[i].First == '/' && words[i + 1].IsAllCapitals)
            {
                return i + 2;
            }
        }

        return PictureAgencies.All.MatchAt(words, 0);
    }

    /// <summary>"Getty Images The winner lifts the cup": an agency, and a caption behind it.</summary>
    public static bool IsBeforeCaption(ReadOnlySpan<Word> words)
    {
        int length = PictureAgencies.All.MatchAt(words, 0);
        if (length == 0)
        {
            length = PictureAgencies.Wire.MatchAt(words, 0);
        }

        // A caption follows, not the rest of a sentence about the agency.
        while (length > 0 && length < words.Length && (words[length].First is '-' or ':' or '–' || Contributors.Contains(words[length]) || (words[length - 1].IsMark && PictureAgencies.All.MatchAt(words, length) > 0)))
        {
            length += Math.Max(1, PictureAgencies.All.MatchAt(words, length));
        }

        return length > 0 && words.Length - length >= 3 && words[length].IsCapitalized && (!PictureAgencies.Ambiguous.Equals(words[..length]) || PictureAgencies.Wire.MatchAt(words, 0) > 0);
    }

    /// <summary>Behind the label in "Der Sieger hebt den Pokal Foto: Ida Marsch", in "Der Hafen im Winter. © dpa | Ida Marsch"; 0 when there is none.</summary>
    private static int FindLabel(ReadOnlySpan<Word> words)
    {
        for (int i = words.Length - 2; i >= ShortestCaption && words.Length - i <= Longest; i--)
        {
            if (Labels.MatchAt(words, i) is > 0 and var length)
            {
                return i + length;
            }
        }

        return 0;
    }

    /// <summary>Capitalized words, agencies, and marks between them.</summary>
    private static bool AreNames(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized && !(word.IsMark ? word.First is '/' or '|' or '-' or '.' or ',' or '&' or '(' or ')' : word.Length == 1 || PictureAgencies.All.Contains(word) || AuthorBiography.Particles.Contains(word)))
            {
                return false;
            }
        }

        return !words.IsEmpty;
    }

    /// <summary>"(Reuters photo: Ida Marsh)", "(AFP image)".</summary>
    private static bool IsAgencyPhoto(ReadOnlySpan<Word> words)
    {
        int agency = PictureAgencies.All.MatchAt(words, 0);
        return agency > 0 && agency < words.Length && Pictures.Contains(words[agency]);
    }

    /// <summary>"Jane Doe/Reuters", "AP Photo/Jane Doe", "Jane Doe / Getty Images", "Jane Doe via AP", "Jane Doe/AP, File".</summary>
    private static bool IsNamedCredit(ReadOnlySpan<Word> words)
    {
        int slash = LastSlash(words);
        if (slash > 0 && slash < words.Length - 1)
        {
            ReadOnlySpan<Word> after = words[(slash + 1)..];
            int comma = 0;
            while (comma < after.Length && after[comma].First != ',')
            {
                comma++;
            }

            int agency = PictureAgencies.All.MatchAt(words, 0);
            return PictureAgencies.All.Equals(after[..comma]) || (agency > 0 && words[agency].First == '/') || EndsWithVia(after) || PictureAgencies.All.Equals(words[..slash]) || IsNameAndOutlet(words[..slash], after);
        }

        return EndsWithVia(words);
    }

    /// <summary>"Jane Doe/The Harbour Herald": two or three names, a slash, an outlet of at most five capitalized words.</summary>
    private static bool IsNameAndOutlet(ReadOnlySpan<Word> name, ReadOnlySpan<Word> outlet)
    {
        if (name.Length is < 2 or > 4 || outlet.Length is < 1 or > 5)
        {
            return false;
        }

        foreach (ref readonly Word word in name)
        {
            if (!word.IsCapitalized && word.First != '.')
            {
                return false;
            }
        }

        return LineWords.AreCapitalized(outlet);
    }

    private static bool EndsWithVia(ReadOnlySpan<Word> words)
    {
        for (int i = 1; i < words.Length - 1; i++)
        {
            if (Via.Contains(words[i]))
            {
                return PictureAgencies.All.MatchAt(words, i + 1) > 0;
            }
        }

        return false;
    }

    private static int LastSlash(ReadOnlySpan<Word> words)
    {
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (words[i].First == '/')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Mostly capitalized words, as names are.</summary>
    private static bool IsTitle(ReadOnlySpan<Word> words)
    {
        int count = 0, others = 0;
        foreach (ref readonly Word word in words)
        {
            if (!word.IsMark)
            {
                count++;
                others += word.IsCapitalized || word.Length <= 3 ? 0 : 1;
            }
        }

        return count > 0 && others * 4 <= count;
    }
}
