namespace NewsText.Cleaning.Tests.Rules;

public sealed class OwnRuleTests
{
    private const string Paragraph = "The council of Dalby met for six hours on Tuesday to settle how the old bridge over the river should be paid for, and went home without having settled it, two members said.";

    [Theory]
    [InlineData(PhraseAnchor.WholeLine, "Quork time", "Quork time", "")]
    [InlineData(PhraseAnchor.WholeLine, "Quork time", "» QUORK TIME!", "")]
    [InlineData(PhraseAnchor.WholeLine, "Quork time", "Quork time is over.", "Quork time is over.")]
    [InlineData(PhraseAnchor.LineStart, "Quork time", "Quork time is over.", "")]
    [InlineData(PhraseAnchor.LineStart, "Quork time", "It is quork time.", "It is quork time.")]
    [InlineData(PhraseAnchor.LineStart, "Quork time", "Quork timetables are out.", "Quork timetables are out.")]
    [InlineData(PhraseAnchor.LineEnd, "quork time", "It is quork time.", "")]
    [InlineData(PhraseAnchor.LineEnd, "quork time", "Quork time is over.", "Quork time is over.")]
    [InlineData(PhraseAnchor.Inside, "at the quork time of", "We met at the Quork Time of day.", "")]
    [InlineData(PhraseAnchor.Inside, "at the quork time of", "We met at the quork.", "We met at the quork.")]
    [InlineData(PhraseAnchor.Bracket, "quork", "The vote is on Friday. (Quork: the film)", "The vote is on Friday.")]
    [InlineData(PhraseAnchor.Bracket, "quork", "The quork (a bird) flew off.", "The quork (a bird) flew off.")]
    [InlineData(PhraseAnchor.LineStart, "Quork … the zint", "Quork us and see the zint!", "")]
    [InlineData(PhraseAnchor.LineStart, "Quork … the zint", "Quork us and see the zints!", "Quork us and see the zints!")]
    [InlineData(PhraseAnchor.LineStart, "Don't quork - ever", "DON’T QUORK — EVER again.", "")]
    public void AnchorsSayWhereAPhraseMustStand(PhraseAnchor anchor, string phrase, string line, string left)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, anchor, phrase);
        Assert.Equal(Article(left), Clean(rule, Article(line)));
    }

    /// <summary>At each place a phrase begins and ends where words do.</summary>
    [Theory]
    [InlineData(PhraseAnchor.WholeLine, "quork zint", "Quork zint", "Quork zints")]
    [InlineData(PhraseAnchor.LineStart, "quork zint", "Quork zint, all", "Quork zints are out")]
    [InlineData(PhraseAnchor.LineStart, "Tip", "Tip for the quork", "Tips for the quork")]
    [InlineData(PhraseAnchor.LineStart, "Tip", "Tip for the quork", "Tip: the quork")]
    [InlineData(PhraseAnchor.LineEnd, "etter boxes", "We met at the etter boxes", "We met at the letter boxes")]
    [InlineData(PhraseAnchor.Inside, "arbour letter bo of", "At the arbour letter bo of Dalby", "At the harbour letter bo of Dalby")]
    [InlineData(PhraseAnchor.Inside, "the harbour letter bo", "At the harbour letter bo of Dalby", "At the harbour letter boxes of Dalby")]
    [InlineData(PhraseAnchor.Bracket, "advertori", "The vote is on Friday. (advertori)", "The vote is on Friday. (advertorial)")]
    public void APhraseBeginsAndEndsWhereWordsDo(PhraseAnchor anchor, string phrase, string found, string kept)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, anchor, phrase);
        Assert.NotEqual(Article(found), Clean(rule, Article(found)));
        Assert.Equal(Article(kept), Clean(rule, Article(kept)));
    }

    /// <summary>Where no spaces stand between words, nothing tells their ends.</summary>
    [Theory]
    [InlineData("続きを読む", "続きを読むにはこちら")]
    [InlineData("クォーク", "クォークター発行中")]
    [InlineData("ｸｫｰｸｼﾞﾝ", "ｸｫｰｸｼﾞﾝﾄﾊｺﾁﾗ")]
    [InlineData("Quork", "Quorkを購読する")]
    [InlineData("更多夸克", "更多夸克新闻在这里")]
    [InlineData("อ่านควอร์ก", "อ่านควอร์กต่อที่นี่")]
    [InlineData("ອ່ານຄວາກ", "ອ່ານຄວາກຕໍ່ທີ່ນີ້")]
    [InlineData("ဆက်ဖတ်ပါ", "ဆက်ဖတ်ပါကွာ့ခ်")]
    [InlineData("អានបន្ត", "អានបន្តនៅទីនេះ")]
    public void ScriptsWithoutSpacesHaveNoWordsEnds(string phrase, string line)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, PhraseAnchor.LineStart, phrase);
        Assert.Equal(Article(""), Clean(rule, Article(line)));
    }

    [Theory]
    [InlineData("Quork the zint", "Quork the zint", "")]
    [InlineData("Quork the zint", "Quork\u00A0the\u2009zint", "")]
    [InlineData("Quork the zint", "Quork  the zint", "Quork  the zint")]
    [InlineData("Quork the zint", "Quork\tthe zint", "Quork\tthe zint")]
    [InlineData("Quork … the zint", "Quork  at  the zint", "")]
    public void WhiteSpaceWithinALineIsComparedCharacterByCharacter(string phrase, string line, string left)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, PhraseAnchor.LineStart, phrase);
        Assert.Equal(Article(left), Clean(rule, Article(line)));
    }

    [Theory]
    [InlineData(PhraseAnchor.LineStart, "Quork by", "(Quork by Ida) The pier at dawn is here.", "The pier at dawn is here.")]
    [InlineData(PhraseAnchor.LineEnd, "a zint quork", "The pier at dawn is here. (A zint quork)", "The pier at dawn is here.")]
    [InlineData(PhraseAnchor.Inside, "a zint of some quork", "The pier (a zint of some quork, or so) is here.", "The pier is here.")]
    [InlineData(PhraseAnchor.Inside, "a zint of some quork", "The pier (by a zint of some quork) is here.", "The pier (by a zint of some quork) is here.")]
    [InlineData(PhraseAnchor.LineStart, "Quork by", "Quork by Ida. The pier at dawn is here.", "Quork by Ida. The pier at dawn is here.")]
    public void BracketsGoWhereThePhraseFollowsThem(PhraseAnchor anchor, string phrase, string line, string left)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, anchor, phrase) { Extent = RuleExtent.Brackets };
        Assert.Equal(Article(left), Clean(rule, Article(line)));
    }

    [Theory]
    [InlineData(RuleExtent.Line, "")]
    [InlineData(RuleExtent.Phrase, "One is here. Two is as well. Three is not.")]
    [InlineData(RuleExtent.RestOfLine, "One is here. Two")]
    [InlineData(RuleExtent.Sentence, "One is here. Three is not.")]
    public void ExtentsSayWhatGoes(RuleExtent extent, string left)
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, PhraseAnchor.Inside, "quorks in the zint") { Extent = extent };
        Assert.Equal(Article(left), Clean(rule, Article("One is here. Two quorks in the zint is as well. Three is not.")));
    }

    [Fact]
    public void ALongerLineThanTheRuleAllowsStays()
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Advertisement, PhraseAnchor.LineStart, "Quork") { MaximumLineLength = 20 };
        Assert.Equal(Article(""), Clean(rule, Article("Quork the zint")));
        Assert.Equal(Article("Quork the zint that is longer than that."), Clean(rule, Article("Quork the zint that is longer than that.")));
    }

    [Fact]
    public void ARemovalQuotesTheRule()
    {
        var rule = new BoilerplateRule("own.rule", BoilerplateCategories.Sharing, PhraseAnchor.LineStart, "Quork") { Confidence = 0.875 };
        Removal removal = Assert.Single(Pipeline(rule).Analyze(Article("Quork the zint")).Removals);
        Assert.Equal(("own.rule", BoilerplateCategories.Sharing, 0.875), (removal.Rule, removal.Category, removal.Confidence));
        Assert.Equal("Quork the zint\n", Article("Quork the zint").Substring(removal.Start, removal.Length));
    }

    [Fact]
    public void ALoadedFileFeedsThePipeline()
    {
        IReadOnlyList<BoilerplateRule> rules = RuleFile.Parse("category: byline\nrule: own.desk\nstart: From the quork desk\nremove: From the quork desk of Dalby\nkeep: The quork desk is empty.", "own.rules");
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Rules = rules });
        Assert.Equal(Article(""), pipeline.Clean(Article("From the quork desk of Dalby")));
    }

    [Fact]
    public void WrongRulesFromCodeAreListedTogether()
    {
        BoilerplateRule[] rules =
        [
            new("a", BoilerplateCategories.Caption | BoilerplateCategories.Byline, PhraseAnchor.LineStart, "Quork"),
            new("b", BoilerplateCategories.Caption, PhraseAnchor.LineStart, " "),
            new("c", BoilerplateCategories.None, PhraseAnchor.LineStart, "Quork"),
            new("d", BoilerplateCategories.Caption, (PhraseAnchor)9, "Quork"),
            new("e", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { Confidence = 0 },
            new("f", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { MaximumLineLength = 0 },
            new("g", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork\nzint"),
            new("h", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { Extent = (RuleExtent)7 },
            new("i", BoilerplateCategories.Caption, PhraseAnchor.Inside, "Quork"),
            new(" ", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork"),
            new("j", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { Confidence = double.NaN },
            new("k", BoilerplateCategories.Caption, PhraseAnchor.LineStart, " … "),
            new("l", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { Language = null! },
            new("m", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork") { Language = "klingon" },
            new("n", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork…"),
            new("good", BoilerplateCategories.Caption, PhraseAnchor.LineStart, "Quork"),
        ];
        ArgumentException exception = Assert.Throws<ArgumentException>(() => CleaningPipeline.Create(new CleaningOptions { Rules = rules }));
        Assert.All(rules[..^1], rule => Assert.Contains($"rule '{rule.Name}': ", exception.Message, StringComparison.Ordinal));
        Assert.Contains("rule 'l': null is no language; expected an ISO 639 code", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'good'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThousandsOfRulesCostNoMoreThanTheirMatches()
    {
        BoilerplateRule[] rules = [.. Enumerable.Range(0, 5000).Select(i => new BoilerplateRule("own." + i, BoilerplateCategories.Caption, PhraseAnchor.LineStart, $"Quork number {i} of"))];
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Rules = rules });
        Assert.Equal("own.4711", Assert.Single(pipeline.Analyze(Article("Quork number 4711 of many")).Removals).Rule);
    }

    private static string Article(string line) => string.Join('\n', new[] { Paragraph, line, Paragraph.Replace("Dalby", "Ellmere") }.Where(text => text.Length > 0));

    private static CleaningPipeline Pipeline(BoilerplateRule rule) => CleaningPipeline.Create(new CleaningOptions { Rules = [rule] });

    private static string Clean(BoilerplateRule rule, string text) => Pipeline(rule).Clean(text);
}
