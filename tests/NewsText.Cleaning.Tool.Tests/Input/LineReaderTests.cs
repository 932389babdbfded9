using System.Text;
using NewsText.Cleaning.Tool.Input;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Input;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("\n", "")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData("a\r\nb\rc\n", "a\r", "b\rc")]
    [InlineData("\uFEFFa\n\uFEFFb", "a", "\uFEFFb")]
    public void SplitsAtLineFeeds(string text, params string[] expected) => Assert.Equal(expected, Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void ReadsLinesThatComeInPieces() => Assert.Equal(["one", "", "two", "three"], Read(new DripStream("one\n\ntwo\nthree"u8.ToArray())));

    [Fact]
    public void GrowsToTheLongestLine()
    {
        string longest = new('x', 1_000_000);
        Assert.Equal(["a", longest, "b"], Read(new MemoryStream(Encoding.UTF8.GetBytes($"a\n{longest}\nb\n"))));
    }

    private static List<string> Read(Stream stream)
    {
        var reader = new LineReader(stream, "test");
        var lines = new List<string>();
        while (reader.TryRead(out ReadOnlySpan<byte> line))
        {
            lines.Add(Encoding.UTF8.GetString(line));
            Assert.Equal(lines.Count, reader.Number);
        }

        return lines;
    }

    private sealed class DripStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
