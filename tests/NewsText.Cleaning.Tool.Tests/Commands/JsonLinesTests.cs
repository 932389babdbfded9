using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Commands;

public sealed class JsonLinesTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Removals = """[{"start":9,"length":19,"category":"reader-comment","rule":"test.line","confidence":0.98}]""";

    [Theory]
    [InlineData("""{"text":"A story.\nZorbel marker line\nIt ends."}""", """{"text":"A story.\nIt ends."}""")]
    [InlineData("""{"n":1.0e5,"b":-0.00,"text":"A story.\nZorbel marker line\nIt ends.","c":12345678901234567890123}""", """{"n":1.0e5,"b":-0.00,"text":"A story.\nIt ends.","c":12345678901234567890123}""")]
    [InlineData("""  { "a" : [ 1 ,2 ] , "text"  :  "A story.\nZorbel marker line\nIt ends." , "z":null }  """, """  { "a" : [ 1 ,2 ] , "text"  :  "A story.\nIt ends." , "z":null }  """)]
    [InlineData("""{"in":{"text":"Zorbel marker line"},"text":"A story.\nZorbel marker line\nIt ends."}""", """{"in":{"text":"Zorbel marker line"},"text":"A story.\nIt ends."}""")]
    [InlineData("""{"t\u0065xt":"A story.\nZorbel marker line\nIt ends.","\ud800":"\u00e9"}""", """{"t\u0065xt":"A story.\nIt ends.","\ud800":"\u00e9"}""")]
    [InlineData("""{"text":"Caf\u00e9 \ud83d\ude00 é😀.\nZorbel marker line\nIt ends."}""", """{"text":"Café 😀 é😀.\nIt ends."}""")]
    [InlineData("""{"text":"\"A\" \\ \/ \t\u0001\u007f\ud800x\udc00.\nZorbel marker line\nIt ends."}""", "{\"text\":\"\\\"A\\\" \\\\ / \\t\\u0001\u007f\\ud800x\\udc00.\\nIt ends.\"}")]
    [InlineData("""{"text":"Nothing goes \u00e9 \/ here."}""", """{"text":"Nothing goes \u00e9 \/ here."}""")]
    [InlineData("""{"text":""}""", """{"text":""}""")]
    [InlineData("", "")]
    [InlineData("  ", "  ")]
    public void CleansOneMemberAndCopiesTheRest(string line, string expected)
    {
        ToolRun run = ToolRun.Of(["--jsonl", "--rules", folder.RuleFile], line + "\n");
        Assert.Equal((CommandLine.Done, expected + "\n", ""), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("""{"text":"A story.\nZorbel marker line\nIt ends.","a":1}""", """{"text":"A story.\nIt ends.","a":1,"removals":""" + Removals + "}")]
    [InlineData("""{"text":"A story.\nZorbel marker line\nIt ends." } """, """{"text":"A story.\nIt ends." ,"removals":""" + Removals + "} ")]
    [InlineData("""{"removals":[{}],"text":"A story.\nZorbel marker line\nIt ends."}""", """{"removals":""" + Removals + ""","text":"A story.\nIt ends."}""")]
    [InlineData("""{"text":"A story.\nZorbel marker line\nIt ends.","removals":0,"a":1}""", """{"text":"A story.\nIt ends.","removals":""" + Removals + ""","a":1}""")]
    [InlineData("""{"text":"A story."}""", """{"text":"A story.","removals":[]}""")]
    public void ListsRemovals(string line, string expected)
    {
        ToolRun run = ToolRun.Of(["clean", "--jsonl", "--removals", "--rules", folder.RuleFile], line);
        Assert.Equal(expected + "\n", run.Output);
    }

    [Fact]
    public void RemovalsAndTextAreTheOriginal()
    {
        const string Original = "😀 One.\r\nZorbel marker line\r\n\r\nTwo is here. Zorbel picture: a hall\r\nThree.";
        string line = $"{{\"body\":{JsonSerializer.Serialize(Original)}}}";
        JsonElement root = JsonDocument.Parse(ToolRun.Of(["--jsonl", "--removals", "--field", "body", "--rules", folder.RuleFile], line).Output).RootElement;
        var left = new StringBuilder(Original);
        foreach (JsonElement removal in root.GetProperty("removals").EnumerateArray().Reverse())
        {
            left.Remove(removal.GetProperty("start").GetInt32(), removal.GetProperty("length").GetInt32());
        }

        Assert.Equal(2, root.GetProperty("removals").GetArrayLength());
        Assert.Equal(left.ToString(), root.GetProperty("body").GetString());
    }

    [Fact]
    public void KeepsOrderBreaksAndEmptyLines()
    {
        const string Lines = "\uFEFF{\"text\":\"One.\"}\r\n\n{\"text\":\"Two.\"}\n\r\n{\"text\":\"Three.\"}";
        Assert.Equal(Lines[1..] + "\n", ToolRun.Of(["--jsonl"], Lines).Output);
    }

    [Fact]
    public void CleansFilesOneAfterAnother()
    {
        string first = folder.Write("first.jsonl", "{\"text\":\"One.\"}"), second = folder.Write("second.jsonl", "{\"text\":\"Two.\"}\n");
        ToolRun run = ToolRun.Of(["--jsonl", first, folder["none.jsonl"], second]);
        Assert.Equal((CommandLine.Failed, "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"), (run.Code, run.Output));
        Assert.Equal($"newsclean: {folder["none.jsonl"]}: no such file", run.ErrorLines.Single());
    }

    [Fact]
    public void TakesLinesOfAnyLength()
    {
        var lines = new StringBuilder();
        for (int length = 1; length < 1 << 20; length *= 3)
        {
            lines.Append("{\"text\":\"").Append('é', length).Append(".\"}\n");
        }

        Assert.Equal(lines.ToString(), ToolRun.Of(["--jsonl"], lines.ToString()).Output);
    }

    [Fact]
    public void TakesAnyDepth()
    {
        string line = $"{{\"deep\":{new string('[', 5000)}{new string(']', 5000)},\"text\":\"A story.\"}}\n";
        Assert.Equal(line, ToolRun.Of(["--jsonl"], line).Output);
    }

    [Theory]
    [InlineData("x", "not JSON: byte 0: ")]
    [InlineData("""{"text":"A story.",}""", "not JSON: byte 19: ")]
    [InlineData("""{"text":"A story." """, "not JSON: byte ")]
    [InlineData("""{"text":"A story."} {}""", "not JSON: byte 20: ")]
    [InlineData("""{"text":"\ud8"}""", "not JSON: byte ")]
    [InlineData("""["text"]""", "not a JSON object")]
    [InlineData("""[{"text":"A story."}]""", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{}", "the object has no member \"text\"")]
    [InlineData("""{"Text":"A story."}""", "the object has no member \"text\"")]
    [InlineData("""{"text":null}""", "the member \"text\" is no string")]
    [InlineData("""{"text":["A story."]}""", "the member \"text\" is no string")]
    [InlineData("""{"text":"A story.","text":"A story."}""", "the member \"text\" stands twice")]
    public void StopsAtABadLineOrPassesItThrough(string bad, string reason)
    {
        const string Good = "{\"text\":\"A story.\"}\n";
        string lines = $"{Good}\n{bad}\n{Good}";
        ToolRun stopped = ToolRun.Of(["--jsonl"], lines);
        Assert.Equal((CommandLine.Failed, Good + "\n"), (stopped.Code, stopped.Output));
        Assert.StartsWith($"newsclean: <stdin>(3): {reason}", stopped.ErrorLines.Single());
        Assert.DoesNotContain("LineNumber", stopped.Error);

        ToolRun skipped = ToolRun.Of(["--jsonl", "--skip-errors"], lines);
        Assert.Equal((CommandLine.Done, lines), (skipped.Code, skipped.Output));
        Assert.Equal("newsclean: bad lines passed through unchanged: 1", skipped.ErrorLines.Single());
    }

    [Fact]
    public void BytesThatAreNotUtf8AreABadLine()
    {
        byte[] lines = [.. "{\"text\":\"A\"}\n{\"a\":\""u8, 0xE9, .. "\",\"text\":\"B\"}\n"u8];
        Assert.Equal("newsclean: <stdin>(2): not UTF-8: byte 6", ToolRun.Of(["--jsonl"], lines).ErrorLines.Single());
        Assert.Equal(lines, ToolRun.Of(["--jsonl", "--skip-errors"], lines).Bytes);
    }

    [Fact]
    public void ABadLineStopsTheFilesBehindItToo()
    {
        string bad = folder.Write("bad.jsonl", "{\"text\":\"One.\"}\n{}\n"), good = folder.Write("good.jsonl", "{\"text\":\"Two.\"}\n");
        ToolRun run = ToolRun.Of(["--jsonl", bad, good]);
        Assert.Equal((CommandLine.Failed, "{\"text\":\"One.\"}\n"), (run.Code, run.Output));
        Assert.StartsWith($"newsclean: {bad}(2): ", run.ErrorLines.Single());
    }

    [Fact]
    public void AnOldListOfRemovalsMattersOnlyWhereOneIsWritten()
    {
        const string Line = "{\"removals\":1,\"text\":\"A story.\",\"removals\":2}\n";
        Assert.Equal(Line, ToolRun.Of(["--jsonl"], Line).Output);
        Assert.Contains("(1): the member \"removals\" stands twice", ToolRun.Of(["--jsonl", "--removals"], Line).Error);
        Assert.Equal(CommandLine.WrongUsage, ToolRun.Of(["--jsonl", "--removals", "--field", "removals"], Line).Code);
    }

    [Fact]
    public void WantsLinesOnStandardInput()
    {
        ToolRun run = ToolRun.Of(["--jsonl"], [], isTerminal: true);
        Assert.Equal(CommandLine.WrongUsage, run.Code);
    }
}
