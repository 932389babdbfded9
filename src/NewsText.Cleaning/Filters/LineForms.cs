using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What makes a line be of a kind, as one table: for each thing that <see cref="LineSieve"/> looks at, the kinds that such a line may be of. Tables may let
/// too much through, as words share places in them and characters beyond ASCII are known only by their last bits; they let nothing fall.
/// </summary>
internal static class LineForms
{
    /// <summary>Where the part begins that is indexed with the first character, with the second one, and so on.</summary>
    public const int Starts = 0, Seconds = 256, Ends = 512, Suffixes = 768, Lengths = Suffixes + SuffixCount, Traits = Lengths + LengthCount,
        Marks = Traits + TraitCount, FirstWord = Marks + MarkCount, SecondWord = FirstWord + FirstWords.FirstCount;

    private const int Count = SecondWord + FirstWords.SecondCount;
    private const int TraitCount = 32;
    private const int MarkCount = (int)LineMarks.All + 1;
    private const int SuffixCount = 512;
    private const int LengthCount = 128, LengthShift = 3;

    private const string Digits = "0123456789", Letters = "abcdefghijklmnopqrstuvwxyz", Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char c) => (c & 0x7F) | (Unsafe.BitCast<bool, byte>(c > '\x7F') << 7);

    /// <summary>The index of the last three characters, small letters or capitals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char third, char second, char last) => (((third | 0x20) * 5) ^ ((second | 0x20) * 19) ^ ((last | 0x20) * 71)) & (SuffixCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(int length) => Math.Min(length >> LengthShift, LengthCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(LineTraits traits) => (int)traits & (TraitCount - 1);

    public static ulong[] Define()
    {
        var table = new ulong[Count];
        Add(table, LineKinds.Open, endsSentence: false);
        Add(table, LineKinds.ByStart, words: BylineFilter.FirstWords, endsSentence: false, longest: BylineFilter.LongestBiography);
        Add(table, LineKinds.ByEdge, endsSentence: false, longest: BylineFilter.LongestBiography);
        Add(table, LineKinds.Code, marks: LineMarks.Code, endsSentence: false);
        Add(table, LineKinds.Field, marks: LineMarks.Colon, starts: Letters, ends: Digits, endsSentence: false);
        Add(table, LineKinds.OneWord, marks: LineMarks.NoSpace | LineMarks.Wide, starts: Letters + Capitals + Digits + "/", endsSentence: false);
        Add(table, LineKinds.CreditTail, marks: LineMarks.Stop | LineMarks.Wide, endsSentence: false);
        Add(table, LineKinds.StuckTail, marks: LineMarks.Stop | LineMarks.Closer | LineMarks.Wide, endsSentence: false, shortest: StuckTailFilter.ShortestParagraph);
        Add(table, LineKinds.ArrowStart, starts: "←", endsSentence: false);
        Add(table, LineKinds.ArrowEnd, ends: "→»›", endsSentence: false);
        Add(table, LineKinds.Format, words: RelatedHeadlineFilter.FirstWords, marks: LineMarks.Colon | LineMarks.Slash, endsSentence: false, longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Shouted, starts: Others(Letters + Digits), second: Others(Letters), endsSentence: false, longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Bar, words: ShareBarFilter.ButtonWords, starts: Others(""), endsSentence: false, longest: ShareBarFilter.LongestBar);
        Add(table, LineKinds.Network, words: ShareBarFilter.NetworkWords, longest: ShareBarFilter.LongestCaption);
        Add(table, LineKinds.ButtonEnd, suffixes: GluedButtonFilter.Suffixes, endsSentence: false, longest: GluedButtonFilter.Longest);
        Add(table, LineKinds.ButtonStart, words: GluedButtonFilter.LabelWords, endsSentence: false, longest: GluedButtonFilter.Longest);
        Add(table, LineKinds.Label, longest: RelatedListFilter.LongestLabel);
        Add(table, LineKinds.Counter, starts: "1", longest: CreditTailFilter.LongestCounter);
        Add(table, LineKinds.BracketEnd, ends: ")]");
        Add(table, LineKinds.Bracketed, starts: "([", ends: ")]", longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Question, ends: "?", longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Doubled, endsSentence: true, shortest: CaptionFilter.ShortestDoubled, longest: CaptionFilter.LongestDoubled);
        Add(table, LineKinds.Copyright, words: "copyright", starts: "©(Cc", longest: CopyrightFilter.Longest);
        Add(table, LineKinds.Hash, starts: "#");
        Add(table, LineKinds.Teaser, words: NativeAdFilter.FirstWordsOfSentences, endsSentence: true, shortest: NativeAdFilter.Shortest, longest: NativeAdFilter.Longest);
        Add(table, LineKinds.Order, words: NativeAdFilter.OrderWords, endsSentence: true);
        Add(table, LineKinds.Exclamation, ends: "!");
        Add(table, LineKinds.Button, suffixes: "re.", shortest: StuckTailFilter.ShortestParagraph);
        Add(table, LineKinds.Handle, hasAt: true);
        Add(table, LineKinds.Hit, hasHit: true);
        Add(table, LineKinds.PostEnd, ends: Digits + "Z", endsSentence: false);
        Add(table, LineKinds.PostLink, marks: LineMarks.Slash | LineMarks.Wide, endsSentence: false);
        Add(table, LineKinds.Tweets, words: "tweets", endsSentence: false);
        Add(table, LineKinds.Cut, ends: "…");
        Add(table, LineKinds.Music, starts: "♬");
        Add(table, LineKinds.Embed, words: EmbedPhrases.WordsAt(0), seconds: EmbedPhrases.WordsAt(1), longest: EmbedPhrases.LongestFurniture);
        Add(table, LineKinds.Marked, starts: Others(Letters + Capitals + Digits), longest: EmbedPhrases.LongestFurniture);
        Add(table, LineKinds.Speech, starts: "“\"„", ends: "”\"“", endsSentence: true);
        Add(table, LineKinds.Note, words: "editor correction clarification content", starts: "EC", longest: ShieldFilter.LongestNote);
        Add(table, LineKinds.ShortNote, words: "this trigger an a", starts: "TA", isProse: false);
        Add(table, LineKinds.Aside, starts: "([*", isProse: false);
        Add(table, LineKinds.Entry, words: "update", starts: "U", isProse: false);
        Add(table, LineKinds.Capitals, starts: Capitals, second: Others(Letters));
        Add(table, LineKinds.Undecided, isProse: false, endsSentence: false);
        Add(table, LineKinds.ClosedUndecided, isProse: false, endsSentence: true);
        Add(table, LineKinds.First);
        Add(table, LineKinds.Outlet, endsSentence: false, longest: ReporterFilter.LongestOutlet);
        Add(table, LineKinds.Contact, longest: ReporterFilter.LongestReport);
        Add(table, LineKinds.Wire, ends: Letters + Capitals + ")]", shortest: StuckTailFilter.ShortestParagraph);
        Add(table, LineKinds.Biography, seconds: AuthorBiography.SecondWords, endsSentence: true, longest: BylineFilter.LongestBiography, maySecondBeCapital: true);
        Add(table, LineKinds.Author, words: AuthorBiography.AuthorWords, starts: "T", seconds: AuthorBiography.AuthorWords, endsSentence: true, longest: BylineFilter.LongestBiography);
        Add(table, LineKinds.EditorsNote, words: "editor note", endsSentence: true, longest: BylineFilter.LongestBiography);
        Add(table, LineKinds.Date, words: DateLine.FirstWords, starts: Others(""), endsSentence: true, longest: BylineFilter.LongestByline);
        Add(table, LineKinds.Release, words: PressReleaseFilter.FirstWords);
        return table;
    }

    /// <summary>Adds a kind: what is not said of a line may be anything.</summary>
    private static void Add(
        ulong[] table, LineKinds kind, string? words = null, string? seconds = null, string? starts = null, string? second = null, string? ends = null, string? suffixes = null, int shortest = 0,
        int longest = int.MaxValue, LineMarks marks = LineMarks.None, bool? endsSentence = null, bool? hasAt = null, bool? hasHit = null, bool? isProse = null, bool maySecondBeCapital = false)
    {
        AddWords(table.AsSpan(FirstWord, FirstWords.FirstCount), kind, words, isSecond: false, mayBeCapital: false);
        AddWords(table.AsSpan(SecondWord, FirstWords.SecondCount), kind, seconds, isSecond: true, maySecondBeCapital);
        AddCharacters(table.AsSpan(Starts, 256), kind, starts ?? FirstCharacters(words));
        AddCharacters(table.AsSpan(Seconds, 256), kind, second);
        AddCharacters(table.AsSpan(Ends, 256), kind, ends);
        AddSuffixes(table.AsSpan(Suffixes, SuffixCount), kind, suffixes);
        for (int i = shortest >> LengthShift; i < LengthCount && i <= longest >> LengthShift; i++)
        {
            table[Lengths + i] |= (ulong)kind;
        }

        for (int i = 0; i < MarkCount; i++)
        {
            table[Marks + i] |= marks == LineMarks.None || (i & (int)marks) != 0 ? (ulong)kind : 0;
        }

        for (int i = 0; i < TraitCount; i++)
        {
            bool agrees = Agrees(i, LineTraits.EndsSentence, endsSentence) && Agrees(i, LineTraits.HasAt, hasAt) && Agrees(i, LineTraits.HasHit, hasHit) && Agrees(i, LineTraits.Prose, isProse);
            table[Traits + i] |= agrees ? (ulong)kind : 0;
        }
    }

    private static bool Agrees(int traits, LineTraits trait, bool? wanted) => wanted is null || (traits & (int)trait) != 0 == wanted;

    private static void AddCharacters(Span<ulong> part, LineKinds kind, string? characters)
    {
        if (characters is null)
        {
            AddAll(part, kind);
            return;
        }

        foreach (char c in characters)
        {
            part[IndexOf(c)] |= (ulong)kind;
        }
    }

    private static void AddSuffixes(Span<ulong> part, LineKinds kind, string? suffixes)
    {
        if (suffixes is null)
        {
            AddAll(part, kind);
            return;
        }

        for (int i = 0; i + 2 < suffixes.Length; i += 3)
        {
            part[IndexOf(suffixes[i], suffixes[i + 1], suffixes[i + 2])] |= (ulong)kind;
        }
    }

    private static void AddAll(Span<ulong> part, LineKinds kind)
    {
        foreach (ref ulong entry in part)
        {
            entry |= (ulong)kind;
        }
    }

    /// <summary>Adds words, in small letters or with a capital. A line that begins otherwise than with words may be of any kind.</summary>
    private static void AddWords(Span<ulong> part, LineKinds kind, string? words, bool isSecond, bool mayBeCapital)
    {
        if (words is null)
        {
            AddAll(part, kind);
            return;
        }

        part[^1] |= (ulong)kind;
        if (mayBeCapital)
        {
            AddAll(part[FirstWords.Capitals..], kind);
        }

        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // An apostrophe says nothing to a set of words.
            string letters = word.Replace("'", "").ToLowerInvariant();
            if (isSecond)
            {
                int place = FirstWords.OfShort("a " + letters).Second;
                part[place] |= (ulong)kind;
                part[Math.Min(place + FirstWords.Capitals, part.Length - 1)] |= (ulong)kind;
            }
            else
            {
                part[FirstWords.OfShort(letters).First] |= (ulong)kind;
            }
        }
    }

    /// <summary>What lines begin with that begin with one of these words; every number is the same number to a set of words.</summary>
    private static string? FirstCharacters(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var starts = new System.Text.StringBuilder();
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            starts.Append(char.IsAsciiDigit(word[0]) ? Digits : $"{char.ToLowerInvariant(word[0])}{char.ToUpperInvariant(word[0])}");
        }

        return starts.ToString();
    }

    /// <summary>All characters but these of ASCII.</summary>
    private static string Others(string characters)
    {
        var others = new char[256];
        int count = 0;
        for (char c = '\0'; c < others.Length; c++)
        {
            if (!characters.Contains(c))
            {
                others[count++] = c;
            }
        }

        return new string(others, 0, count);
    }
}
