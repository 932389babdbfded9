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

    // Picture agencies, libraries and services: facts of the trade, not publishers of articles.
    private static readonly WordSet Agencies = new(
        "getty images", "getty", "ap photo", "ap", "associated press", "the associated press", "reuters", "afp", "epa", "epa-efe", "shutterstock", "shutterstock.com", "alamy", "alamy stock photo",
        "bloomberg", "istock", "istockphoto", "unsplash", "pixabay", "pexels", "flickr", "wikimedia commons", "wikimedia", "wikipedia", "pa", "pa wire", "press association", "pa images", "zuma press", "zuma wire", "upi",
        "xinhua", "anadolu agency", "dpa", "usa today sports", "imagn", "imagn images", "pool", "pool photo", "splash news", "rex features", "rex", "newscom", "nurphoto", "sipa usa", "sipa", "redux", "magnum photos",
        "corbis", "abaca", "handout", "file photo", "handout photo", "adobe stock", "dreamstime", "creative commons", "cq roll call", "cq-roll call", "sopa images", "lightrocket", "wireimage", "filmmagic",
        "icon sportswire", "file", "screenshot", "screengrab", "nasa", "noaa", "public domain", "courtesy photo", "instagram", "facebook", "twitter", "youtube",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga",
        "picture alliance", "picture-alliance", "imago", "imago images", "imago sport", "dpa-zentralbild", "dpa-bildfunk", "apa", "apa-images", "epd", "kna", "sid", "keystone", "keystone-sda", "ddp", "ddp images", "ullstein bild",
        "akg-images", "mauritius images", "laif", "ostkreuz", "nordphoto", "westend61", "eibner", "photothek", "action press", "gettyimages", "panthermedia", "depositphotos", "ap/dpa");

    // Agencies whose bare name also ends or begins ordinary lines; they count only behind a slash or in brackets with a name.
    private static readonly WordSet Ambiguous = new(
        "ap", "pa", "rex", "pool", "file", "nasa", "noaa", "instagram", "facebook", "twitter", "youtube", "wikipedia", "bloomberg", "screenshot", "handout", "reuters", "afp", "epa", "dpa", "upi", "xinhua", "flickr", "getty",
        "associated press", "the associated press", "press association", "public domain",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga",
        "imago", "apa", "epd", "kna", "sid", "keystone", "ddp", "laif", "ostkreuz", "eibner");

    private static readonly WordSet CreditStarts = new(
        "photo by", "photos by", "photograph by", "photography by", "photo:", "photos:", "photo credit", "photo courtesy", "photo illustration", "image:", "image by", "image credit", "image courtesy", "images:", "picture:",
        "pictures:", "picture by", "illustration by", "illustration:", "graphic by", "video by", "courtesy of", "courtesy:", "credit:", "screenshot", "screengrab", "file photo", "ap photo", "featured image",
        "foto:", "fotos:", "bild:", "bilder:", "foto von", "bildquelle:", "bildnachweis:", "grafik:", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "themenbild", "fotomontage");

    // What a caption without an end mark and its credit may stand on both sides of.
    private static readonly WordSet Labels = new("foto:", "fotos:", "bild:", "bilder:", "©");

    // Picture services of news agencies: before a capital they are a credit.
    private static readonly WordSet WireAgencies = new("reuters", "epa", "afp", "ap", "pa", "getty", "rex", "splash news");

    // What these deal in is pictures, so a photographer's name may follow without a mark before them.
    private static readonly WordSet Photos = new("ap photo", "ap photos", "afp photo", "epa photo", "reuters photo", "getty images", "pa images", "ap images", "alamy stock photo");

    // What stands in brackets and is neither a name nor an outlet.
    private static readonly WordSet NoNames = WordSet.Of(
        "see full read more watch click related story story's photo photos video map chart part continued continues chorus verse applause laughter laughs laughing crosstalk cross soundbite music cheers cheering booing "
        + "inaudible unintelligible begin end off source sources spoiler update updated warning yes no");

    // A digest says who reported what was said.
    private static readonly WordSet Saying = WordSet.Of("said says say saying told tells announced announces reported reports according warned warns confirmed confirms claimed claims added denied denies");

    private static readonly WordSet Joins = WordSet.Of("of the for and de di von van der la at");

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
            : Agencies.Equals(inner) && (open == 0 || !Ambiguous.Equals(inner)) ? 0.93
            : Networks.Equals(inner) && words.Length <= Longest + 2 ? 0.85
            : 0;
    }

    /// <summary>
    /// "… in the court on Monday. (AP)", "… in the court on Monday. (Riverton County Archive)", "(Ida Marsh)" alone: an agency, or two to six words of a name.
    /// In a line with quotation marks or a word of saying the brackets say where that is from; an agency's at the text's end say who sent the report.
    /// </summary>
    public static double SourceInBrackets(ReadOnlySpan<Word> words, bool isNearEnd)
    {
        int open = words.Length - 2;
        while (open >= 0 && words.Length - open <= 10 && words[open].First is not '(')
        {
            open--;
        }

        if (open < 0 || words[open].First != '(' || words[^1].First != ')' || (open > 0 && (words[open - 1].First is not ('.' or '!' or '?') || words[0].IsMark || Saying.ContainsAny(words[..open]))))
        {
            return 0;
        }

        ReadOnlySpan<Word> inner = words[(open + 1)..^1];
        if (open > 0 && Agencies.Equals(inner))
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

    /// <summary>How sure it is that the line ends with a credit without brackets; 0 when it does not.</summary>
    public static double AtEnd(ReadOnlySpan<Word> words, bool isComplete)
    {
        if (isComplete && words.Length <= Longest)
        {
            if (Agencies.Equals(words))
            {
                // "Instagram" alone heads a part of an article about networks, or is a button.
                return words[^1].First == ':' || Headings.Equals(words) ? 0 : Ambiguous.Equals(words) ? 0.85 : 0.95;
            }

            if (IsNamedCredit(words) && (IsTitle(words) || AreNames(words[Agencies.MatchAt(words, 0)..])))
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
                if ((IsNamedCredit(tail) && IsTitle(tail)) || (CreditStarts.MatchAt(tail, 0) > 0 && (Labels.MatchAt(tail, 0) == 0 || IsTitle(tail))) || (Agencies.Equals(tail) && (words[i].First == '|' || !Ambiguous.Equals(tail))))
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
        if (slash > 2 && Photos.Equals(words[(slash - 2)..slash]) && words.Length - slash is >= 3 and <= 6 && LineWords.AreNames(words[(slash + 1)..]))
        {
            return 0.93; // "… as they enter the hall AP Photo/Jane Doe"
        }

        bool isLink = slash > 0 && words[slash - 1].First == '/' || slash > 1 && words[slash - 1].First == ':';
        return slash > 0 && !isLink && Agencies.Equals(words[(slash + 1)..]) ? 0.92 : 0;
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

        return Agencies.MatchAt(words, 0);
    }

    /// <summary>"Getty Images The winner lifts the cup": an agency, and a caption behind it.</summary>
    public static bool IsBeforeCaption(ReadOnlySpan<Word> words)
    {
        int length = Agencies.MatchAt(words, 0);
        if (length == 0)
        {
            length = WireAgencies.MatchAt(words, 0);
        }

        // A caption follows, not the rest of a sentence about the agency.
        while (length > 0 && length < words.Length && (words[length].First is '-' or ':' or '–' || Contributors.Contains(words[length]) || (words[length - 1].IsMark && Agencies.MatchAt(words, length) > 0)))
        {
            length += Math.Max(1, Agencies.MatchAt(words, length));
        }

        return length > 0 && words.Length - length >= 3 && words[length].IsCapitalized && (!Ambiguous.Equals(words[..length]) || WireAgencies.MatchAt(words, 0) > 0);
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
            if (!word.IsCapitalized && !(word.IsMark ? word.First is '/' or '|' or '-' or '.' or ',' or '&' or '(' or ')' : word.Length == 1 || Agencies.Contains(word) || AuthorBiography.Particles.Contains(word)))
            {
                return false;
            }
        }

        return !words.IsEmpty;
    }

    /// <summary>"(Reuters photo: Ida Marsh)", "(AFP image)".</summary>
    private static bool IsAgencyPhoto(ReadOnlySpan<Word> words)
    {
        int agency = Agencies.MatchAt(words, 0);
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

            int agency = Agencies.MatchAt(words, 0);
            return Agencies.Equals(after[..comma]) || (agency > 0 && words[agency].First == '/') || EndsWithVia(after) || Agencies.Equals(words[..slash]) || IsNameAndOutlet(words[..slash], after);
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
                return Agencies.MatchAt(words, i + 1) > 0;
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
