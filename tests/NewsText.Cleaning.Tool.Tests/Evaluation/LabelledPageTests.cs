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
    [InlineData("no page", "not JSON: byte 1: ")]
    [InlineData("""{"lines":[],"labels":""} {}""", "not JSON: a second value at byte 24")]
    [InlineData("[]", "not a labelled page: not an object with a member \"lines\"")]
    [InlineData("""{"lines":["One."]}""", "not a labelled page: the object has no member \"labels\"")]
    [InlineData("""{"lines":"One.","labels":"C"}""", "not a labelled page: the member \"lines\" is no array")]
    [InlineData("""{"lines":[1],"labels":"C"}""", "not a labelled page: the member \"lines\" is no array of strings")]
    [InlineData("""{"lines":[null],"labels":"C"}""", "not a labelled page: the member \"lines\" is no array of strings")]
    [InlineData("""{"lines":["One."],"labels":["C"]}""", "not a labelled page: the member \"labels\" is no string")]
    [InlineData("""{"lines":["One."],"labels":"CC"}""", "not a labelled page: 1 lines have 2 labels")]
    [InlineData("""{"lines":["One."],"labels":"c"}""", "not a labelled page: line 0 has the label 'c'; expected one of CUATRSHDPBNMJ")]
    [InlineData("""{"lines":["One."],"labels":"C","site":1}""", "not a labelled page: the member \"site\" is no string")]
    [InlineData("""{"lines":["One."],"labels":"C","article":"yes"}""", "not a labelled page: the member \"article\" is no boolean")]
    [InlineData("""{"lines":["One."],"labels":"C","mixed":[{"line":0}]}""", "not a labelled page: the object has no member \"spans\"")]
    [InlineData("""{"lines":["One."],"labels":"C","mixed":[{"line":0.5,"spans":[]}]}""", "not a labelled page: the member \"line\" is no whole number")]
    [InlineData("""{"lines":["One."],"labels":"C","mixed":[{"line":1,"spans":["x"]}]}""", "not a labelled page: a mixed span is in line 1 of 1")]
    public void NamesFileLineAndFaultOfABadPage(string line, string fault)
    {
        string file = folder.Write("bad.jsonl", "\n" + line + "\n");
        var e = Assert.Throws<InputException>(() => LabelledPage.Read(file).Count());
        Assert.StartsWith($"{file}(2): {fault}", e.Message);
    }
}
