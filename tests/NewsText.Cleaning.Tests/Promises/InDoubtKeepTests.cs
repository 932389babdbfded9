namespace NewsText.Cleaning.Tests.Promises;

public sealed class InDoubtKeepTests
{
    private static readonly string Index = string.Join('\n', Enumerable.Range(0, 60).SelectMany(i => new[] { "Advertisement", $"Read more: Headline number {i} of this page", "Sign up for our newsletter" }));

    [Fact]
    public void ASuspiciousTextComesBackWhole()
    {
        string text = "Local news\n" + Index;
        CleaningResult result = NewsCleaner.Analyze(text);
        Assert.True(result.IsSuspicious);
        Assert.False(result.IsChanged);
        Assert.Empty(result.Removals);
        Assert.Same(text, result.Text);
        Assert.Same(text, NewsCleaner.Clean(text));
    }

    [Fact]
    public void TheShareIsTheCallers()
    {
        var all = CleaningPipeline.Create(new CleaningOptions { LargestRemovedShare = 1 });
        CleaningResult result = all.Analyze("Local news in one sentence.\n" + Index);
        Assert.False(result.IsSuspicious);
        Assert.Equal("Local news in one sentence.", result.Text);

        var none = CleaningPipeline.Create(new CleaningOptions { LargestRemovedShare = 0 });
        Assert.True(none.Analyze(Index).IsSuspicious);
    }

    /// <summary>The first 400 characters of residue always go, so that a short note with a long footer is still cleaned.</summary>
    [Fact]
    public void AShortNoteWithALongFooterIsCleaned()
    {
        const string Note = "The bridge is open again.";
        string text = Note + "\nAdvertisement\nSign up for our newsletter and never miss a story.\nFollow us on Twitter and Instagram\nCopyright 2031 Lakeside Media. All rights reserved.";
        Assert.Equal(Note, NewsCleaner.Clean(text));
    }

    [Fact]
    public void AnArticleThatIsMostlyArticleIsNotSuspicious() =>
        Assert.All(PromiseTexts.Articles, text => Assert.False(NewsCleaner.Analyze(text).IsSuspicious, text[..60]));

    /// <summary>Headlines of other articles go by their words and place; as many in a row as no page lists without a label are a list of the article's.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(17, true)]
    public void ALongListStays(int lines, bool stays)
    {
        string[] things = ["Rain Jackets", "Hotels", "Umbrellas", "Ferries"];
        string list = string.Join('\n', Enumerable.Range(2, lines).Select(i => $"{i} Best {things[i % things.Length]} of 2031"));
        string article = string.Join('\n', PromiseTexts.Articles.First(text => text.Length > 3000).Split('\n').Take(30));
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = Strictness.Aggressive });
        string cleaned = pipeline.Clean(article);
        Assert.Equal(stays, pipeline.Clean(cleaned + "\n" + list).Contains(list));
    }

    /// <summary>Who speaks may say the same twice; a box that stands twice is no part of a transcript.</summary>
    [Fact]
    public void ASpeakersLineStaysWhateverItSays()
    {
        const string Sentence = "The tide was late again that morning, and nobody on the quay could say when it would come in.";
        const string Paragraph = "The two of them have known each other since the old pier was built, and they have never agreed on anything but the tide, which neither of them has ever seen come in on time.";
        string text = $"MARSH: {Sentence} {Sentence}\nVALE: Was it?\nMARSH: It was.\nVALE: And then?\nMARSH: Then it rained.\n{Paragraph}";
        Assert.Same(text, NewsCleaner.Clean(text));
    }
}
