using Xunit;
using Xunit.Abstractions;

namespace NewsText.Cleaning.Tests.SocialPosts;

public sealed class SocialPostGeneratorTests(ITestOutputHelper output)
{
    private const int Seeds = 4;
    private const int ArticlesOfSeed = 1000;
    private const int Listed = 12;
    private const int Context = 80;

    [Theory]
    [InlineData(PostShape.OneLine, 0.99)]
    [InlineData(PostShape.InsideParagraph, 0.99)]
    [InlineData(PostShape.Glued, 0.99)]
    [InlineData(PostShape.Thread, 0.95)]
    [InlineData(PostShape.SeveralLines, 0.95)]
    [InlineData(PostShape.PlainLine, 0.4)]
    public void The_removed_span_is_the_inserted_one_and_nothing_beside_it_is_touched(PostShape shape, double leastShare)
    {
        int exact = 0;
        var touched = new List<string>();
        var missed = new List<string>();
        for (int seed = 1; seed <= Seeds; seed++)
        {
            var generator = new SocialPostGenerator(seed);
            for (int i = 0; i < ArticlesOfSeed; i++)
            {
                GeneratedPosts article = generator.Make(shape);
                string cleaned = PostsOnly.Clean(article.Text, out IReadOnlyList<SocialPost> posts);
                if (!cleaned.StartsWith(article.Before, StringComparison.Ordinal) || !cleaned.EndsWith(article.After, StringComparison.Ordinal))
                {
                    touched.Add(Describe(article, posts));
                }
                else if (!posts.Select(post => (post.Start, post.Length)).SequenceEqual(article.Posts))
                {
                    missed.Add(Describe(article, posts));
                }
                else
                {
                    exact++;
                }
            }
        }

        output.WriteLine($"{shape}: {exact} of {Seeds * ArticlesOfSeed} exact, {touched.Count} with something beside the posts touched");
        Assert.True(touched.Count == 0, string.Join("\n\n", [$"{touched.Count} times something beside the posts was touched.", .. touched.Take(Listed)]));
        Assert.True(exact >= leastShare * Seeds * ArticlesOfSeed, string.Join("\n\n", [$"{exact} of {Seeds * ArticlesOfSeed}", .. missed.Take(Listed)]));
    }

    private static string Describe(GeneratedPosts article, IReadOnlyList<SocialPost> posts)
    {
        string text = article.Text, before = article.Before[^Math.Min(article.Before.Length, Context)..], after = article.After[..Math.Min(article.After.Length, Context)];
        string[] lines = [$"beside: {before} [[…]] {after}", .. article.Posts.Select(post => "made: " + text.Substring(post.Start, post.Length)), .. posts.Select(post => "found: " + text.Substring(post.Start, post.Length))];
        return string.Join('\n', lines.Select(line => line.ReplaceLineEndings("⏎")));
    }
}
