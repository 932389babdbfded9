namespace NewsText.Cleaning.Tests.Samples;

public sealed class SampleTests
{
    private static readonly string[] LineBreaks = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n", "\r"];

    public static TheoryData<string> Variants => [.. SampleVariant.All.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Variants))]
    public void WhatIsLeftIsTheArticle(string name)
    {
        SampleVariant variant = SampleVariant.All.Single(variant => variant.Name == name);
        foreach (string lineBreak in LineBreaks)
        {
            string article = string.Join(lineBreak, SampleArticle.Paragraphs), end = lineBreak.StartsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : lineBreak[..1];
            Assert.Equal(article, NewsCleaner.Clean(variant.Text(lineBreak)));
            Assert.Equal(article + end, NewsCleaner.Clean(variant.Text(lineBreak) + end));
        }
    }

    [Fact]
    public void TheArticleAloneStaysTheSameInstance()
    {
        string article = string.Join('\n', SampleArticle.Paragraphs);
        Assert.Same(article, NewsCleaner.Clean(article));
    }

    [Fact]
    public void ThereAreTwentyVariants() => Assert.InRange(SampleVariant.All.Count, 20, int.MaxValue);

    [SkippableTheory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    public void TheSampleThatAUserSentIsCleanedToTheLetter(string lineBreak)
    {
        string article = File.ReadAllText(Corpus.Require("sample", "article.txt")), expected = File.ReadAllText(Corpus.Require("sample", "article.expected.txt"));
        Assert.Equal(expected.TrimEnd().Replace("\n", lineBreak), NewsCleaner.Clean(article.Replace("\n", lineBreak)).TrimEnd());
    }
}
