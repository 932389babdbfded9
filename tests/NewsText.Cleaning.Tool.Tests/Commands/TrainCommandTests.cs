using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class TrainCommandTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Text = "The council met in the old hall.\nMore about the council\nIt went home at night.";

    private const string Pages =
        """
        {"id":"1","site":"one.example","lines":["The council met in the old hall.","Zorbel of the day","It went home at night."],"labels":"CNC"}
        {"id":"2","site":"two.example","lines":["The ferry left the quay in the morning.","Zorbel of the week","Nobody missed it."],"labels":"CNC"}

        """;

    private static readonly string Corpus = $$"""{"id":"7","site":"three.example","text":"{{Text.Replace("\n", "\\n")}}"}""" + "\n";

    private static readonly string Labels = LabelsOf("7", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))));

    [Fact]
    public void TheSameInputGivesTheSameBytes()
    {
        string pages = folder.Write("pages.jsonl", Pages), labels = folder.Write("labels.jsonl", Labels), corpus = folder.Write("corpus.jsonl", Corpus);
        string packed = folder.Write("corpus.jsonl.gz", TemporaryFolder.Packed(Corpus));

        // An old model that is longer leaves nothing behind.
        folder.Write("second.model", new byte[1 << 20]);
        ToolRun first = ToolRun.Of(["train", pages, "--labels", labels, "--corpus", corpus, "-o", folder["first.model"]]);
        ToolRun second = ToolRun.Of(["train", pages, "--labels", labels, "--corpus", packed, "-o", folder["second.model"]]);
        Assert.Equal((CommandLine.Done, ""), (first.Code, first.Error));
        Assert.Equal((CommandLine.Done, ""), (second.Code, second.Error));
        Assert.StartsWith("Learned from 3 labelled pages: ", first.Output);
        Assert.Equal(File.ReadAllBytes(folder["first.model"]), File.ReadAllBytes(folder["second.model"]));
    }

    /// <summary>In all pages that this model knows, a line that begins so is residue.</summary>
    [Fact]
    public void CleaningAndScoringTakeTheModel()
    {
        const string Article = "The hall of the old town was full on the first evening of the week.\nZorbel of the day\nNobody left before the end of the long debate on the ferry.\n";
        string pages = folder.Write("many.jsonl", string.Concat(Enumerable.Repeat(Pages, 20))), model = folder["used.model"];
        Assert.Equal(CommandLine.Done, ToolRun.Of(["train", pages, "-o", model]).Code);
        Assert.Equal(Article, ToolRun.Of(["-s", "aggressive"], Article).Output);
        Assert.Equal(Article.Replace("Zorbel of the day\n", ""), ToolRun.Of(["-s", "aggressive", "--model", model], Article).Output);
        Assert.NotEqual(ToolRun.Of(["eval", pages]).Output, ToolRun.Of(["eval", pages, "--model", model]).Output);
    }

    [Fact]
    public void WhatIsNoModelIsAnError()
    {
        string text = folder.Write("text.model", Pages), cut = folder.Write("cut.model", [1, 2]), missing = folder["missing.model"];
        Fails(text, "no line model of this version; expected what 'newsclean train' has written");
        Fails(cut, "no line model of this version; expected what 'newsclean train' has written");
        Fails(missing, "no such file");

        static void Fails(string model, string reason)
        {
            ToolRun run = ToolRun.Of(["--model", model], "One.");
            Assert.Equal((CommandLine.Failed, "", $"newsclean: {model}: {reason}"), (run.Code, run.Output, run.Error.TrimEnd()));
        }
    }

    [Theory]
    [InlineData("{\"id\":\"7\",\"site\":\"a\"}", "(1): not a text of a corpus: the object has no member \"text\"")]
    [InlineData("{\"id\":7,\"site\":7,\"text\":\"t\"}", "(1): not a text of a corpus: ")]
    [InlineData("[]", "(1): not a text of a corpus: ")]
    [InlineData("no corpus", "(1): not JSON: byte 1: ")]
    public void NamesFileAndLineOfABadCorpus(string line, string message)
    {
        string corpus = folder.Write("bad-corpus.jsonl", line + "\n");
        FailsWith($"{corpus}{message}", "--corpus", corpus);
        FailsWith($"{corpus}{message}", "--labels", folder.Write("labels.jsonl", Labels), "--corpus", corpus);
    }

    [Fact]
    public void NamesFileAndLineOfBadLabels()
    {
        string corpus = folder.Write("corpus.jsonl", Corpus), file = folder["bad-labels.jsonl"];
        Fails("{}", "(1): not labels of a text: the object has no member \"id\"");
        Fails(Labels.Replace("CRC", "CXC"), "(1): not labels of a text: line 1 has the label 'X'; expected one of CUATRSHDPBNMJ");
        Fails(Labels.Replace("\"stratum\":\"random\",", ""), "(1): not labels of a text: the object has no member \"stratum\"");
        Fails(Labels + Labels, "(2): 7 is labelled twice");
        Fails(LabelsOf("7", "0"), "(1): 7: the corpus holds another text than the one that was labelled");
        Fails(LabelsOf("8", "0"), $": 1 labelled texts are not in {corpus}, such as 8");
        Fails(Labels.Replace("[1,0,4]", "[3,0,4]"), "(1): not labels of a text: a mixed span is in line 3 of 3");
        Fails(Labels.Replace("[1,0,4]", "[1]"), "(1): not labels of a text: a mixed span is no array of line, start and length");

        void Fails(string content, string message)
        {
            folder.Write("bad-labels.jsonl", content);
            FailsWith(file + message, "--labels", file, "--corpus", corpus);
        }
    }

    [Fact]
    public void NamesAFileThatCannotBeRead()
    {
        FailsWith($"{folder["none.gz"]}: no such file", "--corpus", folder["none.gz"]);
        string broken = folder.Write("broken.gz", "no archive");
        FailsWith($"{broken}: ", "--corpus", broken);
    }

    [Fact]
    public void NothingToLearnFromIsAnError()
    {
        ToolRun run = ToolRun.Of(["train", folder.Write("nothing.jsonl", ""), "-o", folder["nothing.model"]]);
        Assert.Equal((CommandLine.Failed, "newsclean: no labelled article to learn from"), (run.Code, run.Error.TrimEnd()));
        Assert.False(File.Exists(folder["nothing.model"]));
    }

    [Fact]
    public void AModelThatCannotBeWrittenIsAnError()
    {
        ToolRun run = ToolRun.Of(["train", folder.Write("pages.jsonl", Pages), "-o", folder["no/folder/model"]]);
        Assert.Equal(CommandLine.Failed, run.Code);
        Assert.StartsWith("newsclean: cannot write: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void LabelsNeedACorpus() => Assert.Equal(CommandLine.WrongUsage, ToolRun.Of(["train", "pages.jsonl", "--labels", "labels.jsonl", "-o", "model"]).Code);

    private void FailsWith(string message, params string[] options)
    {
        ToolRun run = ToolRun.Of(["train", folder.Write("pages.jsonl", Pages), .. options, "-o", folder["none.model"]]);
        Assert.Equal(CommandLine.Failed, run.Code);
        Assert.StartsWith($"newsclean: {message}", Assert.Single(run.ErrorLines));
        Assert.False(File.Exists(folder["none.model"]));
    }

    private static string LabelsOf(string id, string hash) =>
        $$"""{"id":"{{id}}","sha256":"{{hash}}","site":"three.example","half":"a","stratum":"random","article":true,"labels":"CRC","mixed":[[1,0,4]]}""" + "\n";
}
