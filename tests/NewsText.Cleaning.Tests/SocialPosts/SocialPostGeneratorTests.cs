using Xunit;

namespace NewsText.Cleaning.Tests.SocialPosts;

public sealed class SocialPostGeneratorTests
{
    private const int Articles = 2000;

    [Theory]
    [InlineData(false, 0.99)]
    [InlineData(true, 0.95)]
    public void The_removed_span_is_the_inserted_one(bool isSeveralLines, double leastShare)
    {
        var generator = new SocialPostGenerator(20180501);
        int exact = 0;
        string firstMiss = "";
        for (int i = 0; i < Articles; i++)
        {
            (string text, int start, int length) = generator.Make(isSeveralLines);
            string cleaned = PostsOnly.Clean(text, out IReadOnlyList<SocialPost> posts);
            bool isExact = posts.Count == 1 && posts[0].Start == start && posts[0].Length == length;
            exact += isExact ? 1 : 0;
            if (!isExact && firstMiss.Length == 0)
            {
                firstMiss = text.Insert(start + length, "]]").Insert(start, "[[") + "\n--- left:\n" + cleaned;
            }

            string before = text[..start].TrimEnd(), after = text[(start + length)..].TrimStart();
            Assert.True(
                cleaned.StartsWith(before, StringComparison.Ordinal) && cleaned.EndsWith(after, StringComparison.Ordinal),
                $"{text.Insert(start + length, "]]").Insert(start, "[[")}\n--- left:\n{cleaned}");
        }

        Assert.True(exact >= leastShare * Articles, $"{exact} of {Articles}; the first that is not: {firstMiss}");
    }
}
