using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Text;

public sealed class MarkReaderTests
{
    [Theory]
    [InlineData("The pier is closed", (byte)(LineMarks.None))]
    [InlineData("Pier", (byte)(LineMarks.NoSpace))]
    [InlineData("Is it? No", (byte)(LineMarks.Stop))]
    [InlineData("The \"pier\" is closed", (byte)(LineMarks.Closer))]
    [InlineData("Ida Marsh/Harbour Press", (byte)(LineMarks.Slash))]
    [InlineData("Storm | Harbour News", (byte)(LineMarks.Slash))]
    [InlineData("tide: 9", (byte)(LineMarks.Colon))]
    [InlineData("var tide = 9;", (byte)(LineMarks.Code))]
    [InlineData("<p>The pier</p>", (byte)(LineMarks.Code | LineMarks.Slash))]
    [InlineData("The harbour’s pier", (byte)(LineMarks.Wide))]
    public void MarksAreFoundWhereverTheyStand(string line, byte expected)
    {
        LineMarks found = Read(line), marks = (LineMarks)expected;
        Assert.Equal(marks, (found & LineMarks.Wide) != 0 ? found & (marks | LineMarks.Wide) : found);
    }

    [Fact]
    public void OfAVeryLongLineAllIsSaid() => Assert.Equal(LineMarks.All, Read(new string('a', 5000)));

    /// <summary>No mark that a search for its characters finds is missing.</summary>
    [Fact]
    public void NothingIsMissing()
    {
        var random = new Random(3);
        for (int i = 0; i < 5000; i++)
        {
            string line = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => (char)random.Next(33, random.Next(2) == 0 ? 128 : 0x2100)));
            LineMarks found = Read(line);
            Assert.True(line.IndexOfAny(['.', '!', '?']) < 0 || (found & LineMarks.Stop) != 0);
            Assert.True(line.IndexOfAny(['"', '\'', ')', ']']) < 0 || (found & LineMarks.Closer) != 0);
            Assert.True(line.IndexOfAny(['{', '}', '<', '>', '=', ';', '\\', '[']) < 0 || (found & LineMarks.Code) != 0);
            Assert.True(!line.Contains(':') || (found & LineMarks.Colon) != 0);
            Assert.True(line.IndexOfAny(['/', '|']) < 0 || (found & LineMarks.Slash) != 0);
            Assert.Equal(line.Any(c => c > '\x7F'), (found & LineMarks.Wide) != 0);
            Assert.True((found & (LineMarks.NoSpace | LineMarks.Wide)) != 0);
        }
    }

    // The line at a text's end, and in its middle, where what stands behind it must not count.
    private static LineMarks Read(string line)
    {
        LineMarks atEnd = MarkReader.Read(ref MemoryMarshal.GetReference(line.AsSpan()), line.Length, line.Length);
        string text = line + string.Concat(Enumerable.Repeat("\n.\")<:/ ’", 20));
        Assert.Equal(atEnd, MarkReader.Read(ref MemoryMarshal.GetReference(text.AsSpan()), line.Length, text.Length));
        return atEnd;
    }
}
