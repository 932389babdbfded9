using System.Text;
using System.Text.Unicode;

namespace NewsText.Cleaning.Tool.Input;

/// <summary>Finds bytes that are not UTF-8.</summary>
internal static class Utf8Check
{
    /// <summary>The offset of the first byte that belongs to no UTF-8 sequence; -1 when there is none.</summary>
    public static int FindFault(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
