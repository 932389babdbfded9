namespace NewsText.Cleaning.Rules;

/// <summary>
/// The keys of phrases that may stand anywhere in a line, and what may stand beside them. Everyday words are part of many a phrase: the four characters
/// before or behind a key tell nearly all of them from the phrase, before anything is looked up.
/// </summary>
internal sealed class GramTable
{
    private const int Beside = 4;

    // A random odd number, and the bit that tells what stands behind a key from what stands before it.
    private const ulong Multiplier = 0xD6E8FEB86659FD93, IsBehind = 1UL << 32;

    private const int FilterShift = 19;

    // Eight for each of the built-in phrases, and some more.
    private const int ExpectedKeys = 1 << 13;

    private readonly uint[] _neighbours = new uint[1 << (32 - FilterShift)];

    public KeyTable Keys { get; } = new(18, ExpectedKeys);

    public void Freeze(PhraseList phrases)
    {
        Keys.Freeze();
        for (int i = 0; i < Keys.Count; i++)
        {
            ref readonly KeyTable.Entry entry = ref Keys[i];
            KeyFilter.Add(_neighbours, FilterShift, WithNeighbour(entry.Key, phrases[entry.Phrase].Key, entry.Offset));
        }
    }

    /// <summary>Whether a key of the table may stand between these two. False for no key that is part of its phrase.</summary>
    public bool MayStandBetween(ulong before, ulong key, ulong behind)
    {
        var filter = new KeyFilter(_neighbours, FilterShift);
        return (filter.Test(key) | filter.Test(Mix(key, before >> 32)) | filter.Test(Mix(key, (behind & 0xFFFFFFFF) | IsBehind))) != 0;
    }

    private static ulong WithNeighbour(ulong key, ReadOnlySpan<char> phrase, int offset)
    {
        if (offset >= Beside && Folding.OnlyKey(phrase.Slice(offset - Beside, Beside)) is var before and not 0)
        {
            return Mix(key, before);
        }

        int end = offset + KeyFilter.Keys;
        return end + Beside <= phrase.Length && Folding.OnlyKey(phrase.Slice(end, Beside)) is var behind and not 0 ? Mix(key, behind | IsBehind) : key;
    }

    private static ulong Mix(ulong key, ulong neighbour) => key + (neighbour * Multiplier);
}
