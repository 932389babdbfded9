using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>Every attribution of the corpus, counted by a search that knows nothing of the grammar.</summary>
public sealed class SocialPostCorpusTests(ITestOutputHelper output)
{
    private static readonly Regex Attribution = new(
        @"\(\s?@[\w.@-]+\s?\)\s*(\d{1,2}:\d\d\s?[AP]M\s*[-·]\s*)?((January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.? \d{1,2}, \d{4}|\d{1,2} \w+\.? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    [SkippableFact]
    public void Every_attribution_that_a_naive_search_finds_is_part_of_a_post()
    {
        int count = 0;
        var missed = new List<string>();
        foreach (string text in Corpus.Articles(step: 1).Where(static text => text.Contains("@", StringComparison.Ordinal)))
        {
            IReadOnlyList<SocialPost>? posts = null;
            foreach (Match match in Attribution.Matches(text))
            {
                if (posts is null)
                {
                    PostsOnly.Clean(text, out posts);
                }

                count++;
                if (!posts.Any(post => post.Start <= match.Index && match.Index + match.Length <= post.Start + post.Length))
                {
                    missed.Add(text[Math.Max(0, match.Index - 80)..(match.Index + match.Length)]);
                }
            }
        }

        output.WriteLine($"{count} attributions, {missed.Count} of them missed");
        Assert.Empty(missed);
    }
}
