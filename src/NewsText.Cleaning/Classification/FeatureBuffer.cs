using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Classification;

/// <summary>The features of one line as hash values, on the stack.</summary>
internal ref struct FeatureBuffer(Span<uint> storage)
{
    /// <summary>Room for every feature that a line can have.</summary>
    public const int Capacity = 192;

    private readonly Span<uint> _storage = storage;
    private int _count;

    public readonly ReadOnlySpan<uint> Features => _storage[.._count];

    /// <summary>Adds the feature <paramref name="kind"/> with the value <paramref name="value"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint kind, uint value)
    {
        if ((uint)_count < (uint)_storage.Length)
        {
            _storage[_count++] = Hash(kind, value);
        }
    }

    /// <summary>Mixes two values; the finaliser of MurmurHash3 (public domain).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint kind, uint value)
    {
        uint h = (kind * 0x9E3779B1) ^ value;
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }
}
