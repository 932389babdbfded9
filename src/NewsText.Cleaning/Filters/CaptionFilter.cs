using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Captions that give themselves away by their credit: an agency at the end behind a name and a slash ("… on Monday. Jane Doe/Reuters"), in
/// brackets at the end ("(Jane Doe/AP)"), alone on the line, or before the caption ("Getty Images The winner lifts the cup").
/// </summary>
internal sealed class CaptionFilter : IBoilerplateFilter
{
    private const int LongestCaption = 500;
    private const int LongestCredit = 14; // words and marks

    // Where a headline stands, and the picture above it may be glued to it.
    private const int FirstLines = 2;
    private const int LeastHeadline = 3; // words

    // Picture agencies, libraries and services: facts of the trade, not publishers of articles.
    private static readonly WordSet Agencies = new(
        "getty images", "getty", "ap photo", "ap", "associated press", "the associated press", "reuters", "afp", "epa", "epa-efe", "shutterstock", "shutterstock.com", "alamy", "alamy stock photo",
        "bloomberg", "istock", "istockphoto", "unsplash", "pixabay", "pexels", "flickr", "wikimedia commons", "wikimedia", "wikipedia", "pa", "pa wire", "press association", "pa images", "zuma press", "zuma wire", "upi",
        "xinhua", "anadolu agency", "dpa", "usa today sports", "imagn", "imagn images", "pool", "pool photo", "splash news", "rex features", "rex", "newscom", "nurphoto", "sipa usa", "sipa", "redux", "magnum photos",
        "corbis", "abaca", "handout", "file photo", "handout photo", "adobe stock", "dreamstime", "creative commons", "cq roll call", "cq-roll call", "sopa images", "lightrocket", "wireimage", "filmmagic",
        "icon sportswire", "file", "screenshot", "screengrab", "nasa", "noaa", "public domain", "courtesy photo", "instagram", "facebook", "twitter", "youtube",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga");

    // Agencies whose bare name also ends or begins ordinary lines; they count only behind a slash or in brackets with a name.
    private static readonly WordSet Ambiguous = new(
        "ap", "pa", "rex", "pool", "file", "nasa", "noaa", "instagram", "facebook", "twitter", "youtube", "wikipedia", "bloomberg", "screenshot", "handout", "reuters", "afp", "epa", "dpa", "upi", "xinhua", "flickr", "getty",
        "associated press", "the associated press", "press association", "public domain",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga");

    private static readonly WordSet CreditStarts = new(
        "photo by", "photos by", "photograph by", "photography by", "photo:", "photos:", "photo credit", "photo courtesy", "photo illustration", "image:", "image by", "image credit", "image courtesy", "images:", "picture:",
        "pictures:", "picture by", "illustration by", "illustration:", "graphic by", "video by", "courtesy of", "courtesy:", "credit:", "screenshot", "screengrab", "file photo", "ap photo", "featured image");

    // Picture services of news agencies: before a capital they are a credit.
    private static readonly WordSet WireAgencies = new("reuters", "epa", "afp", "ap", "pa", "getty", "rex", "splash news");

    // In brackets behind a name, the source of a picture.
    private static readonly WordSet Networks = new("youtube", "facebook", "twitter", "instagram", "flickr", "screenshot");

    private static readonly WordSet Pictures = WordSet.Of("photo photos photograph image images picture pictures pic");

    private static readonly WordSet Captions = WordSet.Of("caption photo photos image slide");

    private static readonly WordSet Of = WordSet.Of("of");

    private static readonly WordSet Contributors = WordSet.Of("contributor");

    private static readonly WordSet Via = WordSet.Of("via");

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];

            if (i < FirstLines && !line.IsMarked && TryFindGluedCaption(context.Text, line, out int captionEnd))
            {
                context.MarkSpan(line.Start, captionEnd - line.Start, BoilerplateCategories.Caption, "caption.glued", 0.9);
                continue;
            }

            // A caption ends with its credit, a paragraph with its sentence: only brackets may follow the sentence.
            if (line.IsMarked || line.Length > LongestCaption || (line.EndsSentence && context.Text[line.End - 1] is not (')' or ']') && !MayBeDoubled(context.Text, line)))
            {
                continue;
            }

            ReadOnlySpan<Word> words = context.WordsOf(i);
            if (words.IsEmpty)
            {
                continue;
            }

            if (IsDoubled(words))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.doubled", 0.95);
                continue;
            }

            if (!line.EndsSentence && line.Length < 200 && HasDuration(line.Of(context.Text), isFirst: i == 0))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.duration", 0.88);
                continue;
            }

            double confidence = words[^1].First is ')' or ']' ? BracketCredit(words) : TailCredit(words, context.Words.IsComplete(i));
            if (confidence == 0 && line.Length < 160 && !line.EndsSentence && StartsWithAgency(words))
            {
                confidence = 0.9;
            }

            if (confidence > 0)
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.credit", confidence);
            }
        }
    }

    /// <summary>How sure it is that the brackets at the line's end hold a credit; 0 when they do not.</summary>
    private static double BracketCredit(ReadOnlySpan<Word> words)
    {
        int open = words.Length - 2;
        while (open >= 0 && words[open].First is not ('(' or '['))
        {
            open--;
        }

        if (open < 0 || words.Length - open > LongestCredit + 6)
        {
            return 0;
        }

        // "(Reuters)" behind a sentence may be the source of a report; with a name and a slash it is a photographer.
        ReadOnlySpan<Word> inner = words[(open + 1)..^1];
        return IsNamedCredit(inner) || CreditStarts.MatchAt(inner, 0) > 0 || IsAgencyPhoto(inner) ? 0.97
            : Agencies.Equals(inner) && (open == 0 || !Ambiguous.Equals(inner)) ? 0.93
            : Networks.Equals(inner) && words.Length <= LongestCredit + 2 ? 0.85
            : 0;
    }

    /// <summary>"(Reuters photo: Ida Marsh)", "(AFP image)".</summary>
    private static bool IsAgencyPhoto(ReadOnlySpan<Word> words)
    {
        int agency = Agencies.MatchAt(words, 0);
        return agency > 0 && agency < words.Length && Pictures.Contains(words[agency]);
    }

    /// <summary>How sure it is that the line ends with a credit without brackets; 0 when it does not.</summary>
    private static double TailCredit(ReadOnlySpan<Word> words, bool isComplete)
    {
        if (isComplete && words.Length <= LongestCredit)
        {
            if (Agencies.Equals(words))
            {
                return words[^1].First == ':' ? 0 : Ambiguous.Equals(words) ? 0.85 : 0.95;
            }

            if (IsNamedCredit(words) && IsTitle(words))
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
        for (int i = words.Length - 2; i > 0 && words.Length - i <= LongestCredit; i--)
        {
            if (words[i].First is '.' or '!' or '?' or '|' && words[i].IsMark && (words[i - 1].Length > 1 || words[i].First == '|'))
            {
                ReadOnlySpan<Word> tail = words[(i + 1)..];
                if ((IsNamedCredit(tail) && IsTitle(tail)) || CreditStarts.MatchAt(tail, 0) > 0 || (Agencies.Equals(tail) && (words[i].First == '|' || !Ambiguous.Equals(tail))))
                {
                    return 0.95;
                }

                break;
            }
        }

        // No sentence: "The winner lifts the cup Jane Doe/Getty Images".
        int slash = LastSlash(words);
        bool isLink = slash > 0 && words[slash - 1].First == '/' || slash > 1 && words[slash - 1].First == ':';
        return slash > 0 && !isLink && Agencies.Equals(words[(slash + 1)..]) ? 0.92 : 0;
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

            return Agencies.Equals(after[..comma]) || EndsWithVia(after) || Agencies.Equals(words[..slash]) || IsNameAndOutlet(words[..slash], after);
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

        foreach (ref readonly Word word in outlet)
        {
            if (!word.IsCapitalized)
            {
                return false;
            }
        }

        return true;
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

    /// <summary>A player's title ends with its length: "Storm over the bay 2:49 2:49" and, above the article, "Storm over the bay (1:52)".</summary>
    private static bool HasDuration(ReadOnlySpan<char> text, bool isFirst)
    {
        int last = text.LastIndexOf(' ') + 1;
        ReadOnlySpan<char> end = text[last..];
        if (end.Length >= 6 && end[0] == '(' && end[^1] == ')')
        {
            return isFirst && IsDuration(end[1..^1]);
        }

        return last > end.Length + 2 && IsDuration(end) && text[..(last - 1)].EndsWith(end);
    }

    private static bool IsDuration(ReadOnlySpan<char> text) =>
        text.Length == 4 && text[^3] == ':' && char.IsAsciiDigit(text[^1]) && text[^2] is >= '0' and <= '5' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^4]);

    /// <summary>"The winner lifts the cup. | Getty Town wins the cup": behind the bar a credit, and behind that the headline goes on.</summary>
    private static bool TryFindGluedCaption(ReadOnlySpan<char> text, in Line line, out int captionEnd)
    {
        captionEnd = 0;
        int bar = line.Of(text).LastIndexOf(" | ", StringComparison.Ordinal);
        if (bar < 20)
        {
            return false;
        }

        var reader = new WordReader(text, line.Start + bar + 3, line.End);
        Span<Word> credit = stackalloc Word[LongestCredit];
        Span<int> ends = stackalloc int[LongestCredit];
        int count = 0;
        while (count < credit.Length && reader.TryRead(out Word word))
        {
            ends[count] = reader.Position;
            credit[count++] = word;
        }

        int length = CreditLength(credit[..count]);
        if (length == 0 || count - length < LeastHeadline)
        {
            return false;
        }

        captionEnd = ends[length - 1];
        return true;
    }

    /// <summary>An agency, or "Ida Marsh/HARBOUR": a name, a slash, an outlet in capitals.</summary>
    private static int CreditLength(ReadOnlySpan<Word> words)
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

    /// <summary>Whether the line's second half begins like its first: cheap, so that words are read only then.</summary>
    private static bool MayBeDoubled(ReadOnlySpan<char> text, in Line line)
    {
        int second = line.Start + ((line.Length + 1) / 2);
        return line.Length is >= 30 and < 240 && text[line.Start] == text[second] && text.Slice(line.Start, 8).SequenceEqual(text.Slice(second, 8));
    }

    /// <summary>The same words twice: a picture's alternative text and its caption.</summary>
    private static bool IsDoubled(ReadOnlySpan<Word> words)
    {
        int half = words.Length / 2;
        if (half < 4 || words.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < half; i++)
        {
            if (words[i].Hash != words[half + i].Hash)
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWithAgency(ReadOnlySpan<Word> words)
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
