using System.Text.RegularExpressions;

namespace NewsText.Cleaning.Tests.Options;

public sealed class CleaningOptionsTests
{
    private const string Paragraph = "The council of Dalby met for six hours on Tuesday to settle how the old bridge over the river should be paid for, and went home without having settled it, two members said.";

    // One sure line of each category.
    private static readonly Dictionary<BoilerplateCategories, string> Lines = new()
    {
        [BoilerplateCategories.Advertisement] = "Advertisement",
        [BoilerplateCategories.SocialEmbed] = "It rained. — Ida Marsh (@imarsh) May 1, 2018",
        [BoilerplateCategories.RelatedContent] = "Read more: Ferry strike enters third week",
        [BoilerplateCategories.Subscription] = "Sign up for our newsletter and never miss a story.",
        [BoilerplateCategories.Sharing] = "Leave a comment",
        [BoilerplateCategories.Disclaimer] = "Copyright 2031 Lakeside Media. All rights reserved.",
        [BoilerplateCategories.Caption] = "Photo by Ida Marsh",
        [BoilerplateCategories.Byline] = "Ida Marsh in Riverton contributed to this report.",
        [BoilerplateCategories.Navigation] = "Back to top",
        [BoilerplateCategories.ReaderComment] = "Log in to reply",
        [BoilerplateCategories.Markup] = "<div class=\"ad-slot\" id=\"top\"></div>",
    };

    private static readonly string Article = string.Join('\n', Lines.Values.SelectMany(line => new[] { Paragraph, line }).Append(Paragraph));

    public static TheoryData<BoilerplateCategories> Categories => [.. Lines.Keys];

    [Fact]
    public void AllCategoriesGoByDefault()
    {
        Assert.Equal(Lines.Keys, NewsCleaner.Analyze(Article).Removals.Select(removal => removal.Category));
        Assert.Equal(BoilerplateCategories.All, Lines.Keys.Aggregate((a, b) => a | b));
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void ACategoryCanBeKept(BoilerplateCategories category)
    {
        CleaningResult result = Pipeline(new CleaningOptions { Categories = BoilerplateCategories.All & ~category }).Analyze(Article);
        Assert.Equal(Lines.Keys.Where(key => key != category), result.Removals.Select(removal => removal.Category));
        Assert.Contains("\n" + Lines[category] + "\n", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void ACategoryCanGoAlone(BoilerplateCategories category)
    {
        CleaningResult result = Pipeline(new CleaningOptions { Categories = category }).Analyze(Article);
        Assert.Equal(category, Assert.Single(result.Removals).Category);
        Assert.Equal(Article.Replace(Lines[category] + "\n", ""), result.Text);
    }

    [Fact]
    public void WithoutCategoriesNothingGoes() =>
        Assert.Same(Article, Pipeline(new CleaningOptions { Categories = BoilerplateCategories.None }).Clean(Article));

    [Fact]
    public void StricterRemovesLess()
    {
        int[] removed =
        [
            .. new[] { Strictness.Conservative, Strictness.Balanced, Strictness.Aggressive }
                .Select(strictness => Pipeline(new CleaningOptions { Strictness = strictness }))
                .Select(pipeline => Promises.PromiseTexts.Articles.Sum(text => pipeline.Analyze(text).Removals.Sum(removal => removal.Length))),
        ];
        Assert.True(removed[0] < removed[1] && removed[1] < removed[2], string.Join(" ", removed));
    }

    [Theory]
    [InlineData(Strictness.Conservative)]
    [InlineData(Strictness.Balanced)]
    [InlineData(Strictness.Aggressive)]
    public void NoRemovalOfAFilterIsLessSureThanTheStrictnessAsks(Strictness strictness)
    {
        var options = new CleaningOptions { Strictness = strictness };
        IEnumerable<Removal> removals = Promises.PromiseTexts.Articles.SelectMany(text => Pipeline(options).Analyze(text).Removals).Where(removal => removal.Rule != "model" && removal.Category != BoilerplateCategories.SocialEmbed);
        Assert.All(removals, removal => Assert.InRange(removal.Confidence, options.LeastConfidence - 0.001, 1));
    }

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("  advertisement ")]
    [InlineData("ADVERTISEMENT")]
    public void AProtectedLineStaysInAnySpelling(string line)
    {
        string text = $"{Paragraph}\nAdvertisement\n{Paragraph}\nBack to top";
        Assert.Equal($"{Paragraph}\nAdvertisement\n{Paragraph}", Pipeline(new CleaningOptions { ProtectedLines = [line] }).Clean(text));
    }

    [Fact]
    public void AProtectedLineIsAWholeLine()
    {
        string text = $"{Paragraph}\nAdvertisement\n{Paragraph}";
        Assert.Equal($"{Paragraph}\n{Paragraph}", Pipeline(new CleaningOptions { ProtectedLines = ["Advertise", "Advertisement here"] }).Clean(text));
    }

    [Fact]
    public void NoSpanOfAProtectedLineGoes()
    {
        string line = $"{Paragraph} READ MORE: Bridge repairs delayed again";
        string text = $"{Paragraph}\n{line}\n{Paragraph}";
        Assert.NotSame(text, NewsCleaner.Clean(text));
        Assert.Same(text, Pipeline(new CleaningOptions { ProtectedLines = [line] }).Clean(text));
    }

    [Fact]
    public void ADisabledRuleRemovesNothingAndTheOthersGoOn()
    {
        string text = $"{Paragraph}\nAdvertisement\n{Paragraph}\nThe winner lifts the cup. Ida Marsh/Getty Images\nBack to top\n{Paragraph} READ MORE: Bridge repairs delayed again\n{Paragraph}";
        string[] rules = [.. NewsCleaner.Analyze(text).Removals.Select(removal => removal.Rule)];
        Assert.Equal(["ad.marker", "caption.credit", "navigation.button", "related.tail"], rules);
        foreach (string rule in rules)
        {
            CleaningResult result = Pipeline(new CleaningOptions { DisabledRules = [rule, "model"] }).Analyze(text);
            Assert.Equal(rules.Where(other => other != rule), result.Removals.Select(removal => removal.Rule));
        }
    }

    [Fact]
    public void WithoutTheModelNothingIsRemovedByIt()
    {
        CleaningPipeline with = Pipeline(new CleaningOptions { Strictness = Strictness.Aggressive }), without = Pipeline(with.Options with { DisabledRules = ["model"] });
        Assert.Contains(Promises.PromiseTexts.Articles, text => with.Analyze(text).Removals.Any(removal => removal.Rule == "model"));
        Assert.DoesNotContain(Promises.PromiseTexts.Articles, text => without.Analyze(text).Removals.Any(removal => removal.Rule == "model"));
    }

    [Fact]
    public void AnOwnRuleCanBeDisabledToo()
    {
        var rule = new BoilerplateRule("own.footer", BoilerplateCategories.Navigation, PhraseAnchor.WholeLine, "Quork and zint");
        string text = $"{Paragraph}\nQuork and zint\n{Paragraph}";
        Assert.NotSame(text, Pipeline(new CleaningOptions { Rules = [rule] }).Clean(text));
        Assert.Same(text, Pipeline(new CleaningOptions { Rules = [rule], DisabledRules = ["own.footer", "model"] }).Clean(text));
    }

    /// <summary>A name that a filter gives its removals and that cannot be disabled would be refused as unknown.</summary>
    [Fact]
    public void EveryNameInTheFiltersCanBeDisabled()
    {
        string[] hosts = ["pic.twitter", "shutterstock.com", "t.co", "threads.net", "truthsocial.com", "social.post"];
        string[] names =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/NewsText.Cleaning/Filters"), "*.cs", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != "FilterRules.cs")
                .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([a-z]+\\.[a-z-]+)\""))
                .Select(match => match.Groups[1].Value).Except(hosts),
        ];
        Assert.InRange(names.Length, 40, int.MaxValue);
        Assert.NotNull(Pipeline(new CleaningOptions { DisabledRules = names }));
    }

    [Fact]
    public void APostOfWhichALineIsProtectedStaysWhole()
    {
        string text = $"{Paragraph}\nThe ferry is late.\nSix hours! Who pays?\n— Gull (@gull) March 14, 2024\n{Paragraph}";
        Assert.NotSame(text, NewsCleaner.Clean(text));
        Assert.Same(text, Pipeline(new CleaningOptions { ProtectedLines = ["— Gull (@gull) March 14, 2024"] }).Clean(text));
        Assert.Same(text, Pipeline(new CleaningOptions { ProtectedLines = ["Six hours! Who pays?"] }).Clean(text));
    }

    /// <summary>What is protected may take from its neighbours the reason to go; no rule gets one by it. (The model weighs a line with its neighbours.)</summary>
    [Fact]
    public void ProtectingALineRemovesNothingElse()
    {
        int protectedLines = 0;
        foreach (string text in Promises.PromiseTexts.Articles)
        {
            IReadOnlyList<Removal> removals = NewsCleaner.Analyze(text).Removals;
            foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && removals.Any(removal => text.AsSpan(removal.Start, removal.Length).Contains(line, StringComparison.Ordinal))).Distinct())
            {
                CleaningResult result = Pipeline(new CleaningOptions { ProtectedLines = [line] }).Analyze(text);
                Assert.Contains(line, result.Text, StringComparison.Ordinal);
                Assert.All(result.Removals.Where(removal => removal.Rule != "model"), removal =>
                    Assert.Contains(removals, other => other.Start <= removal.Start + 1 && removal.End <= other.End + 1));
                protectedLines++;
            }
        }

        Assert.InRange(protectedLines, 200, int.MaxValue);
    }

    public static TheoryData<string, CleaningOptions> WrongOptions => new()
    {
        { "Categories", new CleaningOptions { Categories = (BoilerplateCategories)4096 } },
        { "Strictness", new CleaningOptions { Strictness = (Strictness)7 } },
        { "SocialPosts", new CleaningOptions { SocialPosts = (SocialPostPolicy)7 } },
        { "LargestRemovedShare", new CleaningOptions { LargestRemovedShare = 1.5 } },
        { "LargestRemovedShare", new CleaningOptions { LargestRemovedShare = double.NaN } },
        { "Rules", new CleaningOptions { Rules = null! } },
        { "Rules", new CleaningOptions { Rules = [null!] } },
        { "Rules", new CleaningOptions { Rules = [new BoilerplateRule("a", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "")] } },
        { "Filters", new CleaningOptions { Filters = null! } },
        { "Filters", new CleaningOptions { Filters = [null!] } },
        { "ProtectedLines", new CleaningOptions { ProtectedLines = null! } },
        { "ProtectedLines", new CleaningOptions { ProtectedLines = [null!] } },
        { "DisabledRules", new CleaningOptions { DisabledRules = null! } },
        { "DisabledRules", new CleaningOptions { DisabledRules = ["Ad.Marker"] } },
        { "DisabledRules", new CleaningOptions { DisabledRules = ["social.post"] } },
        { "SocialPostMarker", new CleaningOptions { SocialPostMarker = null! } },
    };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public void AWrongOptionIsNamed(string name, CleaningOptions options)
    {
        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => CleaningPipeline.Create(options));
        Assert.Equal(name, exception.ParamName);
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APipelineShowsItsOptions()
    {
        var options = new CleaningOptions { Strictness = Strictness.Aggressive };
        Assert.Equal(Strictness.Aggressive, CleaningPipeline.Create(options).Options.Strictness);
        Assert.Same(CleaningPipeline.Default, CleaningPipeline.Default);
    }

    /// <summary>A caller who changes the list that he gave does not change the pipeline.</summary>
    [Fact]
    public void APipelineKeepsWhatItWasMadeWith()
    {
        var lines = new List<string> { "Advertisement" };
        CleaningPipeline pipeline = Pipeline(new CleaningOptions { ProtectedLines = lines });
        lines.Clear();
        Assert.Equal("The bridge is open.\nAdvertisement", pipeline.Clean("The bridge is open.\nAdvertisement"));
        Assert.Equal(["Advertisement"], pipeline.Options.ProtectedLines);
    }

    private static CleaningPipeline Pipeline(CleaningOptions options) => CleaningPipeline.Create(options);
}
