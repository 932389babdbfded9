using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Text;

public sealed class StemSetTests
{
    [Theory]
    [InlineData("pier", true)]
    [InlineData("The PIER is closed", true)]
    [InlineData("closed: the old pier", true)]
    [InlineData("p-ier, pie, ier", false)]
    [InlineData("a ppier", true)]
    [InlineData("the harbou", false)]
    [InlineData("the Harbour's master", true)]
    [InlineData("r's", false)]
    [InlineData("", false)]
    [InlineData("pi\u0435r", false)]
    public void StemsAreFoundInEitherCase(string text, bool isIn) => Assert.Equal(isIn, new StemSet("pier", "our's").IsIn(text));

    /// <summary>As many searches as there are stems, one after the other, find the same.</summary>
    [Fact]
    public void TheAnswerIsThatOfSearchesForEach()
    {
        var random = new Random(11);
        string[] stems = ["ab", "ba b", "cab", "bb", "acc"];
        var set = new StemSet(stems);
        int found = 0;
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "aAbBc é"[random.Next(7)]));
            bool expected = stems.Any(stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(expected, set.IsIn(text));
            found += expected ? 1 : 0;
        }

        Assert.InRange(found, 1000, 4000);
    }
}
