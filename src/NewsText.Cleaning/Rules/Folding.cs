using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// Eight characters folded to eight bytes: the key of every table here. The fold is coarse (different characters may share a byte) and
/// never decides; it only must give a character and its lower-case form the same byte, or else the tables hold both.
/// </summary>
internal static class Folding
{
    private const ulong Case = 0x2020202020202020;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Fold(char c) => (byte)((c ^ (c >> 8)) | 0x20);

    /// <summary>The key of the eight characters that start at <paramref name="first"/>; all eight must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key8(ref readonly char first)
    {
        Vector128<ushort> v = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first)));
        v ^= Vector128.ShiftRightLogical(v, 8);
        return Vector128.Narrow(v, v).AsUInt64().ToScalar() | Case;
    }

    /// <summary>The key of the first characters of <paramref name="text"/>, zero bytes behind its end.</summary>
    public static ulong KeyAtStart(ReadOnlySpan<char> text)
    {
        if (text.Length >= 8)
        {
            return Key8(in text[0]);
        }

        ulong key = 0;
        for (int i = 0; i < text.Length; i++)
        {
            key |= (ulong)Fold(text[i]) << (8 * i);
        }

        return key;
    }

    /// <summary>The key of the last characters of <paramref name="text"/>, the last one in the highest byte, zero bytes before its start.</summary>
    public static ulong KeyAtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length >= 8)
        {
            return Key8(in text[^8]);
        }

        ulong key = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            key |= (ulong)Fold(text[^i]) << (8 * (8 - i));
        }

        return key;
    }

    /// <summary>Calls <paramref name="add"/> with the key of every spelling of <paramref name="normal"/>: its upper-case letters, curly quotation marks and dashes.</summary>
    /// <remarks>Letters of ASCII, Latin-1 and most of Cyrillic share a byte with their other case, so there is one key for almost every English phrase.</remarks>
    public static void ForEachSpelling(ReadOnlySpan<char> normal, Action<ulong> add)
    {
        // Eight letters of two bytes each are 256 keys; a dash has five spellings, but few dashes stand together.
        Span<byte> options = stackalloc byte[8 * 8];
        Span<int> counts = stackalloc int[8];
        Span<char> variants = stackalloc char[8];
        for (int i = 0; i < normal.Length; i++)
        {
            int count = 0;
            foreach (char c in Characters.Variants(normal[i], variants))
            {
                byte folded = Fold(c);
                if (!options.Slice(i * 8, count).Contains(folded))
                {
                    options[(i * 8) + count++] = folded;
                }
            }

            counts[i] = count;
        }

        Expand(options, counts, normal.Length, 0, 0, add);
    }

    private static void Expand(ReadOnlySpan<byte> options, ReadOnlySpan<int> counts, int length, int index, ulong key, Action<ulong> add)
    {
        if (index == length)
        {
            add(key);
            return;
        }

        for (int i = 0; i < counts[index]; i++)
        {
            Expand(options, counts, length, index + 1, key | ((ulong)options[(index * 8) + i] << (8 * index)), add);
        }
    }
}
