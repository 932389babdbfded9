using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What makes a line be of a kind, as one table: for each thing that <see cref="LineSieve"/> looks at, the kinds that such a line may be of. Tables may let
/// too much through, as words share places in them and characters beyond ASCII are known only by their last bits; they let nothing fall.
/// </summary>
internal sealed class LineForms
{
    /// <summary>Where the part begins that is indexed with the first character, with the second one, and so on.</summary>
    public const int Starts = 0, Seconds = 256, Ends = 512, Suffixes = 768, Lengths = Suffixes + SuffixCount, Traits = Lengths + LengthCount,
        Marks = Traits + TraitCount, FirstWord = Marks + MarkCount, SecondWord = FirstWord + FirstWords.FirstCount;

    private const int Count = SecondWord + FirstWords.SecondCount;
    private const int TraitCount = 32;
    private const int MarkCount = (int)LineMarks.All + 1;
    private const int SuffixCount = 512;
    private const int LengthCount = 128, LengthShift = 3;

    private const string Digits = "0123456789", SmallLetters = "abcdefghijklmnopqrstuvwxyz", Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char c) => (c & 0x7F) | (Unsafe.BitCast<bool, byte>(c > '\x7F') << 7);

    /// <summary>The index of the last three characters, small letters or capitals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char third, char second, char last) => (((third | 0x20) * 5) ^ ((second | 0x20) * 19) ^ ((last | 0x20) * 71)) & (SuffixCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(int length) => Math.Min(length >> LengthShift, LengthCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(LineTraits traits) => (int)traits & (TraitCount - 1);

    private readonly ulong[] _table = new ulong[Count];

    // Where a part of the table begins, the kinds that ask nothing of it: they are written to all of it at once, in the end.
    private readonly ulong[] _anything = new ulong[Count];

    public static ulong[] Define()
    {
        var forms = new LineForms();
        forms.Add(LineKinds.Headline, endsSentence: false, shortest: NativeAdFilter.Shortest, longest: NativeAdFilter.Longest);
        forms.Add(LineKinds.Credit, endsSentence: false, longest: CaptionFilter.Longest);
        forms.Add(LineKinds.ByStart, words: BylineFilter.FirstWords, endsSentence: false, longest: BylineFilter.LongestBiography);
        forms.Add(LineKinds.ByEdge, endsSentence: false, longest: BylineFilter.LongestBiography);
        forms.Add(LineKinds.Code, marks: LineMarks.Code, endsSentence: false);
        forms.Add(LineKinds.Field, marks: LineMarks.Colon, starts: SmallLetters, ends: Digits, endsSentence: false);
        forms.Add(LineKinds.OneWord, marks: LineMarks.NoSpace | LineMarks.Wide, starts: SmallLetters + Capitals + Digits + "/", endsSentence: false);
        forms.Add(LineKinds.CreditTail, marks: LineMarks.Stop | LineMarks.Wide, endsSentence: false);
        forms.Add(LineKinds.StuckTail, marks: LineMarks.Stop | LineMarks.Closer | LineMarks.Wide, endsSentence: false, shortest: StuckTailFilter.ShortestParagraph);
        forms.Add(LineKinds.ArrowStart, starts: "←", endsSentence: false);
        forms.Add(LineKinds.ArrowEnd, ends: "→»›", endsSentence: false);
        forms.Add(LineKinds.Format, words: RelatedHeadlineFilter.FirstWords, marks: LineMarks.Colon | LineMarks.Slash, endsSentence: false, longest: RelatedHeadlineFilter.Longest);
        forms.Add(LineKinds.Shouted, starts: Others(SmallLetters + Digits), second: Others(SmallLetters), endsSentence: false, longest: RelatedHeadlineFilter.Longest);
        forms.Add(LineKinds.Bar, words: ShareBarFilter.ButtonWords, starts: Others(""), endsSentence: false, longest: ShareBarFilter.LongestBar);
        forms.Add(LineKinds.Network, words: ShareBarFilter.NetworkWords, longest: ShareBarFilter.LongestCaption);
        forms.Add(LineKinds.ButtonEnd, suffixes: GluedButtonFilter.Suffixes, endsSentence: false, longest: GluedButtonFilter.Longest);
        forms.Add(LineKinds.ButtonStart, words: GluedButtonFilter.LabelWords, endsSentence: false, longest: GluedButtonFilter.Longest);
        forms.Add(LineKinds.Label, longest: RelatedListFilter.LongestLabel);
        forms.Add(LineKinds.TagLabel, words: TagListFilter.FirstWords, starts: Others(""), endsSentence: false, longest: TagListFilter.LongestLabel);
        forms.Add(LineKinds.Counter, starts: "1", longest: CreditTailFilter.LongestCounter);
        forms.Add(LineKinds.BracketEnd, ends: ")]");
        forms.Add(LineKinds.Bracketed, starts: "([", ends: ")]", longest: RelatedHeadlineFilter.Longest);
        forms.Add(LineKinds.Question, ends: "?", longest: RelatedHeadlineFilter.Longest);
        forms.Add(LineKinds.Doubled, endsSentence: true, shortest: CaptionFilter.ShortestDoubled, longest: CaptionFilter.LongestDoubled);
        forms.Add(LineKinds.Copyright, words: "copyright", starts: "©(Cc", longest: CopyrightFilter.Longest);
        forms.Add(LineKinds.Hash, starts: "#");
        forms.Add(LineKinds.Teaser, words: NativeAdFilter.FirstWordsOfSentences, endsSentence: true, shortest: NativeAdFilter.Shortest, longest: NativeAdFilter.Longest);
        forms.Add(LineKinds.Order, words: NativeAdFilter.OrderWords, endsSentence: true);
        forms.Add(LineKinds.Exclamation, ends: "!");
        forms.Add(LineKinds.Button, suffixes: "re.", shortest: StuckTailFilter.ShortestParagraph);
        forms.Add(LineKinds.Handle, hasAt: true);
        forms.Add(LineKinds.Hit, hasHit: true);
        forms.Add(LineKinds.PostEnd, ends: Digits + "Z", endsSentence: false);
        forms.Add(LineKinds.PostLink, marks: LineMarks.Slash | LineMarks.Wide, endsSentence: false);
        forms.Add(LineKinds.Tweets, words: "tweets", endsSentence: false);
        forms.Add(LineKinds.Cut, ends: "…");
        forms.Add(LineKinds.Music, starts: "♬");
        forms.Add(LineKinds.Embed, words: EmbedPhrases.WordsAt(0), seconds: EmbedPhrases.WordsAt(1), longest: EmbedPhrases.LongestFurniture);
        forms.Add(LineKinds.Marked, starts: Others(SmallLetters + Capitals + Digits), longest: EmbedPhrases.LongestFurniture);
        forms.Add(LineKinds.Speech, starts: "“\"„", ends: "”\"“", endsSentence: true);
        forms.Add(LineKinds.Note, words: "editor correction clarification content", starts: "EC", longest: ShieldFilter.LongestNote);
        forms.Add(LineKinds.ShortNote, words: "this trigger an a", starts: "TA", isProse: false);
        forms.Add(LineKinds.Aside, starts: "([*", isProse: false);
        forms.Add(LineKinds.Entry, words: "update", starts: "U", isProse: false);
        forms.Add(LineKinds.Capitals, starts: Capitals, second: Others(SmallLetters));
        forms.Add(LineKinds.Undecided, isProse: false, endsSentence: false);
        forms.Add(LineKinds.ClosedUndecided, isProse: false, endsSentence: true);
        forms.Add(LineKinds.Stamp, starts: Digits + "(", endsSentence: false, longest: StampFilter.Longest);
        forms.Add(LineKinds.Ago, suffixes: "ago", endsSentence: false, longest: StampFilter.Longest);
        forms.Add(LineKinds.First);
        forms.Add(LineKinds.Outlet, endsSentence: false, longest: ReporterFilter.LongestOutlet);
        forms.Add(LineKinds.Contact, longest: ReporterFilter.LongestReport);
        forms.Add(LineKinds.Wire, ends: SmallLetters + Capitals + ")]", shortest: StuckTailFilter.ShortestParagraph);
        forms.Add(LineKinds.Biography, seconds: AuthorBiography.SecondWords, endsSentence: true, longest: BylineFilter.LongestBiography, maySecondBeCapital: true);
        forms.Add(LineKinds.Author, words: AuthorBiography.AuthorWords, starts: "T", seconds: AuthorBiography.AuthorWords, endsSentence: true, longest: BylineFilter.LongestBiography);
        forms.Add(LineKinds.EditorsNote, words: "editor note", endsSentence: true, longest: BylineFilter.LongestBiography);
        forms.Add(LineKinds.Date, words: DateLine.FirstWords, starts: Others(""), endsSentence: true, longest: BylineFilter.LongestByline);
        forms.Add(LineKinds.Release, words: PressReleaseFilter.FirstWords);
        return forms.Finish();
    }

    /// <summary>Adds a kind: what is not said of a line may be anything.</summary>
    private void Add(
        LineKinds kind, string? words = null, string? seconds = null, string? starts = null, string? second = null, string? ends = null, string? suffixes = null, int shortest = 0,
        int longest = int.MaxValue, LineMarks marks = LineMarks.None, bool? endsSentence = null, bool? hasAt = null, bool? hasHit = null, bool? isProse = null, bool maySecondBeCapital = false)
    {
        AddFirstWords(kind, words);
        AddSecondWords(kind, seconds, maySecondBeCapital);
        AddCharacters(Starts, kind, starts ?? FirstCharacters(words));
        AddCharacters(Seconds, kind, second);
        AddCharacters(Ends, kind, ends);
        AddSuffixes(kind, suffixes);
        for (int i = shortest >> LengthShift; i < LengthCount && i <= longest >> LengthShift; i++)
        {
            _table[Lengths + i] |= (ulong)kind;
        }

        for (int i = 0; i < MarkCount; i++)
        {
            _table[Marks + i] |= marks == LineMarks.None || (i & (int)marks) != 0 ? (ulong)kind : 0;
        }

        for (int i = 0; i < TraitCount; i++)
        {
            bool agrees = Agrees(i, LineTraits.EndsSentence, endsSentence) && Agrees(i, LineTraits.HasAt, hasAt) && Agrees(i, LineTraits.HasHit, hasHit) && Agrees(i, LineTraits.Prose, isProse);
            _table[Traits + i] |= agrees ? (ulong)kind : 0;
        }
    }

    private static bool Agrees(int traits, LineTraits trait, bool? wanted) => wanted is null || (traits & (int)trait) != 0 == wanted;

    private void AddCharacters(int part, LineKinds kind, string? characters)
    {
        if (characters is null)
        {
            _anything[part] |= (ulong)kind;
            return;
        }

        foreach (char c in characters)
        {
            _table[part + IndexOf(c)] |= (ulong)kind;
        }
    }

    private void AddSuffixes(LineKinds kind, string? suffixes)
    {
        if (suffixes is null)
        {
            _anything[Suffixes] |= (ulong)kind;
            return;
        }

        for (int i = 0; i + 2 < suffixes.Length; i += 3)
        {
            _table[Suffixes + IndexOf(suffixes[i], suffixes[i + 1], suffixes[i + 2])] |= (ulong)kind;
        }
    }

    /// <summary>Adds words, in small letters or with a capital. A line that does not begin with a word may be of any kind.</summary>
    private void AddFirstWords(LineKinds kind, string? words)
    {
        if (words is null)
        {
            _anything[FirstWord] |= (ulong)kind;
            return;
        }

        _table[FirstWord + FirstWords.FirstCount - 1] |= (ulong)kind;
        foreach (string word in WordSet.Split(words))
        {
            _table[FirstWord + FirstWords.OfShort(Letters(word)).First] |= (ulong)kind;
        }
    }

    private void AddSecondWords(LineKinds kind, string? words, bool mayBeCapital)
    {
        if (words is null)
        {
            _anything[SecondWord] |= (ulong)kind;
            return;
        }

        const int None = FirstWords.SecondCount - 1;
        _table[SecondWord + None] |= (ulong)kind;
        _anything[SecondWord + FirstWords.Capitals] |= mayBeCapital ? (ulong)kind : 0;
        foreach (string word in WordSet.Split(words))
        {
            int place = FirstWords.OfShort("a " + Letters(word)).Second;
            _table[SecondWord + place] |= (ulong)kind;
            _table[SecondWord + Math.Min(place + FirstWords.Capitals, None)] |= (ulong)kind;
        }
    }

    // An apostrophe says nothing to a set of words.
    private static string Letters(string word) => word.Replace("'", "");

    private ulong[] Finish()
    {
        foreach ((int start, int count) in ((int, int)[])[(Starts, 256), (Seconds, 256), (Ends, 256), (Suffixes, SuffixCount), (FirstWord, FirstWords.FirstCount), (SecondWord, FirstWords.SecondCount),
            (SecondWord + FirstWords.Capitals, FirstWords.SecondCount - FirstWords.Capitals)])
        {
            ulong kinds = _anything[start];
            for (int i = start; i < start + count; i++)
            {
                _table[i] |= kinds;
            }
        }

        return _table;
    }

    /// <summary>What lines begin with that begin with one of these words; every number is the same number to a set of words.</summary>
    private static string? FirstCharacters(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var starts = new System.Text.StringBuilder();
        foreach (string word in WordSet.Split(words))
        {
            _ = char.IsAsciiDigit(word[0]) ? starts.Append(Digits) : starts.Append(char.ToLowerInvariant(word[0])).Append(char.ToUpperInvariant(word[0]));
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
