namespace NewsText.Cleaning.Tests.Specs;

/// <summary>What a spec cannot say: one filter takes the button, and another must leave what follows.</summary>
public sealed class RelatedListTests
{
    private const string Before = "The bridge over the Dal was closed to carts on Monday, and nobody in the valley could say for how long it would stay so, the clerk least of all.";
    private const string After = "For an hour on Sunday nothing moved on the street but the goats, and the two shops that sell hats to visitors had their doors shut until noon, as in winter.";

    [Theory]
    [InlineData("Read the full story", "A quiet hour on Mill Street")]
    [InlineData("Read more here", "The clerk who sold two bridges")]
    public void AHeadingBehindAButtonStays(string button, string heading)
    {
        string text = string.Join('\n', Before, button, heading, After, Before);

        string left = Kept.Of(text, SpecChains.RunChain(text));

        Assert.Equal(string.Join('\n', Before, heading, After, Before), left);
    }

    [Fact]
    public void TheLastSentenceBehindAPointerStays()
    {
        string text = string.Join('\n', Before, After, "(Also on the Ledger: A map of the closed lanes)", "The clerk did not respond to questions.");

        string left = Kept.Of(text, SpecChains.RunChain(text));

        Assert.EndsWith("\nThe clerk did not respond to questions.", left, StringComparison.Ordinal);
    }
}
