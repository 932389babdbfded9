using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// All rules in tables, one or two an anchor. Built once; the cost of a search does not depend on the number of rules.
/// </summary>
internal sealed class RuleMatcher
{
    /// <summary>The shortest phrase that can be found anywhere in a line by looking at every eighth character: one of its eight alignments is always hit.</summary>
    public const int ShortestInside = 15;

    /// <summary>The shortest phrase that can end a line or follow a bracket.</summary>
    public const int ShortestEdge = 4;

    /// <summary>The shortest phrase, or first part of one with gaps, that can start a line.</summary>
    public const int ShortestStart = 3;

    private readonly PhraseList _phrases;

    public RuleMatcher(PhraseList phrases)
    {
        _phrases = phrases;
        Starts = new KeyTable(17, phrases.Count);
        AddAll();
        Starts.Freeze();
        ShortStarts.Freeze();
        Ends.Freeze();
        ShortEnds.Freeze();
        Brackets.Freeze();
        Grams.Freeze(phrases);
        Colons.Freeze();
    }

    public RuleMatcher(IReadOnlyList<BoilerplateRule> rules)
        : this(new PhraseList(rules))
    {
    }

    /// <summary>Phrases at a line's start or that are the whole line, by their first eight characters.</summary>
    public KeyTable Starts { get; }

    /// <summary>Phrases of four to seven characters at a line's start, by their first four.</summary>
    public KeyTable ShortStarts { get; } = new(14);

    /// <summary>Phrases at a line's end, by their last eight characters.</summary>
    public KeyTable Ends { get; } = new(16);

    /// <summary>Phrases of four to seven characters at a line's end, by their last four.</summary>
    public KeyTable ShortEnds { get; } = new(14);

    /// <summary>Phrases behind an opening bracket, by their first four characters.</summary>
    public KeyTable Brackets { get; } = new(14);

    /// <summary>Short phrases anywhere in a line that end with a colon, by the four characters up to the colon.</summary>
    public KeyTable Colons { get; } = new(14);

    /// <summary>Phrases anywhere in a line, by eight alignments of one window of fifteen characters.</summary>
    public GramTable Grams { get; } = new();

    public CompiledPhrase this[int phrase] => _phrases[phrase];

    // On its own, as a process that compiles as it runs compiles a method with a long loop a second time, with all that it calls.
    private void AddAll()
    {
        for (int i = 0; i < _phrases.Count; i++)
        {
            Add(_phrases[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(CompiledPhrase phrase)
    {
        ReadOnlySpan<char> key = phrase.Key;
        KeyTable.Entry entry = new() { Phrase = phrase.Index };
        SetOther(ref entry, key, phrase.Anchor == PhraseAnchor.LineEnd);
        switch (phrase.Anchor)
        {
            case PhraseAnchor.WholeLine:
                Add(Starts, key[..Math.Min(8, key.Length)], entry, 0);
                break;
            case PhraseAnchor.LineStart when key.Length >= 8:
                Add(Starts, key[..8], entry, 0);
                break;
            case PhraseAnchor.LineStart:
                // Of a word of three letters the space behind it is part of the key.
                Add(ShortStarts, key.Length < 4 ? string.Concat(key, " ") : key[..4], entry, 0);
                break;
            case PhraseAnchor.LineEnd when key.Length >= 8:
                Add(Ends, key[^8..], entry, key.Length);
                break;
            case PhraseAnchor.LineEnd:
                Add(ShortEnds, key[^4..], entry, key.Length);
                break;
            case PhraseAnchor.Bracket:
                Add(Brackets, key[..4], entry, 0);
                break;
            case PhraseAnchor.Inside when key.Length < ShortestInside:
                Add(Colons, key[^4..], entry, key.Length);
                break;
            case PhraseAnchor.Inside:
                int window = RarestWindow(key);
                for (int i = window; i < window + 8; i++)
                {
                    Add(Grams.Keys, key.Slice(i, 8), entry, i);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(phrase), phrase.Anchor, "Unknown anchor.");
        }
    }

    /// <summary>A second key of a phrase's key part, as far as can be from the one that is looked up in a table; none when no eight characters have one key alone.</summary>
    private static void SetOther(ref KeyTable.Entry entry, ReadOnlySpan<char> characters, bool isFromStart)
    {
        for (int i = 0; i + 8 < characters.Length; i++)
        {
            int offset = isFromStart ? i : characters.Length - 8 - i;
            if (Folding.OnlyKey(characters.Slice(offset, 8)) is var key and not 0)
            {
                (entry.Other, entry.OtherOffset) = (key, offset);
                return;
            }
        }
    }

    private static void Add(KeyTable table, ReadOnlySpan<char> characters, KeyTable.Entry entry, int offset)
    {
        entry.Offset = offset;
        Folding.AddSpellings(characters, table, entry);
    }

    /// <summary>The start of the fifteen characters that are least like ordinary text, so that the scanner seldom stops for nothing.</summary>
    private static int RarestWindow(ReadOnlySpan<char> phrase)
    {
        int best = 0, bestScore = -1, score = 0;
        for (int end = 1; end <= phrase.Length; end++)
        {
            score += Rarity(phrase[end - 1]) - (end > ShortestInside ? Rarity(phrase[end - 1 - ShortestInside]) : 0);
            if (end >= ShortestInside && score > bestScore)
            {
                (best, bestScore) = (end - ShortestInside, score);
            }
        }

        return best;
    }

    /// <summary>How rare a character is, from 0 on: letters by their frequency in English text; all else is rarer than a letter.</summary>
    private static int Rarity(char c)
    {
        const string ByFrequency = " etaoinsrhldcumfpgwybvkxjqz";
        int rank = ByFrequency.IndexOf(c);
        return rank < 0 ? ByFrequency.Length : rank;
    }
}
