using Xunit;

namespace NewsText.Cleaning.Tests.SocialPosts;

public sealed class SocialPostPolicyTests
{
    private const string Before = "The council of Dalby met for six hours on Tuesday to settle how the old bridge should be paid for, and went home without having settled it.";
    private const string One = "We will rebuild. — Nora Quist (@noraquist) May 1, 2018";
    private const string Two = "Look at this #dalby\nI was there — Lew Harrow (@lewharrow) May 2, 2018";
    private const string After = "A second meeting has been called for the end of the month, when the council will hear from the firm that built the piers nine years ago.";
    private const string Text = Before + "\n" + One + "\n" + Two + "\n" + After;

    [Fact]
    public void Removed_by_default()
    {
        CleaningResult result = CleaningPipeline.Default.Analyze(Text);
        Assert.Equal(Before + "\n" + After, result.Text);
        Assert.Equal([One, Two], result.Posts.Select(post => Text.Substring(post.Start, post.Length)));
        Assert.All(result.Removals, removal => Assert.Equal(BoilerplateCategories.SocialEmbed, removal.Category));
    }

    [Fact]
    public void Kept_but_listed()
    {
        CleaningResult result = CleaningPipeline.Create(new CleaningOptions { SocialPosts = SocialPostPolicy.Keep }).Analyze(Text);
        Assert.Same(Text, result.Text);
        Assert.Equal(2, result.Posts.Count);
    }

    [Fact]
    public void Kept_when_the_category_is_off()
    {
        CleaningResult result = CleaningPipeline.Create(new CleaningOptions { Categories = BoilerplateCategories.All & ~BoilerplateCategories.SocialEmbed }).Analyze(Text);
        Assert.Same(Text, result.Text);
        Assert.Equal(2, result.Posts.Count);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    public void Replaced_by_one_marker_a_post(string lineBreak)
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { SocialPosts = SocialPostPolicy.Replace, SocialPostMarker = "<post/>" });
        string text = string.Join(lineBreak, Before, One, Two.Replace("\n", lineBreak, StringComparison.Ordinal), After);
        Assert.Equal(string.Join(lineBreak, Before, "<post/>", "<post/>", After), pipeline.Clean(text));
    }

    [Fact]
    public void Replaced_inside_a_line()
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { SocialPosts = SocialPostPolicy.Replace });
        Assert.Equal(Before + " She tweeted: [post]\n" + After, pipeline.Clean(Before + " She tweeted: " + One + "\n" + After));
        Assert.Equal(Before + " She tweeted: [post] " + After, pipeline.Clean(Before + " She tweeted: " + One + " " + After));
    }

    [Fact]
    public void Replaced_at_both_ends_of_a_text()
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { SocialPosts = SocialPostPolicy.Replace });
        Assert.Equal("[post]\n" + Before + "\n" + After + "\n[post]", pipeline.Clean(One + "\n" + Before + "\n" + After + "\n" + One));
        var destination = new char[Text.Length];
        Assert.True(pipeline.TryClean(Text, destination, out int written));
        Assert.Equal(pipeline.Clean(Text), new string(destination, 0, written));
    }

    [Fact]
    public void Posts_of_a_later_round_are_told_in_the_offsets_of_the_original()
    {
        // An own rule takes a line out of the post's middle; only then is the attribution next to its body.
        var rule = new BoilerplateRule("test.slot", BoilerplateCategories.Advertisement, PhraseAnchor.WholeLine, "This slot is for rent at the Ledger");
        const string Slot = "This slot is for rent at the Ledger";
        string text = Before + "\n" + Slot + "\n" + One + "\n" + After + "\n" + Slot + "\n" + After + " Again.";
        foreach (SocialPostPolicy policy in Enum.GetValues<SocialPostPolicy>())
        {
            CleaningResult result = CleaningPipeline.Create(new CleaningOptions { Rules = [rule], SocialPosts = policy }).Analyze(text);
            SocialPost post = Assert.Single(result.Posts);
            Assert.Equal(One, text.Substring(post.Start, post.Length));
            Assert.Equal("We will rebuild.", post.Text);
        }
    }

    [Theory]
    [InlineData(One)]
    [InlineData(Two)]
    [InlineData(One + "\n" + Two)]
    public void A_text_that_is_a_post_is_no_residue(string text)
    {
        CleaningResult result = CleaningPipeline.Default.Analyze(text);
        Assert.Same(text, result.Text);
        Assert.NotEmpty(result.Posts);
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        string once = CleaningPipeline.Default.Clean(Text);
        Assert.Same(once, CleaningPipeline.Default.Clean(once));
    }

    [Fact]
    public void Recognising_posts_allocates_the_output_alone()
    {
        CleaningPipeline pipeline = CleaningPipeline.Create(new CleaningOptions { SocialPosts = SocialPostPolicy.Keep });
        for (int i = 0; i < 3; i++)
        {
            pipeline.Clean(Text);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        pipeline.Clean(Text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
