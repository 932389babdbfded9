using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class ExplainCommandTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Article = "The council met in the old hall on Monday.\r\n\r\nZorbel marker line\r\nThe hall was full. Zorbel picture: a hall\r\nThe vote is planned for the spring.";

    [Fact]
    public void MarksWhatGoesAndSaysWhy()
    {
        ToolRun run = ToolRun.Of(["explain", "--rules", folder.RuleFile], Article);
        Assert.Equal(CommandLine.Done, run.Code);
        Assert.Equal(
            """
              The council met in the old hall on Monday.

            - Zorbel marker line
                reader-comment  test.line  0.98
            ~ The hall was full.[- Zorbel picture: a hall-]
                caption  test.tail  0.96
              The vote is planned for the spring.

            Removed 43 of 144 characters (29.9 %): caption 1, reader-comment 1.

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ColoursWhatGoesOnATerminal()
    {
        string file = folder.Write("colours.txt", Article);
        ToolRun run = ToolRun.Of(["explain", file, "--rules", folder.RuleFile], [], isTerminal: true, usesColour: true);
        Assert.Matches("\u001b\\[[0-9;]+mZorbel marker line\u001b\\[0m", run.Output);
        Assert.DoesNotMatch("\u001b\\[[0-9;]+mThe council", run.Output);
        Assert.DoesNotContain("\u001b", ToolRun.Of(["explain", file, "--rules", folder.RuleFile], [], isTerminal: true).Output);
    }

    [Fact]
    public void SaysThatATextIsSuspicious()
    {
        string text = string.Concat(Enumerable.Repeat("Zorbel marker line\n", 60)) + "One sentence stands here.\n";
        ToolRun run = ToolRun.Of(["explain", "--rules", folder.RuleFile], text);
        Assert.Contains("\nSuspicious: ", run.Output);
        Assert.Contains("  Zorbel marker line\n", run.Output);
        Assert.EndsWith("\nNothing to remove.\n", run.Output);
    }

    [Fact]
    public void ScrapedTextDoesNotSteerTheTerminal()
    {
        ToolRun run = ToolRun.Of(["explain"], "The door\tof \u001b[31mthe hall\u0007 was [red]open[/].\n");
        Assert.StartsWith("  The door of \uFFFD[31mthe hall\uFFFD was [red]open[/].\n", run.Output);
    }

    [Fact]
    public void NamesSeveralFilesAndGoesOnAfterABadOne()
    {
        string first = folder.Write("first.txt", "One sentence stands here."), second = folder.Write("second.txt", "Another one is there.");
        ToolRun run = ToolRun.Of(["explain", first, folder["none.txt"], second]);
        Assert.Equal(CommandLine.Failed, run.Code);
        Assert.Contains($"==> {first} <==\n  One sentence stands here.\n", run.Output);
        Assert.Contains($"==> {second} <==\n  Another one is there.\n", run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("clean")]
    [InlineData("explain")]
    public void ExplainsASampleWhenThereIsNothingToClean(params string[] args)
    {
        ToolRun run = ToolRun.Of(args, [], isTerminal: true);
        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        Assert.Contains(SampleArticle.Text.Split('\n')[0], run.Output);
        Assert.Contains("newsclean explain article.txt", run.Output);
    }
}
