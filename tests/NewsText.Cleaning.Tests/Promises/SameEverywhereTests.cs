using System.Globalization;

namespace NewsText.Cleaning.Tests.Promises;

public sealed class SameEverywhereTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("az-Latn-AZ")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("lt-LT")]
    public void NoCultureChangesAResult(string name)
    {
        IReadOnlyList<string> expected = InCulture("", Results);
        Assert.Equal(expected, InCulture(name, Results));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    public void NoCultureChangesARuleFile(string name)
    {
        const string Text = "category: SUBSCRIPTION\nrule: in.line\nconfidence: 0.925\nstart: Sign in, Ida\nremove: SIGN IN, IDA, it is late\nkeep: Ida signs in.";
        BoilerplateRule rule = InCulture(name, () => RuleFile.Parse(Text, "x.rules"))[0];
        Assert.Equal(0.925, rule.Confidence);
        Assert.Equal(BoilerplateCategories.Subscription, rule.Category);
    }

    [Fact]
    public void OnePipelineServesAllThreads()
    {
        string[] texts = [.. PromiseTexts.Articles, .. PromiseTexts.Mixtures(11, 100)];
        string[] expected = [.. texts.Select(Describe)];
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 24 }, thread =>
        {
            for (int i = 0; i < texts.Length; i++)
            {
                int at = (i + (thread * 17)) % texts.Length;
                Assert.Equal(expected[at], Describe(texts[at]));
            }
        });
    }

    [Fact]
    public void NoTextChangesTheResultOfTheNext()
    {
        string[] texts = [.. PromiseTexts.Articles, .. PromiseTexts.Oddities];
        string[] forwards = [.. texts.Select(Describe)];
        string[] backwards = [.. texts.Reverse().Select(Describe)];
        Assert.Equal(forwards, backwards.Reverse());
    }

    [Fact]
    public void TwoPipelinesOfTheSameOptionsAgree()
    {
        var other = CleaningPipeline.Create(new CleaningOptions());
        Assert.All(PromiseTexts.Articles, text => Assert.Equal(NewsCleaner.Clean(text), other.Clean(text)));
    }

    private static string[] Results()
    {
        // A pipeline of its own: the default one's tables were made in another culture.
        var pipeline = CleaningPipeline.Create(new CleaningOptions());
        return [.. PromiseTexts.Articles.Concat(PromiseTexts.Mixtures(5, 100)).Select(text => Describe(pipeline, text))];
    }

    private static string Describe(string text) => Describe(CleaningPipeline.Default, text);

    private static string Describe(CleaningPipeline pipeline, string text)
    {
        CleaningResult result = pipeline.Analyze(text);
        return string.Join('|', result.Removals.Select(removal => string.Create(CultureInfo.InvariantCulture, $"{removal.Start}+{removal.Length} {removal.Category} {removal.Rule} {removal.Confidence}")))
            + $" {result.IsSuspicious} {string.Join('|', result.Posts.Select(post => string.Create(CultureInfo.InvariantCulture, $"{post.Handle} {post.Date}")))}";
    }

    private static T InCulture<T>(string name, Func<T> function)
    {
        CultureInfo before = CultureInfo.CurrentCulture, beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
