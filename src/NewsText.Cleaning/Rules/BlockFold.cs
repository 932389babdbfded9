using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Rules;

/// <summary>Folds a block of characters, at the widest vectors the processor has; all widths give the same.</summary>
internal static class BlockFold
{
    /// <summary>How many characters a block has.</summary>
    public const int Length = 64;

    /// <summary>Folds 64 characters to eight keys and returns the mask of those that look like a watched character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ref ushort source, ref ulong keys)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> bytes = Vector512.Narrow(Folding.Mix(Vector512.LoadUnsafe(ref source)), Folding.Mix(Vector512.LoadUnsafe(ref source, 32)));
            (bytes | Vector512.Create((byte)0x20)).AsUInt64().StoreUnsafe(ref keys);
            return (Vector512.Equals(bytes, Vector512.Create((byte)'\n')) | Vector512.Equals(bytes, Vector512.Create((byte)'\r'))
                | Vector512.Equals(bytes, Vector512.Create((byte)'(')) | Vector512.Equals(bytes, Vector512.Create((byte)'['))
                | Vector512.Equals(bytes, Vector512.Create((byte)':')) | Vector512.Equals(bytes, Vector512.Create((byte)'@'))).ExtractMostSignificantBits();
        }

        if (Vector256.IsHardwareAccelerated)
        {
            ulong mask = 0;
            for (int i = 0; i < 2; i++)
            {
                Vector256<byte> bytes = Vector256.Narrow(Folding.Mix(Vector256.LoadUnsafe(ref source, (nuint)(i * 32))), Folding.Mix(Vector256.LoadUnsafe(ref source, (nuint)((i * 32) + 16))));
                (bytes | Vector256.Create((byte)0x20)).AsUInt64().StoreUnsafe(ref keys, (nuint)(i * 4));
                mask |= (ulong)(Vector256.Equals(bytes, Vector256.Create((byte)'\n')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'(')) | Vector256.Equals(bytes, Vector256.Create((byte)'['))
                    | Vector256.Equals(bytes, Vector256.Create((byte)':')) | Vector256.Equals(bytes, Vector256.Create((byte)'@'))).ExtractMostSignificantBits() << (i * 32);
            }

            return mask;
        }

        ulong small = 0;
        for (int i = 0; i < 4; i++)
        {
            Vector128<byte> bytes = Vector128.Narrow(Folding.Mix(Vector128.LoadUnsafe(ref source, (nuint)(i * 16))), Folding.Mix(Vector128.LoadUnsafe(ref source, (nuint)((i * 16) + 8))));
            (bytes | Vector128.Create((byte)0x20)).AsUInt64().StoreUnsafe(ref keys, (nuint)(i * 2));
            small |= (ulong)(Vector128.Equals(bytes, Vector128.Create((byte)'\n')) | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'(')) | Vector128.Equals(bytes, Vector128.Create((byte)'['))
                | Vector128.Equals(bytes, Vector128.Create((byte)':')) | Vector128.Equals(bytes, Vector128.Create((byte)'@'))).ExtractMostSignificantBits() << (i * 16);
        }

        return small;
    }
}
