using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// What makes a line be of a kind, as one table: for each thing that <see cref="LineSieve"/> looks at, the kinds that such a line may be of. Tables may let
/// too much through, as they know characters beyond ASCII only by their last bits; they let nothing fall.
/// </summary>
internal static class LineForms
{
    /// <summary>Where the part begins that is indexed with the first character, and so on.</summary>
    public const int Starts = 0, BeforeEnds = 256, Ends = 512, Pairs = 768, Lengths = Pairs + PairCount, Traits = Lengths + LengthCount;

    private const int TraitCount = 32;
    private const int LengthCount = 128, LengthShift = 3;
    private const int SecondBits = 7, PairCount = 1 << (5 + SecondBits);

    private const string Digits = "0123456789", Letters = "abcdefghijklmnopqrstuvwxyz", Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char c) => c <= '\x7F' ? c : 0x80 | (c & 0x7F);

    /// <summary>The index of the first two characters; of the first one by its last bits, which small letters and capitals have in common.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(char first, char second) => ((first & 31) << SecondBits) | Math.Min((int)second, (1 << SecondBits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(int length) => Math.Min(length >> LengthShift, LengthCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(LineTraits traits) => (int)traits & (TraitCount - 1);

    public static uint[] Define()
    {
        var table = new uint[Traits + TraitCount];
        Add(table, LineKinds.Open, endsSentence: false);
        Add(table, LineKinds.Bar, endsSentence: false, longest: ShareBarFilter.LongestBar);
        Add(table, LineKinds.Label, longest: RelatedListFilter.LongestLabel);
        Add(table, LineKinds.Counter, longest: CreditTailFilter.LongestCounter);
        Add(table, LineKinds.BracketEnd, ends: ")]");
        Add(table, LineKinds.Bracketed, starts: "([", ends: ")]", longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Question, ends: "?", longest: RelatedHeadlineFilter.Longest);
        Add(table, LineKinds.Doubled, endsSentence: true, shortest: CaptionFilter.ShortestDoubled, longest: CaptionFilter.LongestDoubled);
        Add(table, LineKinds.Copyright, starts: "©(Cc", longest: CopyrightFilter.Longest);
        Add(table, LineKinds.Network, words: ShareBarFilter.NetworkWords, starts: ShareBarFilter.FirstLetters, longest: ShareBarFilter.LongestCaption);
        Add(table, LineKinds.Hash, starts: "#");
        Add(table, LineKinds.Teaser, words: NativeAdFilter.FirstWordsOfSentences, endsSentence: true, shortest: NativeAdFilter.Shortest, longest: NativeAdFilter.Longest);
        Add(table, LineKinds.Order, words: NativeAdFilter.OrderWords, endsSentence: true);
        Add(table, LineKinds.Exclamation, ends: "!");
        Add(table, LineKinds.Button, ends: ".", beforeEnds: "e", shortest: StuckTailFilter.ShortestParagraph);
        Add(table, LineKinds.Handle, hasAt: true);
        Add(table, LineKinds.PostEnd, ends: Letters + Capitals + Digits + "/\"”=_-", endsSentence: false);
        Add(table, LineKinds.Cut, ends: "…");
        Add(table, LineKinds.Music, starts: "♬");
        Add(table, LineKinds.Address, starts: "hw", endsSentence: false);
        Add(table, LineKinds.Embed, words: EmbedPhrases.FirstWords(), longest: EmbedPhrases.LongestFurniture);
        Add(table, LineKinds.Marked, starts: Others(Letters + Capitals + Digits), longest: EmbedPhrases.LongestFurniture);
        Add(table, LineKinds.Speech, starts: "“\"„", ends: "”\"“", endsSentence: true);
        Add(table, LineKinds.Note, starts: "EC", longest: ShieldFilter.LongestNote);
        Add(table, LineKinds.ShortNote, starts: "TA([*U", isProse: false);
        Add(table, LineKinds.Capitals, starts: Capitals, seconds: Others(Letters));
        Add(table, LineKinds.Undecided, isProse: false);
        Add(table, LineKinds.First);
        Add(table, LineKinds.Last3);
        Add(table, LineKinds.Last6);
        Add(table, LineKinds.Release, starts: PressReleaseFilter.FirstLetters);
        return table;
    }

    /// <summary>Adds a kind: what is not said of a line may be anything.</summary>
    private static void Add(
        uint[] table, LineKinds kind, string? starts = null, string? seconds = null, string? words = null, string? beforeEnds = null, string? ends = null, int shortest = 0,
        int longest = int.MaxValue, bool? endsSentence = null, bool? hasAt = null, bool? isProse = null)
    {
        if (words is not null)
        {
            string firsts = AddWords(table, kind, words);
            starts ??= firsts;
        }
        else
        {
            AddPairs(table.AsSpan(Pairs, PairCount), kind, seconds);
        }

        AddCharacters(table.AsSpan(Starts, 256), kind, starts);
        AddCharacters(table.AsSpan(BeforeEnds, 256), kind, beforeEnds);
        AddCharacters(table.AsSpan(Ends, 256), kind, ends);
        for (int i = shortest >> LengthShift; i < LengthCount && i <= longest >> LengthShift; i++)
        {
            table[Lengths + i] |= (uint)kind;
        }

        for (int i = 0; i < TraitCount; i++)
        {
            bool agrees = Agrees(i, LineTraits.EndsSentence, endsSentence) && Agrees(i, LineTraits.HasAt, hasAt) && Agrees(i, LineTraits.Prose, isProse);
            table[Traits + i] |= agrees ? (uint)kind : 0;
        }
    }

    private static bool Agrees(int traits, LineTraits trait, bool? wanted) => wanted is null || (traits & (int)trait) != 0 == wanted;

    private static void AddCharacters(Span<uint> part, LineKinds kind, string? characters)
    {
        if (characters is null)
        {
            AddAll(part, kind);
            return;
        }

        foreach (char c in characters)
        {
            part[IndexOf(c)] |= (uint)kind;
        }
    }

    private static void AddPairs(Span<uint> part, LineKinds kind, string? seconds)
    {
        if (seconds is null)
        {
            AddAll(part, kind);
            return;
        }

        for (int first = 0; first < 32; first++)
        {
            foreach (char second in seconds)
            {
                part[IndexOf((char)first, second)] |= (uint)kind;
            }
        }
    }

    private static void AddAll(Span<uint> part, LineKinds kind)
    {
        foreach (ref uint entry in part)
        {
            entry |= (uint)kind;
        }
    }

    /// <summary>Adds the beginnings of words, with a capital or two or none; the result is their first characters.</summary>
    private static string AddWords(uint[] table, LineKinds kind, string words)
    {
        var starts = new System.Text.StringBuilder();
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // Every number is the same number to a set of words.
            bool isNumber = char.IsAsciiDigit(word[0]);
            string firsts = isNumber ? Digits : $"{char.ToLowerInvariant(word[0])}{char.ToUpperInvariant(word[0])}";
            string seconds = word.Length == 1 ? Others("") : isNumber ? Digits + word : $"{char.ToLowerInvariant(word[1])}{char.ToUpperInvariant(word[1])}";
            starts.Append(firsts);
            foreach (char first in firsts)
            {
                foreach (char second in seconds)
                {
                    table[Pairs + IndexOf(first, second)] |= (uint)kind;
                }
            }
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
