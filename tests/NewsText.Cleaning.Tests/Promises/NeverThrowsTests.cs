using System.Buffers;

namespace NewsText.Cleaning.Tests.Promises;

public sealed class NeverThrowsTests
{
    [Fact]
    public void RandomCharactersHaveAResult()
    {
        var random = new Random(20);
        for (int i = 0; i < 2000; i++)
        {
            char[] characters = new char[random.Next(600)];
            int width = 1 << random.Next(1, 17);
            for (int j = 0; j < characters.Length; j++)
            {
                characters[j] = random.Next(20) == 0 ? '\n' : (char)random.Next(width);
            }

            string text = new(characters);
            CleaningResult result = NewsCleaner.Analyze(text);
            Assert.Equal(Kept.Of(text, result.Removals), result.Text);
        }
    }

    [Fact]
    public void OneLineOfTenMegabytesHasAResult()
    {
        string words = string.Concat(Enumerable.Repeat("the river rose and the bridge held while Sign up for our newsletter (Photo by Ida Marsh) ", 60_000));
        Assert.InRange(words.Length, 5_000_000, int.MaxValue);
        CleaningResult result = NewsCleaner.Analyze(words);
        Assert.Equal(Kept.Of(words, result.Removals), result.Text);
    }

    [Fact]
    public void AMillionLinesHaveAResult()
    {
        string text = string.Concat(Enumerable.Repeat("Related\nWho owns the weir\n", 500_000));
        CleaningResult result = NewsCleaner.Analyze(text);
        Assert.Equal(Kept.Of(text, result.Removals), result.Text);
    }

    [Fact]
    public void AHugeTextLeavesNoTraceInTheNextResult()
    {
        string article = PromiseTexts.Articles[0];
        string expected = NewsCleaner.Clean(article);
        NewsCleaner.Clean(string.Concat(Enumerable.Repeat("Advertisement\nThe river rose by a foot in the night, and it was seen by nobody.\n", 50_000)));
        Assert.Equal(expected, NewsCleaner.Clean(article));
    }

    [Fact]
    public void NullIsAnArgumentNullException()
    {
        Assert.Throws<ArgumentNullException>("text", () => NewsCleaner.Clean(null!));
        Assert.Throws<ArgumentNullException>("text", () => NewsCleaner.Analyze(null!));
        Assert.Throws<ArgumentNullException>("text", () => CleaningPipeline.Default.Clean(null!));
        Assert.Throws<ArgumentNullException>("text", () => CleaningPipeline.Default.Analyze(null!));
        Assert.Throws<ArgumentNullException>("output", () => NewsCleaner.Clean("text", null!));
        Assert.Throws<ArgumentNullException>("output", () => CleaningPipeline.Default.Clean("text", (IBufferWriter<char>)null!));
        Assert.Throws<ArgumentNullException>("options", () => CleaningPipeline.Create(null!));
        Assert.Throws<ArgumentNullException>("path", () => RuleFile.Load(null!));
        Assert.Throws<ArgumentNullException>("text", () => RuleFile.Parse(null!, "x.rules"));
        Assert.Throws<ArgumentNullException>("source", () => RuleFile.Parse("", null!));
        Assert.Throws<ArgumentNullException>("name", () => new BoilerplateRule(null!, BoilerplateCategories.Caption, PhraseAnchor.LineStart, "phrase"));
        Assert.Throws<ArgumentNullException>("phrase", () => new BoilerplateRule("name", BoilerplateCategories.Caption, PhraseAnchor.LineStart, null!));
        Assert.Throws<ArgumentNullException>("errors", () => new RuleFileException(null!));
    }

    [Fact]
    public void AnEmptySpanIsAText()
    {
        Assert.True(NewsCleaner.TryClean(default, default, out int written));
        Assert.Equal(0, written);
    }
}
