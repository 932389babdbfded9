using System.Buffers;
using System.Text;
using NewsText.Cleaning.Tool.Json;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Json;

public sealed class JsonTextTests
{
    [Fact]
    public void EveryCodeUnitComesBack()
    {
        for (int first = 0; first < 0x10000; first += 64)
        {
            string text = string.Create(128, first, static (span, start) =>
            {
                for (int i = 0; i < span.Length; i++)
                {
                    span[i] = (char)(start + (i / 2));
                }
            });
            Assert.Equal(text, JsonText.Decode(Write(text)[1..^1]));
        }
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/", "\"a\\\"b\\\\c/\"")]
    [InlineData("\n\r\t\b\f\0\u001f", "\"\\n\\r\\t\\b\\f\\u0000\\u001f\"")]
    [InlineData("é 漢 😀 \u2028 <&'>", "\"é 漢 😀 \u2028 <&'>\"")]
    public void EscapesOnlyWhatMustBe(string text, string expected) => Assert.Equal(expected, Encoding.UTF8.GetString(Write(text)));

    // Test data that travels through the runner would lose lone surrogates.
    [Fact]
    public void EscapesLoneSurrogates()
    {
        EscapesOnlyWhatMustBe("\ud83d\ude00\ud83d", "\"😀\\ud83d\"");
        EscapesOnlyWhatMustBe("\ude00\ud83d\"", "\"\\ude00\\ud83d\\\"\"");
    }

    [Theory]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""\u0041\u00e9\u00C9""", "AéÉ")]
    [InlineData("""x\ud83d\ude00y""", "x😀y")]
    [InlineData("é😀", "é😀")]
    public void Unescapes(string raw, string expected) => Assert.Equal(expected, JsonText.Decode(Encoding.UTF8.GetBytes(raw)));

    private static byte[] Write(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonText.Write(text, output);
        return output.WrittenSpan.ToArray();
    }
}
