using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Text;

/// <summary>Words, or sequences of words, to look for, by their hash values.</summary>
internal sealed class WordSet
{
    // Two firsts of a hundred share a bit; nearly every word is the first of no sequence.
    private const int FirstsLength = 64;

    private readonly uint[] _slots;
    private readonly ulong[] _firsts = new ulong[FirstsLength];

    /// <param name="phrases">Single words, or sequences of words with spaces between them.</param>
    public WordSet(params string[] phrases)
        : this(int.MaxValue, phrases)
    {
    }

    private WordSet(int most, string[] phrases)
    {
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)phrases.Length * 8)];
        foreach (string phrase in phrases)
        {
            Add(HashOf(phrase, most, out int words, out uint first));
            _firsts[(first >> 6) & (FirstsLength - 1)] |= 1UL << (int)first;
            Longest = Math.Max(Longest, words);
        }
    }

    /// <summary>The most words a sequence has.</summary>
    public int Longest { get; }

    /// <summary>A set of single words, separated by spaces.</summary>
    public static WordSet Of(string words) => new(Split(words));

    /// <summary>The words of a list with spaces between them. The framework's method borrows from a pool, whose many types the first call would have to wait for.</summary>
    public static string[] Split(string words)
    {
        var list = new List<string>();
        int start = 0;
        while (start < words.Length)
        {
            int space = words.IndexOf(' ', start), end = space < 0 ? words.Length : space;
            if (end > start)
            {
                list.Add(words[start..end]);
            }

            start = end + 1;
        }

        return list.ToArray();
    }

    /// <summary>The first words, so many of each, of phrases.</summary>
    public static WordSet OfBeginnings(int words, params string[] phrases) => new(words, phrases);

    public bool Contains(in Word word) => Contains(WordReader.Combine(0, word.Hash));

    /// <summary>The length in words of the longest sequence of the set that starts at <paramref name="start"/>; 0 when there is none.</summary>
    public int MatchAt(ReadOnlySpan<Word> words, int start)
    {
        if (start >= words.Length || (_firsts[(words[start].Hash >> 6) & (FirstsLength - 1)] & (1UL << (int)words[start].Hash)) == 0)
        {
            return 0;
        }

        uint sequence = 0;
        int found = 0;
        for (int i = start; i < words.Length && i - start < Longest; i++)
        {
            sequence = WordReader.Combine(sequence, words[i].Hash);
            found = Contains(sequence) ? i - start + 1 : found;
        }

        return found;
    }

    /// <summary>Whether the words, marks at both ends passed over, are one sequence of the set.</summary>
    public bool Equals(ReadOnlySpan<Word> words)
    {
        while (words.Length > 0 && words[0].IsMark)
        {
            words = words[1..];
        }

        while (words.Length > 0 && words[^1].IsMark)
        {
            words = words[..^1];
        }

        return words.Length > 0 && MatchAt(words, 0) == words.Length;
    }

    public bool ContainsAny(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly Word word in words)
        {
            if (Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    public int Count(ReadOnlySpan<Word> words)
    {
        int count = 0;
        foreach (ref readonly Word word in words)
        {
            count += Contains(word) ? 1 : 0;
        }

        return count;
    }

    private static uint HashOf(string phrase, int most, out int words, out uint first)
    {
        var reader = new WordReader(phrase);
        uint sequence = 0;
        words = 0;
        first = 0;
        while (words < most && reader.TryRead(out Word word))
        {
            first = words == 0 ? word.Hash : first;
            sequence = WordReader.Combine(sequence, word.Hash);
            words++;
        }

        return sequence;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Contains(uint sequence)
    {
        // The table is so large that nearly every sequence that is not in it meets an empty slot.
        uint[] slots = _slots;
        uint value = sequence | 1, found = slots[(value >> 1) & (uint)(slots.Length - 1)];
        return found == value || (found != 0 && ContainsFurther(value));
    }

    private bool ContainsFurther(uint value)
    {
        for (uint slot = (value >> 1) + 1; ; slot++)
        {
            uint found = _slots[slot & (uint)(_slots.Length - 1)];
            if (found == value)
            {
                return true;
            }

            if (found == 0)
            {
                return false;
            }
        }
    }

    private void Add(uint sequence)
    {
        uint value = sequence | 1;
        uint slot = value >> 1;
        while (_slots[slot & (uint)(_slots.Length - 1)] is var found && found != 0 && found != value)
        {
            slot++;
        }

        _slots[slot & (uint)(_slots.Length - 1)] = value;
    }
}
