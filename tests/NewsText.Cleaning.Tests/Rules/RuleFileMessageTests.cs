namespace NewsText.Cleaning.Tests.Rules;

/// <summary>What somebody reads whose file has many faults: the whole message, word by word.</summary>
public sealed class RuleFileMessageTests
{
    [Fact]
    public void AllFaultsAreListedInTheOrderOfTheFile() => AssertMessage(
        """
        longest: 300
        category: weather
        language: klingon
        rule: a
        start:
        colour: red

        category: caption
        language: en
        rule: prompt
        start: Photo of … … pier
        start: Photo of
        longest: 80
        longest: many
        remove: [[Photo of the pier
        remove: A photo
        rule: credit
        start: Photo from
        remove: The photo from the pier
        keep: Photo from the pier
        rule: credit
        start: Photo from
        remove: Photo from the pier
        keep: A photo
        """,
        """
        x.rules(1): 'longest' comes before its rule
        x.rules(2): unknown category 'weather'; expected one of advertisement, social-embed, related-content, subscription, sharing, disclaimer, caption, byline, navigation, reader-comment, markup
        x.rules(3): 'klingon' is no language; expected an ISO 639 code of two or three lower-case letters, such as 'en'
        x.rules(4): rule 'a' has no phrase
        x.rules(4): rule 'a' needs at least one 'remove' and one 'keep' example
        x.rules(5): the phrase is empty
        x.rules(6): unknown key 'colour'
        x.rules(10): rule 'prompt' needs at least one 'remove' and one 'keep' example
        x.rules(11): 'Photo of … … pier' has an ellipsis or three dots that are no gap; a gap is one '…' with a space on both sides, within the phrase
        x.rules(14): 'longest' stands twice in rule 'prompt'
        x.rules(14): 'many' is no length; expected a whole number of at least 1
        x.rules(15): expected one part in [[double brackets]], or none when the whole line goes
        x.rules(19): rule 'credit' should leave "" of this example, and leaves "The photo from the pier"
        x.rules(20): rule 'credit' must keep this example, and leaves ""
        x.rules(21): rule 'credit' stands in line 17 already; give this one a name of its own, or put its phrases there
        x.rules(22): 'Photo from' stands in line 18 already, to the same end
        """);

    [Fact]
    public void ARuleWithAFaultDoesNotHideAnotherOnesExamples() => AssertMessage(
        """
        category: caption
        rule: a
        start: Photo of
        remove: The photo
        keep: y
        rule: b
        inside: Photo from
        remove: A photo from the pier
        keep: y
        """,
        """
        x.rules(4): rule 'a' should leave "" of this example, and leaves "The photo"
        x.rules(7): 'photo from' has 10 characters; a phrase inside a line needs at least 15, or 4 when it ends with a colon
        """);

    /// <summary>Its examples may need the line that is wrong.</summary>
    [Theory]
    [InlineData("strat: Picture of", "unknown key 'strat'")]
    [InlineData("Picture of", "expected 'key: value', found 'Picture of'")]
    [InlineData("inside: Picture of", "'picture of' has 10 characters; a phrase inside a line needs at least 15, or 4 when it ends with a colon")]
    public void TheExamplesOfARuleWithAFaultAreNotRun(string line, string message) => AssertMessage(
        $"category: caption\nrule: a\nstart: Photo of\n{line}\nremove: Picture of the pier\nkeep: y",
        $"x.rules(4): {message}");

    [Fact]
    public void AnUnnamedRuleLeavesTheOneBeforeAlone() => AssertMessage(
        """
        category: caption
        rule: a
        start: Photo of
        longest: 80
        remove: Photo of x
        keep: y
        rule:
        start: Picture of
        longest: 90
        remove: Picture of x
        keep: y
        """,
        "x.rules(7): 'rule' has no value");

    private static void AssertMessage(string text, string message)
    {
        RuleFileException exception = Assert.Throws<RuleFileException>(() => RuleFile.Parse(text, "x.rules"));
        Assert.Equal(message.ReplaceLineEndings(), exception.Message);
        Assert.Equal(exception.Message.Split(Environment.NewLine), exception.Errors);
    }
}
