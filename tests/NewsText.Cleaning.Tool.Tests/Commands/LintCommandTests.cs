using System.Text.Json;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class LintCommandTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    // Sentences that differ from the second of the rules below, and from no other, only in how the last word ends.
    private const string Articles =
        """
        {"text":"The zorbel quaxed with the jurymen of the town, who said so.\nNobody went zorbel quaxed with the jurymen there again."}
        {"text":"Again the zorbel quaxed with the jurymen of the harbour."}

        """;

    private const string Rules =
        """
        category: markup
        rule: test.rare
        inside: Vexing wizardry jumbles
        remove: Vexing wizardry jumbles
        keep: The wizardry was vexing.

        rule: test.costly
        inside: zorbel quaxed with the jury
        remove: zorbel quaxed with the jury
        keep: The jury sat down.
        """;

    [Fact]
    public void NamesThePhraseThatIsLookedForInVain()
    {
        ToolRun run = ToolRun.Of(["lint", folder.Write("articles.jsonl", Articles), "--rules", folder.Write("lint.rules", Rules)]);
        Assert.Equal((CommandLine.Failed, ""), (run.Code, run.Error));
        string costly = Assert.Single(run.Output.Split('\n'), line => line.Contains("test.costly", StringComparison.Ordinal));
        Assert.StartsWith("COSTLY", costly);
        Assert.EndsWith("0 hits  test.costly: zorbel quaxed with the jury", costly);
        Assert.DoesNotContain("test.rare", run.Output);
        Assert.StartsWith("2 phrases, ", run.Output);
    }

    /// <summary>In a text so short, one built-in phrase that is looked for in vain is too many.</summary>
    [Fact]
    public void OwnRulesAreNotBlamedForBuiltInOnes()
    {
        string articles = folder.Write("built-in.jsonl", $"{{\"text\":{JsonSerializer.Serialize(SampleArticle.Text)}}}\n");
        Assert.Equal(CommandLine.Failed, ToolRun.Of(["lint", articles]).Code);
        ToolRun run = ToolRun.Of(["lint", articles, "--rules", folder.RuleFile]);
        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        Assert.DoesNotContain("COSTLY", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{\"text\":\"\"}\n")]
    public void NoTextIsAnError(string input)
    {
        ToolRun run = ToolRun.Of(["lint"], input);
        Assert.Equal((CommandLine.Failed, "", "newsclean: no text to look for phrases in"), (run.Code, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void ACountBelowZeroIsWrongUsage()
    {
        ToolRun run = ToolRun.Of(["lint", "--count", "-1"], Articles);
        Assert.Equal((CommandLine.WrongUsage, "newsclean: --count is -1; expected 0 or more"), (run.Code, run.ErrorLines[0]));
    }

    [Fact]
    public void IsSilentAboutAPhraseThatIsThere()
    {
        string article = "{\"text\":\"" + string.Concat(Enumerable.Repeat("The hall was full. Vexing wizardry jumbles\\n", 20)) + "\"}\n";
        ToolRun run = ToolRun.Of(["lint", folder.Write("hits.jsonl", article), "--rules", folder.Write("hits.rules", Rules)]);
        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        Assert.Contains("0 phrases cost too much", run.Output);
        Assert.DoesNotContain("COSTLY", run.Output);
    }

    [Fact]
    public void WithoutArticlesThereIsNothingToSay()
    {
        ToolRun run = ToolRun.Of(["lint", folder["missing.jsonl"]]);
        Assert.Equal((CommandLine.Failed, ""), (run.Code, run.Output));
        Assert.Equal(CommandLine.WrongUsage, ToolRun.Of(["lint"], [], isTerminal: true).Code);
    }

    [Fact]
    public void ReportsABadLine()
    {
        ToolRun run = ToolRun.Of(["lint"], "{\"text\":\"The mayor spoke.\"}\n{\"text\":1}\n");
        Assert.Equal(CommandLine.Failed, run.Code);
        Assert.Equal(["newsclean: <stdin>(2): the member \"text\" is no string"], run.ErrorLines);
    }
}
