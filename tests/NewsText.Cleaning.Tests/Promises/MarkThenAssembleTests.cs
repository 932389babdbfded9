using System.Buffers;

namespace NewsText.Cleaning.Tests.Promises;

public sealed class MarkThenAssembleTests
{
    public static TheoryData<Strictness> Strictnesses => [Strictness.Conservative, Strictness.Balanced, Strictness.Aggressive];

    [Theory]
    [MemberData(nameof(Strictnesses))]
    public void KeptAndRemovedAreTheInput(Strictness strictness)
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = strictness });
        int removed = 0;
        foreach (string text in PromiseTexts.All)
        {
            CleaningResult result = pipeline.Analyze(text);
            Assert.Same(text, result.Original);
            Assert.Equal(Kept.Of(text, result.Removals), result.Text);
            Assert.Equal(result.Removals.Count > 0, result.IsChanged);
            removed += result.Removals.Count;
        }

        Assert.InRange(removed, 1000, int.MaxValue);
    }

    [Fact]
    public void RemovalsAreSortedApartAndInsideTheText()
    {
        foreach (string text in PromiseTexts.All)
        {
            int end = 0;
            foreach (Removal removal in NewsCleaner.Analyze(text).Removals)
            {
                Assert.InRange(removal.Start, end, text.Length);
                Assert.InRange(removal.Length, 1, text.Length - removal.Start);
                Assert.Equal(removal.Start + removal.Length, removal.End);
                Assert.True(int.IsPow2((int)removal.Category) && BoilerplateCategories.All.HasFlag(removal.Category), $"{removal}");
                Assert.False(string.IsNullOrWhiteSpace(removal.Rule));
                Assert.InRange(removal.Confidence, 0.1, 1);
                end = removal.End;
            }
        }
    }

    [Fact]
    public void AllWaysToCleanAgree()
    {
        foreach (string text in PromiseTexts.All)
        {
            string expected = NewsCleaner.Analyze(text).Text;
            Assert.Equal(expected, NewsCleaner.Clean(text));
            Assert.Equal(expected, CleaningPipeline.Default.Clean(text));

            var writer = new ArrayBufferWriter<char>();
            NewsCleaner.Clean(text, writer);
            Assert.Equal(expected, writer.WrittenSpan.ToString());

            char[] destination = new char[text.Length + 2];
            destination.AsSpan().Fill('#');
            Assert.True(NewsCleaner.TryClean(text, destination, out int written));
            Assert.Equal(expected, destination.AsSpan(0, written).ToString());
            Assert.True(destination.AsSpan(written).IndexOfAnyExcept('#') < 0, "TryClean wrote behind the text.");

            Assert.True(NewsCleaner.TryClean(text, new char[expected.Length], out written));
            Assert.Equal(expected.Length, written);
            if (expected.Length > 0)
            {
                char[] tooShort = new string('#', expected.Length - 1).ToCharArray();
                Assert.False(NewsCleaner.TryClean(text, tooShort, out written));
                Assert.Equal(0, written);
                Assert.True(tooShort.AsSpan().IndexOfAnyExcept('#') < 0, "TryClean wrote to a destination that is too short.");
            }
        }
    }

    [Theory]
    [InlineData(Strictness.Conservative, SocialPostPolicy.Remove)]
    [InlineData(Strictness.Balanced, SocialPostPolicy.Remove)]
    [InlineData(Strictness.Aggressive, SocialPostPolicy.Remove)]
    [InlineData(Strictness.Aggressive, SocialPostPolicy.Keep)]
    public void CleaningTwiceIsCleaningOnce(Strictness strictness, SocialPostPolicy posts)
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = strictness, SocialPosts = posts });
        foreach (string text in PromiseTexts.All)
        {
            string once = pipeline.Clean(text);
            Assert.Same(once, pipeline.Clean(once));
        }
    }

    /// <summary>A marker is one more line beside those that the model weighs, so on lines without order it may think again; on articles it does not.</summary>
    [Theory]
    [InlineData(Strictness.Balanced, "[post]")]
    [InlineData(Strictness.Balanced, "Advertisement")]
    [InlineData(Strictness.Balanced, "Tweet")]
    [InlineData(Strictness.Aggressive, "[post]")]
    public void MarkersStay(Strictness strictness, string marker)
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = strictness, SocialPosts = SocialPostPolicy.Replace, SocialPostMarker = marker });
        string[] once = [.. PromiseTexts.Articles.Select(pipeline.Clean)];
        Assert.InRange(once.Count(text => text.Contains(marker, StringComparison.Ordinal)), 5, int.MaxValue);
        Assert.All(once, text => Assert.Same(text, pipeline.Clean(text)));
    }

    [SkippableFact]
    public void CleaningTwiceIsCleaningOnceOverTheCorpus()
    {
        foreach (string text in Corpus.Articles(step: 3))
        {
            CleaningResult result = NewsCleaner.Analyze(text);
            Assert.Equal(Kept.Of(text, result.Removals), result.Text);
            Assert.Same(result.Text, NewsCleaner.Clean(result.Text));
        }
    }
}
