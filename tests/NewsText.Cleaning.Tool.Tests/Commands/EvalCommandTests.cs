using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class EvalCommandTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Pages =
        """
        {"id":"1","site":"one.example","half":"a","article":true,"stratum":"random","lines":["The council met in the old hall.","Zorbel marker line","The hall was full. Zorbel picture: a hall"],"labels":"CMC","mixed":[{"line":2,"spans":["Zorbel picture: a hall"]}]}
        {"id":"2","site":"two.example","half":"b","article":true,"stratum":"rich","lines":["The council of the other town met in its hall.","Zorbel marker line","A quiet harbour lies below the town."],"labels":"CCP"}
        {"id":"3","site":"three.example","half":"b","article":false,"stratum":"rich","lines":["Zorbel marker line"],"labels":"M"}

        """;

    [Fact]
    public void PrintsScoresBySlice()
    {
        ToolRun run = ToolRun.Of(["eval", folder.Write("gold.jsonl", Pages), "--rules", folder.RuleFile, "--confusion"]);
        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal("articles, all 2 2 0.500 0.500 0.500 13.869 % 50.0 % 1/1", Row(lines, "articles, all"));
        Assert.Equal("articles, half a 1 1 1.000 1.000 1.000 1.370 % 100.0 % 1/1", Row(lines, "articles, half a"));
        Assert.Equal("articles, stratum rich 1 1 0.000 0.000 0.000 28.125 % 0.0 % 0/0", Row(lines, "articles, stratum rich"));
        Assert.Equal("others, all 1 1 1.000 1.000 1.000 0.000 % 100.0 % 0/0", Row(lines, "others, all"));
        Assert.Equal("M reader-comment 1/1 1.000 1/1 1.000 0/0 0.000", Row(lines, "M reader-comment"));
        Assert.Contains("Right category: 1 of 1 removed residue lines (100.0 %).", run.Output);
    }

    [Fact]
    public void ListsWrongLines()
    {
        ToolRun run = ToolRun.Of(["eval", folder.Write("errors.jsonl", Pages), "--rules", folder.RuleFile, "--errors"]);
        Assert.Equal(
            [
                "LOST two.example 1/3 C [test.line 0.98] Zorbel marker line",
                "LEFT two.example 2/3 P [ ] A quiet harbour lies below the town.",
            ],
            run.Output.Split('\n')[..2]);
    }

    [Fact]
    public void ScoresOneHalf()
    {
        ToolRun run = ToolRun.Of(["eval", folder.Write("half.jsonl", Pages), "--half", "a"]);
        Assert.Contains("articles, half a", run.Output);
        Assert.DoesNotContain("half b", run.Output);
    }

    [Fact]
    public void ReportsBadPagesWithTheirLine()
    {
        string bad = folder.Write("bad.jsonl", Pages + "{\"lines\":[\"One.\"],\"labels\":\"CC\"}\n"), empty = folder.Write("empty.jsonl", "{}\n");
        string binary = folder.Write("binary.jsonl", [(byte)'{', 0xE9, (byte)'}']), missing = folder["missing.jsonl"];
        ToolRun run = ToolRun.Of(["eval", bad, empty, binary, missing]);
        Assert.Equal(CommandLine.Failed, run.Code);
        Assert.Collection(
            run.ErrorLines,
            line => Assert.Equal($"newsclean: {bad}(4): not a labelled page: 1 lines have 2 labels", line),
            line => Assert.Equal($"newsclean: {empty}(1): not a labelled page: the object has no member \"lines\"", line),
            line => Assert.Equal($"newsclean: {binary}(1): not UTF-8: byte 1", line),
            line => Assert.Equal($"newsclean: {missing}: no such file", line));
        Assert.Contains("articles, all", run.Output);
    }

    [Fact]
    public void SaysThatThereIsNothingToScore()
    {
        ToolRun run = ToolRun.Of(["eval", folder.Write("nothing.jsonl", "\n")]);
        Assert.Equal((CommandLine.Failed, "", "newsclean: no labelled pages to score"), (run.Code, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void ReadsStandardInputAndPackedFiles()
    {
        string expected = ToolRun.Of(["eval", folder.Write("plain.jsonl", Pages)]).Output;
        Assert.Contains("articles, half a", expected);
        Assert.Equal(expected, ToolRun.Of(["eval", "-"], Pages).Output);
        Assert.Equal(expected, ToolRun.Of(["eval", folder.Write("packed.jsonl.gz", TemporaryFolder.Packed(Pages))]).Output);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("train")]
    public void HelpNamesTheMembersOfAPage(string command)
    {
        string help = ToolRun.Of([command, "--help"]).Output;
        Assert.All(["lines:", "labels:", "C content", "J markup", "mixed", "article", "id, site, half", "stratum"], part => Assert.Contains(part, help));
    }

    [Fact]
    public void WantsAFile() => Assert.Equal(CommandLine.WrongUsage, ToolRun.Of(["eval"]).Code);

    private static string Row(string[] lines, string name) =>
        string.Join(' ', lines.First(line => line.TrimStart().StartsWith(name + ' ', StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
