using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Text;

/// <summary>Words, or sequences of words, to look for, by their hash values.</summary>
internal sealed class WordSet
{
    private readonly uint[] _slots;

    /// <param name="phrases">Single words, or sequences of words with spaces between them.</param>
    public WordSet(params string[] phrases)
    {
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)phrases.Length * 8)];
        foreach (string phrase in phrases)
        {
            Add(HashOf(phrase, out int words));
            Longest = Math.Max(Longest, words);
        }
    }

    /// <summary>The most words a sequence has.</summary>
    public int Longest { get; }

    /// <summary>A set of single words, separated by spaces.</summary>
    public static WordSet Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(in Word word) => Contains(WordReader.Combine(0, word.Hash));

    /// <summary>The length in words of the longest sequence of the set that starts at <paramref name="start"/>; 0 when there is none.</summary>
    public int MatchAt(ReadOnlySpan<Word> words, int start)
    {
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

    // Some thousand words pass here when a process starts, before any code is hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint HashOf(string phrase, out int words)
    {
        var reader = new WordReader(phrase);
        uint sequence = 0;
        words = 0;
        while (reader.TryRead(out Word word))
        {
            sequence = WordReader.Combine(sequence, word.Hash);
            words++;
        }

        return sequence;
    }

    private bool Contains(uint sequence)
    {
        uint value = sequence | 1;
        for (uint slot = value >> 1; ; slot++)
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
