using System.Text;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class CleanCommandTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Article = "The council met in the old hall on Monday.\nZorbel marker line\nThe vote is planned for the spring.\n";
    private const string Cleaned = "The council met in the old hall on Monday.\nThe vote is planned for the spring.\n";

    [Theory]
    [InlineData]
    [InlineData("clean")]
    [InlineData("-")]
    [InlineData("clean", "-")]
    public void CleansStandardInput(params string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--rules", folder.RuleFile], Article);
        Assert.Equal((CommandLine.Done, Cleaned, ""), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("\r")]
    public void KeepsLineBreaks(string lineBreak)
    {
        ToolRun run = ToolRun.Of(["--rules", folder.RuleFile], Article.Replace("\n", lineBreak));
        Assert.Equal(Cleaned.Replace("\n", lineBreak), run.Output);
    }

    [Fact]
    public void CleansFilesInOrderAndParts()
    {
        string first = folder.Write("first.txt", "A first text without a last break."), second = folder.Write("second.txt", "And a second one.\n");
        Assert.Equal("A first text without a last break.\nAnd a second one.\n", ToolRun.Of([first, second]).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("One sentence stands here.")]
    [InlineData("Ünïcödé 😀 漢字 stand here,\r\n\r\n and nothing goes.\n\n")]
    public void PassesTextWithoutResidueThroughByteByByte(string text)
    {
        Assert.Equal(Encoding.UTF8.GetBytes(text), ToolRun.Of([], text).Bytes);
    }

    [Fact]
    public void DropsAByteOrderMark()
    {
        ToolRun run = ToolRun.Of([], [0xEF, 0xBB, 0xBF, (byte)'A', (byte)'b']);
        Assert.Equal("Ab"u8.ToArray(), run.Bytes);
    }

    [Fact]
    public void EndsTheLineOnATerminal()
    {
        string file = folder.Write("open.txt", "No break follows here.");
        Assert.Equal("No break follows here.\n", ToolRun.Of([file], [], isTerminal: true).Output);
    }

    [Fact]
    public void ReportsInputsThatCannotBeReadAndCleansTheOthers()
    {
        string good = folder.Write("good.txt", Article), bad = folder.Write("bad.txt", [(byte)'c', (byte)'a', (byte)'f', 0xE9, (byte)'.']);
        string cut = folder.Write("cut.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3]), missing = folder["missing.txt"], directory = Path.GetDirectoryName(good)!;
        ToolRun run = ToolRun.Of([missing, bad, directory, cut, good, "--rules", folder.RuleFile]);
        Assert.Equal((CommandLine.Failed, Cleaned), (run.Code, run.Output));
        Assert.Equal(
            [
                $"newsclean: {missing}: no such file",
                $"newsclean: {bad}: not UTF-8: byte 3",
                $"newsclean: {directory}: is a directory",
                $"newsclean: {cut}: not UTF-8: byte 4",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void UnpacksFilesByTheirName()
    {
        string packed = folder.Write("packed.txt.GZ", TemporaryFolder.Packed(Article)), broken = folder.Write("broken.gz", "no archive");
        ToolRun run = ToolRun.Of([packed, broken, "--rules", folder.RuleFile]);
        Assert.Equal((CommandLine.Failed, Cleaned), (run.Code, run.Output));
        Assert.StartsWith($"newsclean: {broken}: ", run.ErrorLines.Single());
    }

    [Fact]
    public void HalfAnArchiveIsAnError()
    {
        string file = folder.Write("half.jsonl.gz", TemporaryFolder.Packed("{\"text\":\"" + string.Join(' ', Enumerable.Range(0, 10_000)) + "\"}\n")[..1000]);
        Assert.All(
            (string[][])[["clean"], ["clean", "--jsonl"], ["eval"], ["lint"]],
            args =>
            {
                ToolRun run = ToolRun.Of([.. args, file]);
                Assert.Equal((CommandLine.Failed, ""), (run.Code, run.Output));
                Assert.StartsWith($"newsclean: {file}: ", run.ErrorLines[0]);
            });
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, "not UTF-8: byte 0; it looks like UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41 }, "not UTF-8: byte 0; it looks like UTF-16")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "not UTF-8: byte 1; it looks like gzip, which is read from files named *.gz")]
    public void SaysWhatBytesLookLike(byte[] bytes, string fault)
    {
        Assert.Equal($"newsclean: <stdin>: {fault}", ToolRun.Of([], bytes).ErrorLines.Single());
        Assert.Equal($"newsclean: <stdin>(1): {fault}", ToolRun.Of(["--jsonl"], bytes).ErrorLines.Single());
        Assert.Equal($"newsclean: <stdin>(1): {fault}", ToolRun.Of(["lint"], bytes).ErrorLines[0]);
        Assert.Equal($"newsclean: <stdin>(1): {fault}", ToolRun.Of(["eval", "-"], bytes).ErrorLines[0]);
    }

    [Theory]
    [InlineData("--", "-dash")]
    [InlineData("clean", "--", "-dash")]
    [InlineData("explain", "--", "--help")]
    [InlineData("eval", "--", "-dash")]
    [InlineData("clean", "--", "--")]
    public void WhatStandsBehindTwoDashesIsAFile(params string[] args) =>
        Assert.Equal($"newsclean: ./{args[^1]}: no such file", ToolRun.Of(args).ErrorLines[0]);

    [Fact]
    public void TwoDashesLeaveOtherFilesAsTheyAre()
    {
        string file = folder.Write("article.txt", Article);
        Assert.Equal(Article + "One.", ToolRun.Of(["clean", "--", file, "-"], "One.").Output);
    }

    [Theory]
    [InlineData("--keep", "reader-comment", true)]
    [InlineData("--keep", "caption,Reader-Comment", true)]
    [InlineData("--keep", "caption", false)]
    [InlineData("--remove", "caption", true)]
    [InlineData("--remove", "caption,reader-comment", false)]
    public void RemovesTheCategoriesThatAreAskedFor(string option, string categories, bool isKept)
    {
        Assert.Equal(isKept ? Article : Cleaned, ToolRun.Of([option, categories, "--rules", folder.RuleFile], Article).Output);
    }

    [Fact]
    public void KeepsWhatIsNotSureEnough()
    {
        string rules = folder.Write("unsure.rules", ToolRun.Rules.Replace("0.98", "0.80"));
        Assert.Equal(Cleaned, ToolRun.Of(["--rules", rules], Article).Output);
        Assert.Equal(Article, ToolRun.Of(["--rules", rules, "--strictness", "conservative"], Article).Output);
    }

    [Fact]
    public void SummarisesOnStandardError()
    {
        ToolRun run = ToolRun.Of(["--summary", "--rules", folder.RuleFile], Article);
        Assert.Equal(Cleaned, run.Output);
        Assert.Equal("1 texts, 1 changed, 0 suspicious and left whole", run.ErrorLines[0]);
        Assert.Matches("^  reader-comment +1 removals +19 characters$", run.ErrorLines[2]);
    }

    [Fact]
    public void ReportsEveryFaultOfRuleFiles()
    {
        string bad = folder.Write("bad.rules", "category: weather\nrule: a\nline: Some long phrase\nremove: Some long phrase\nkeep: Other\ncolour: red\n");
        ToolRun run = ToolRun.Of(["--rules", bad, "--rules", folder["none.rules"]], Article);
        Assert.Equal((CommandLine.Failed, ""), (run.Code, run.Output));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.StartsWith($"newsclean: {bad}(1): unknown category 'weather'", line),
            line => Assert.StartsWith($"newsclean: {bad}(6): unknown key 'colour'", line),
            line => Assert.Equal($"newsclean: {folder["none.rules"]}: no such file", line));
    }

    [Theory]
    [InlineData("unknown option '--colour'", "--colour")]
    [InlineData("unknown category 'weather'", "--keep", "weather")]
    [InlineData("unknown category ''", "--remove", "caption,")]
    [InlineData("Must be one of: 'conservative' 'balanced' 'aggressive'", "--strictness", "lax")]
    [InlineData("Required argument missing for option: '--strictness'", "--strictness")]
    [InlineData("--marker needs --posts replace", "--marker", "x")]
    [InlineData("--posts replace needs the category social-embed, which --keep leaves in the text", "--keep", "social-embed", "--posts", "replace")]
    [InlineData("--posts replace needs the category social-embed, which --remove leaves in the text", "--remove", "caption", "--posts", "replace")]
    [InlineData("unknown option '-dash'; a file of this name is './-dash'", "-dash")]
    [InlineData("--removals needs --jsonl", "--removals")]
    [InlineData("--field needs --jsonl", "clean", "--field", "body")]
    [InlineData("--skip-errors needs --jsonl", "--skip-errors")]
    public void RefusesWrongUsage(string message, params string[] args)
    {
        ToolRun run = ToolRun.Of(args, Article);
        Assert.Equal((CommandLine.WrongUsage, ""), (run.Code, run.Output));
        Assert.Contains(message, run.ErrorLines[0]);
        Assert.Equal("newsclean: see 'newsclean clean --help'", run.ErrorLines[^1]);
    }

    [Fact]
    public void TakesNoResponseFiles()
    {
        Assert.Equal("newsclean: @names: no such file", ToolRun.Of(["@names"]).ErrorLines.Single());
    }
}
