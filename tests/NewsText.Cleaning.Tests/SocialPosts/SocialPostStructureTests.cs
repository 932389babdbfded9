using NewsText.Cleaning.Filters;
using Xunit;

namespace NewsText.Cleaning.Tests.SocialPosts;

public sealed class SocialPostStructureTests
{
    private const string Before = "The council of Dalby met for six hours on Tuesday to settle how the old bridge should be paid for, and went home without having settled it.\n";
    private const string After = "\nA second meeting has been called for the end of the month, when the council will hear from the firm that built the piers nine years ago.";

    [Fact]
    public void A_post_is_handed_over_with_all_its_parts()
    {
        const string Post = "We will rebuild #dalby https://t.co/Aa1Bb2Cc3D pic.twitter.com/aB3dE5gH7j — Nora Quist (@noraquist) May 1, 2018";
        SocialPost post = Single(Post);
        Assert.Equal("Twitter", post.Network);
        Assert.Equal("Nora Quist", post.Author);
        Assert.Equal("noraquist", post.Handle);
        Assert.Equal("May 1, 2018", post.DateText);
        Assert.Equal(new DateOnly(2018, 5, 1), post.Date);
        Assert.Equal("We will rebuild #dalby https://t.co/Aa1Bb2Cc3D pic.twitter.com/aB3dE5gH7j", post.Text);
        Assert.Equal(["https://t.co/Aa1Bb2Cc3D", "pic.twitter.com/aB3dE5gH7j"], post.Links);
        Assert.Equal(Before.Length, post.Start);
        Assert.Equal(Post.Length, post.Length);
    }

    [Fact]
    public void A_post_of_several_lines_spans_them_all()
    {
        SocialPost post = Single("Boys!\nLook at this 😂\n— Nora Quist (@noraquist) May 1, 2018");
        Assert.Equal("Boys!\nLook at this 😂", post.Text);
        Assert.Equal(Before.Length, post.Start);
    }

    [Theory]
    [InlineData("May 1, 2018", 2018, 5, 1)]
    [InlineData("3. Mai 2018", 2018, 5, 3)]
    [InlineData("14. Dezember 2019", 2019, 12, 14)]
    [InlineData("9 février 2020", 2020, 2, 9)]
    [InlineData("3 de mayo de 2018", 2018, 5, 3)]
    [InlineData("enero 21, 2017", 2017, 1, 21)]
    [InlineData("9 de março de 2020", 2020, 3, 9)]
    [InlineData("14 dicembre 2019", 2019, 12, 14)]
    [InlineData("9 maart 2020", 2020, 3, 9)]
    [InlineData("Sep. 1, 2018", 2018, 9, 1)]
    [InlineData("2018-05-31", 2018, 5, 31)]
    [InlineData("31.05.2018", 2018, 5, 31)]
    [InlineData("5/31/2018", 2018, 5, 31)]
    [InlineData("7:45 AM - May 1, 2018", 2018, 5, 1)]
    [InlineData("7:45 AM · May 1, 2018", 2018, 5, 1)]
    [InlineData("May 1, 2018 at 7:45 AM", 2018, 5, 1)]
    public void Dates_are_read(string date, int year, int month, int day)
    {
        SocialPost post = Single($"Look at this 😂 — Nora Quist (@noraquist) {date}");
        Assert.Equal(date, post.DateText);
        Assert.Equal(new DateOnly(year, month, day), post.Date);
    }

    [Theory]
    [InlineData("5/4/2018")]
    [InlineData("February *NUMBER*, *NUMBER*")]
    [InlineData("February 31, 2018")]
    public void A_date_that_is_not_certain_is_only_quoted(string date)
    {
        SocialPost post = Single($"Look at this 😂 — Nora Quist (@noraquist) {date}");
        Assert.Equal(date, post.DateText);
        Assert.Null(post.Date);
    }

    [Theory]
    [InlineData("View this post on Instagram\nSunset\nA post shared by Nora Quist (@noraquist) on Jan 1, 2018 at 10:00am PST", "Instagram", "Nora Quist", "noraquist")]
    [InlineData("Look! Posted by Nora Quist on Thursday, May 28, 2020", "Facebook", "Nora Quist", "")]
    [InlineData("@noraquist wait for it #fyp ♬ original sound - Nora", "TikTok", "", "noraquist")]
    [InlineData("Hello — Nora Quist (@noraquist.bsky.social) June 3, 2024 at 3:05 PM", "Bluesky", "Nora Quist", "noraquist.bsky.social")]
    [InlineData("Hello — Nora Quist (@noraquist@mastodon.example) June 3, 2023", "Mastodon", "Nora Quist", "noraquist@mastodon.example")]
    [InlineData("Hello — Nora Quist (@noraquist@truthsocial.com) June 3, 2023", "TruthSocial", "Nora Quist", "noraquist@truthsocial.com")]
    [InlineData("Post by @noraquist", "Threads", "", "noraquist")]
    [InlineData("The bridge is open by u/bridgefan in dalby", "Reddit", "", "bridgefan")]
    [InlineData("https://t.me/dalbynews/1234", "Telegram", "", "")]
    [InlineData("https://www.linkedin.com/posts/noraquist_activity-123456", "LinkedIn", "", "")]
    [InlineData("https://www.youtube.com/watch?v=abcdefghijk", "YouTube", "", "")]
    public void The_network_is_told(string text, string network, string author, string handle)
    {
        SocialPost post = Single(text);
        Assert.Equal((network, author, handle), (post.Network, post.Author, post.Handle));
        Assert.Equal(text, (Before + text + After).Substring(post.Start, post.Length));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("橋が", 4)]
    [InlineData("a 😂", 4)]
    [InlineData("👍🏽", 2)]
    [InlineData("👩‍🚒", 2)]
    [InlineData("see https://example.com/a-very-long-address-that-counts-as-any-other", 27)]
    [InlineData("see pic.twitter.com/aB3dE5gH7j", 4)]
    [InlineData("naïve", 5)]
    public void Length_is_weighted(string text, int expected) => Assert.Equal(expected, PostLength.Measure(text, 1000));

    private static SocialPost Single(string post)
    {
        PostsOnly.Clean(Before + post + After, out IReadOnlyList<SocialPost> posts);
        return Assert.Single(posts);
    }
}
