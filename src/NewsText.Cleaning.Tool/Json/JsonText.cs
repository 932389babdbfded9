using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>
/// JSON strings to text and back. Unlike the framework's readers and writers it takes lone surrogates, which scraped text does hold, and escapes
/// only what JSON requires, so that text in any script stays readable.
/// </summary>
internal static class JsonText
{
    private static readonly SearchValues<char> MustEscape = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>The text of a JSON string.</summary>
    /// <param name="raw">What stands between the quotation marks: well-formed, in valid UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'\\') < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        int length = 0;
        int escape;
        while ((escape = raw.IndexOf((byte)'\\')) >= 0)
        {
            length += Encoding.UTF8.GetChars(raw[..escape], buffer.AsSpan(length));
            buffer[length++] = Unescape(raw[(escape + 1)..]);
            raw = raw[(escape + (raw[escape + 1] == 'u' ? 6 : 2))..];
        }

        length += Encoding.UTF8.GetChars(raw, buffer.AsSpan(length));
        string text = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Writes a text as a JSON string with its quotation marks.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny(MustEscape);
            int read = WritePlain(plain < 0 ? text : text[..plain], output);
            text = text[read..];
            if (!text.IsEmpty)
            {
                WriteEscaped(text[0], output);
                text = text[1..];
            }
        }

        output.Write("\""u8);
    }

    // Stops before a lone surrogate, which UTF-8 cannot hold.
    private static int WritePlain(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        Utf8.FromUtf16(text, output.GetSpan((text.Length * 3) + 1), out int read, out int written, replaceInvalidSequences: false);
        output.Advance(written);
        return read;
    }

    private static void WriteEscaped(char c, IBufferWriter<byte> output)
    {
        switch (c)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            case '\b': output.Write("\\b"u8); break;
            case '\f': output.Write("\\f"u8); break;
            default:
                Utf8.TryWrite(output.GetSpan(6), $"\\u{(int)c:x4}", out int written);
                output.Advance(written);
                break;
        }
    }

    private static char Unescape(ReadOnlySpan<byte> escape) => escape[0] switch
    {
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'u' => (char)ushort.Parse(escape[1..5], System.Globalization.NumberStyles.AllowHexSpecifier, null),
        byte other => (char)other,
    };
}
