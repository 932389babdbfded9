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

    /// <summary>Mixes two values: one multiplication, and its high bits folded onto the low ones that tables are indexed with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint kind, uint value)
    {
        uint h = ((kind * 0x9E3779B1) ^ value) * 0x85EBCA6B;
        return h ^ (h >> 15);
    }
}
