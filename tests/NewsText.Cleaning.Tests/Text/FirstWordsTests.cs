using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Text;

public sealed class FirstWordsTests
{
    private const int NoFirst = FirstWords.FirstCount - 1, NoSecond = FirstWords.SecondCount - 1;

    [Theory]
    [InlineData("Sign up for the harbour walk", "sign", "up")]
    [InlineData("SIGN UP for the harbour walk", "sign", "Up")]
    [InlineData("The pier is closed", "the", "pier")]
    [InlineData("I am on the quay", "i", "am")]
    [InlineData("Correction: the pier", "correction", null)]
    [InlineData("Correction of the tide table", "correction", "of")]
    [InlineData("Corrections of the tide table", "correction", null)]
    [InlineData("Harbour 9", "harbour", null)]
    [InlineData("Harbour  master", "harbour", null)]
    [InlineData("Representatives of the pier", "representatives", null)]
    [InlineData("Pier", "pier", null)]
    [InlineData("(the pier)", null, null)]
    [InlineData("9 piers", null, null)]
    [InlineData("It's the pier", null, null)]
    [InlineData("It’s the pier", null, null)]
    [InlineData("Île de Marsh", null, null)]
    [InlineData("The pi\u00e9r", "the", null)]
    [InlineData("The pier\u00e9", "the", null)]
    public void TheFirstTwoWordsHaveTheirPlaces(string line, string? first, string? second)
    {
        FirstWords words = Read(line);
        Assert.Equal(first is null ? NoFirst : FirstWords.OfShort(first).First, words.First);
        Assert.Equal(second is null ? NoSecond : FirstWords.OfShort("x " + second).Second, words.Second);
    }

    [Fact]
    public void ACapitalTellsSecondWordsApart() => Assert.Equal(Read("The pier is closed").Second + FirstWords.Capitals, Read("The Pier is closed").Second);

    /// <summary>Places lie in their tables, and what stands behind the two words does not matter.</summary>
    [Fact]
    public void OnlyTheTwoWordsMatter()
    {
        var random = new Random(7);
        int known = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string head = $"{Word(random)} {Word(random)} ";
            FirstWords words = Read(head + Noise(random)), others = Read(head + Noise(random));
            Assert.Equal((words.First, words.Second), (others.First, others.Second));
            Assert.InRange(words.First, 0, NoFirst);
            Assert.InRange(words.Second, 0, NoSecond);
            known += words.First != NoFirst && words.Second != NoSecond ? 1 : 0;
        }

        Assert.InRange(known, 5_000, 20_000);
    }

    private static FirstWords Read(string line) =>
        line.Length < FirstWords.Window ? FirstWords.OfShort(line) : FirstWords.Of(ref MemoryMarshal.GetReference(line.AsSpan()));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => "abzAZ'é9"[random.Next(random.Next(1, 9))]));

    private static string Noise(Random random) => string.Concat(Enumerable.Range(0, 20).Select(_ => (char)random.Next(32, 0x2100)));
}
