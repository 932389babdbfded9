using NewsText.Cleaning.Tool.Evaluation;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Evaluation;

public sealed class PageScoreTests
{
    private const BoilerplateCategories Ad = BoilerplateCategories.Advertisement;

    // Offsets: 0–9, 11–19, 21–29.
    private static readonly string[] Lines = ["Ten signs.", "Nine sign", "Some more"];

    [Theory]
    [InlineData("CAC", 11, 20, 1, 0, 0)]
    [InlineData("CAC", 11, 19, 0, 0, 1)]
    [InlineData("CCA", 11, 20, 0, 1, 1)]
    [InlineData("CUC", 11, 20, 0, 0, 0)]
    [InlineData("AAC", 0, 20, 2, 0, 0)]
    [InlineData("CAC", 10, 21, 1, 0, 0)]
    public void CountsLinesThatAreRemovedAsAWhole(string labels, int start, int end, int truePositives, int falsePositives, int falseNegatives)
    {
        PageScore score = Score(Page(labels), (start, end));
        Assert.Equal((truePositives, falsePositives, falseNegatives), (score.TruePositives, score.FalsePositives, score.FalseNegatives));
    }

    [Fact]
    public void WhiteSpaceAroundALineNeedNotGo()
    {
        PageScore score = Score(Page("CAC", ["Ten signs.", "  Ad me  ", "Some more"]), (13, 18));
        Assert.Equal(1, score.TruePositives);
        Assert.Equal(1, score.Confusion[('A', Ad)]);
    }

    [Fact]
    public void RatesAreZeroWithoutLines()
    {
        var score = new PageScore();
        Assert.Equal((0.0, 0.0, 0.0, 0.0, 0.0), (score.Precision, score.Recall, score.F1, score.ContentLost, score.ExactlyRight));
    }

    [Fact]
    public void AddsPagesUp()
    {
        var score = new PageScore();
        score.Add(Page("CAC"), [(11, 20, Ad)]);
        score.Add(Page("CAA"), [(0, 10, Ad), (11, 20, Ad)]);
        Assert.Equal((2, 1), (score.Pages, score.PagesExactlyRight));
        Assert.Equal(2.0 / 3, score.Precision, 12);
        Assert.Equal(2.0 / 3, score.Recall, 12);
        Assert.Equal(2.0 / 3, score.F1, 12);
        Assert.Equal(10.0 / 29, score.ContentLost, 12);
        Assert.Equal((3, 1), score.ByLabel['C']);
        Assert.Equal((3, 2), score.ByLabel['A']);
    }

    [Theory]
    [InlineData(25, 40, true, 0)]
    [InlineData(23, 40, true, 2)]
    [InlineData(21, 40, true, 4)]
    [InlineData(20, 40, false, 5)]
    [InlineData(24, 39, true, 1)]
    [InlineData(26, 40, true, 0)]
    [InlineData(27, 40, false, 0)]
    [InlineData(0, 10, false, 10)]
    public void FindsMixedSpans(int start, int end, bool isFound, int lost)
    {
        // The span starts at 25 and has 15 characters, 90 % of which are 13.5; "rs." stands before it.
        LabelledPage page = Page("C", ["It stays for many years. Read on: a title"]) with { Mixed = [(0, "Read on: a titl")] };
        PageScore score = Score(page, (start, end));
        Assert.Equal((1, isFound ? 1 : 0), (score.MixedSpans, score.MixedSpansFound));
        Assert.Equal(lost, score.ContentCharactersLost);
    }

    [Fact]
    public void TellsOfWrongLines()
    {
        var errors = new List<(int, bool)>();
        new PageScore().Add(Page("CAC"), [(0, 10, Ad), (21, 26, Ad)], (line, isRemoved) => errors.Add((line, isRemoved)));
        Assert.Equal([(0, true), (1, false), (2, false)], errors);
    }

    private static PageScore Score(LabelledPage page, params (int Start, int End)[] removals)
    {
        var score = new PageScore();
        score.Add(page, removals.Select(static removal => (removal.Start, removal.End, Ad)));
        return score;
    }

    private static LabelledPage Page(string labels, string[]? lines = null) => new("1", "one.example", "a", true, "random", lines ?? Lines, labels, []);
}
