using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// Eight characters folded to eight bytes: the key of every table here. The fold is coarse (different characters may share a byte) and
/// never decides; it only must give a character and its lower-case form the same byte, or else the tables hold both. What is taken off by the
/// higher byte moves Cyrillic so that its two cases differ by the bit that those of ASCII differ by.
/// </summary>
internal static class Folding
{
    /// <summary>The two spaces that rules take for a plain one and whose bytes are not its own; the unbreakable space loses its highest bit.</summary>
    public const char ThinSpace = '\u2009', NarrowSpace = '\u202F';

    /// <summary>The bits of a folded character.</summary>
    public const ushort Bits = 0x7F;

    private const ulong Case = 0x2020202020202020;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Fold(char c) => (byte)(c is ThinSpace or NarrowSpace ? ' ' : ((c - ((c >> 8) << 2)) & Bits) | 0x20);

    /// <summary>The key of the eight characters that start at <paramref name="first"/>; all eight must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key8(ref readonly char first)
    {
        Vector128<ushort> v = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first)));
        v = Mix(v);
        return Vector128.Narrow(v, v).AsUInt64().ToScalar() | Case;
    }

    /// <summary>The key of the four characters that start at <paramref name="first"/>; all four must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key4(ref readonly char first)
    {
        ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in first)));
        Vector128<ushort> v = Mix(Vector128.CreateScalar(four).AsUInt16());
        return Vector128.Narrow(v, v).AsUInt32().ToScalar() | (Case >> 32);
    }

    /// <summary>Folds all but the case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Mix(Vector128<ushort> v)
    {
        Vector128<ushort> isSpace = Vector128.Equals(v, Vector128.Create((ushort)ThinSpace)) | Vector128.Equals(v, Vector128.Create((ushort)NarrowSpace));
        v = Vector128.ConditionalSelect(isSpace, Vector128.Create((ushort)' '), v);
        return (v - ((v >>> 8) << 2)) & Vector128.Create(Bits);
    }

    /// <inheritdoc cref="Mix(Vector128{ushort})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Mix(Vector512<ushort> v)
    {
        Vector512<ushort> isSpace = Vector512.Equals(v, Vector512.Create((ushort)ThinSpace)) | Vector512.Equals(v, Vector512.Create((ushort)NarrowSpace));
        v = Vector512.ConditionalSelect(isSpace, Vector512.Create((ushort)' '), v);
        return (v - ((v >>> 8) << 2)) & Vector512.Create(Bits);
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

    /// <summary>Adds the key of every spelling of <paramref name="normal"/> to the table: its upper-case letters, curly quotation marks and dashes.</summary>
    /// <remarks>Letters of ASCII, Latin-1 and Cyrillic share a byte with their other case, so there is one key for nearly every phrase.</remarks>
    public static void AddSpellings(ReadOnlySpan<char> normal, KeyTable table, KeyTable.Entry entry)
    {
        if (OnlyKey(normal) is var key and not 0)
        {
            entry.Key = key;
            table.Add(entry);
            return;
        }

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
                if (options.Slice(i * 8, count).IndexOf(folded) < 0)
                {
                    options[(i * 8) + count++] = folded;
                }
            }

            counts[i] = count;
        }

        Expand(options, counts, normal.Length, 0, table, entry);
    }

    /// <summary>The one key that at most eight characters of a phrase have in every spelling; 0 when there are more.</summary>
    public static ulong OnlyKey(ReadOnlySpan<char> normal)
    {
        if (normal.Length == Vector128<ushort>.Count)
        {
            // Nearly all phrases have no other characters than these; which of the others have one byte is seen one by one.
            Vector128<ushort> v = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(normal)));
            Vector128<ushort> isOther = Vector128.GreaterThan(v, Vector128.Create((ushort)0x7F)) | Vector128.Equals(v, Vector128.Create((ushort)'\''))
                | Vector128.Equals(v, Vector128.Create((ushort)'"')) | Vector128.Equals(v, Vector128.Create((ushort)'-'));
            if (isOther == Vector128<ushort>.Zero)
            {
                return Key8(in normal[0]);
            }
        }

        ulong key = 0;
        for (int i = 0; i < normal.Length; i++)
        {
            if (!HasOneByte(normal[i]))
            {
                return 0;
            }

            key |= (ulong)Fold(normal[i]) << (8 * i);
        }

        return key;
    }

    /// <summary>Whether all spellings share a byte. Quotation marks and dashes have others, and so have letters beyond those of Latin-1 and of Russian.</summary>
    public static bool HasOneByte(char normal) => normal is (<= '\x7F' and not ('\'' or '"' or '-')) or (>= 'à' and <= 'þ') or (>= 'а' and <= 'я');

    private static void Expand(ReadOnlySpan<byte> options, ReadOnlySpan<int> counts, int length, int index, KeyTable table, KeyTable.Entry entry)
    {
        if (index == length)
        {
            table.Add(entry);
            return;
        }

        for (int i = 0; i < counts[index]; i++)
        {
            KeyTable.Entry longer = entry;
            longer.Key |= (ulong)options[(index * 8) + i] << (8 * index);
            Expand(options, counts, length, index + 1, table, longer);
        }
    }
}
