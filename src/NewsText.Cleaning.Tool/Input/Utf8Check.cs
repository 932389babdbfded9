using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsText.Cleaning.Tool.Input;

/// <summary>Finds bytes that are not UTF-8.</summary>
internal static class Utf8Check
{
    /// <summary>Says where the first byte stands that belongs to no UTF-8 sequence, and what the bytes may be instead; null when all is UTF-8.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) == OperationStatus.Done)
        {
            offset += consumed;
        }

        return $"not UTF-8: byte {offset}{Guess(bytes)}";
    }

    private static string Guess(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "; it looks like UTF-16",
        [0x1F, 0x8B, ..] => "; it looks like gzip, which is read from files named *.gz",
        _ => "",
    };
}
