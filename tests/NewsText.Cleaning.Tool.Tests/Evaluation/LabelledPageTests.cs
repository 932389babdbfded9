using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Input;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests.Evaluation;

public sealed class LabelledPageTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public void ReadsPages()
    {
        string file = folder.Write(
            "pages.jsonl",
            """
            {"id":"7","site":"one.example","half":"b","article":false,"stratum":"rich","title":null,"lines":["One.","Twó \ud83d\ude00"],"labels":"CA","mixed":[{"line":0,"spans":["On","e"]}]}

            {"lines":[],"labels":""}
            """);
        LabelledPage[] pages = LabelledPage.Read(file).ToArray();
        Assert.Equal(2, pages.Length);
        Assert.Equal(("7", "one.example", "b", false, "rich", "CA"), (pages[0].Id, pages[0].Site, pages[0].Half, pages[0].IsArticle, pages[0].Stratum, pages[0].Labels));
        Assert.Equal("One.\nTwó 😀", pages[0].Text);
        Assert.Equal([(0, "On"), (0, "e")], pages[0].Mixed);
        Assert.Equal(("", true, ""), (pages[1].Id, pages[1].IsArticle, pages[1].Text));
    }

    [Theory]
    [InlineData("no page")]
    [InlineData("""{"lines":[],"labels":""} {}""")]
    [InlineData("[]")]
    [InlineData("""{"lines":["One."]}""")]
    [InlineData("""{"lines":"One.","labels":"C"}""")]
    [InlineData("""{"lines":[1],"labels":"C"}""")]
    [InlineData("""{"lines":[null],"labels":"C"}""")]
    [InlineData("""{"lines":["One."],"labels":"CC"}""")]
    [InlineData("""{"lines":["One."],"labels":"C","article":"yes"}""")]
    [InlineData("""{"lines":["One."],"labels":"C","mixed":[{"line":0}]}""")]
    public void NamesFileAndLineOfABadPage(string line)
    {
        string file = folder.Write("bad.jsonl", "\n" + line + "\n");
        var e = Assert.Throws<InputException>(() => LabelledPage.Read(file).Count());
        Assert.StartsWith($"{file}(2): ", e.Message);
    }
}
