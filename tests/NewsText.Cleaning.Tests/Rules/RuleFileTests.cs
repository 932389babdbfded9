using System.Text;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class RuleFileTests
{
    private const string Good = """
        # Prompts of an invented outlet
        category: subscription
        language: en

        rule: letter.prompt
        start: Take the Harbour Letter
        inside: the Harbour Letter in your postbox
        longest: 300
        confidence: 0.8
        remove: Take the Harbour Letter with your tea!
        keep: Nobody in the harbour takes letters on a Sunday.
        """;

    public static TheoryData<string, int, string> Faults => new()
    {
        { "category: weather", 1, "unknown category 'weather'; expected one of advertisement, social-embed" },
        { "category:", 1, "'category' has no value" },
        { "rule: a", 1, "rule 'a' comes before a category" },
        { "start: Take the letter", 1, "a phrase comes before its rule" },
        { "keep: Take the letter", 1, "an example comes before its rule" },
        { "what is this", 1, "expected 'key: value', found 'what is this'" },
        { ": value", 1, "expected 'key: value'" },
        { "colour: red", 1, "unknown key 'colour'" },
        { "category: caption\nrule: a\nstart:\nremove: x\nkeep: y", 3, "the phrase is empty" },
        { "category: caption\nrule: a\nremove: x\nkeep: y", 2, "rule 'a' has no phrase" },
        { "category: caption\nrule: a\nstart: Photo of", 2, "rule 'a' needs at least one 'remove' and one 'keep' example" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: Photo of the pier", 2, "rule 'a' needs at least one 'remove' and one 'keep' example" },
        { "category: caption\nrule: a\nstart: Photo of\nextent: all\nremove: Photo of x\nkeep: y", 4, "unknown extent 'all'; expected one of line, phrase, rest, sentence, brackets" },
        { "category: caption\nrule: a\nstart: Photo of\nlongest: -3\nremove: Photo of x\nkeep: y", 4, "'-3' is no length; expected a whole number of at least 1" },
        { "category: caption\nrule: a\nstart: Photo of\nlongest: 0\nremove: Photo of x\nkeep: y", 4, "'0' is no length" },
        { "category: caption\nrule: a\nstart: Photo of\nconfidence: 1.5\nremove: Photo of x\nkeep: y", 4, "'1.5' is no confidence; expected a number above 0 and at most 1" },
        { "category: caption\nrule: a\nstart: Photo of\nconfidence: 0,9\nremove: Photo of x\nkeep: y", 4, "'0,9' is no confidence" },
        { "category: caption\nrule: a\ninside: Photo of\nremove: Photo of x\nkeep: y", 3, "a phrase inside a line needs at least 15" },
        { "category: caption\nrule: a\nstart: By\nremove: By x\nkeep: y", 3, "a phrase at a line's start needs at least 3" },
        { "category: caption\nrule: a\nend: AP\nremove: x AP\nkeep: y", 3, "a phrase at this place needs at least 4" },
        { "category: caption\nrule: a\nbracket: AP\nremove: x (AP)\nkeep: y", 3, "a phrase at this place needs at least 4" },
        { "category: caption\nrule: a\nstart: - Photo of\nremove: - Photo of x\nkeep: y", 3, "begins with a bullet, bracket or other mark" },
        { "category: caption\nrule: a\nend: a photo.\nremove: x a photo.\nkeep: y", 3, "ends with a mark that is passed over" },
        { "category: caption\nrule: a\nline: Photo … pier\nremove: Photo of pier\nkeep: y", 3, "has a gap; a whole line has none" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: A photo of the pier\nkeep: y", 4, "rule 'a' should leave \"\" of this example, and leaves \"A photo of the pier\"" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: Photo of x\nkeep: Photo of the pier, and of nothing else", 5, "rule 'a' must keep this example, and leaves \"\"" },
        { "category: caption\nrule: a\nend: Photo provided\nextent: phrase\nremove: The pier at dawn [[is seen. Photo provided]]\nkeep: y", 5, "rule 'a' should leave \"The pier at dawn\" of this example" },
    };

    [Fact]
    public void AByteOrderMarkIsPassedOver() => Assert.Equal(2, RuleFile.Parse("\uFEFF" + Good[(Good.IndexOf('\n') + 1)..], "harbour.rules").Count);

    [Fact]
    public void AGoodFileGivesARuleForEachPhrase()
    {
        IReadOnlyList<BoilerplateRule> rules = RuleFile.Parse(Good, "harbour.rules");
        Assert.Equal(["Take the Harbour Letter", "the Harbour Letter in your postbox"], rules.Select(rule => rule.Phrase));
        Assert.Equal([PhraseAnchor.LineStart, PhraseAnchor.Inside], rules.Select(rule => rule.Anchor));
        Assert.All(rules, rule => Assert.Equal(("letter.prompt", BoilerplateCategories.Subscription, 300, 0.8, "en"), (rule.Name, rule.Category, rule.MaximumLineLength, rule.Confidence, rule.Language)));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryFaultIsListedWithFileAndLine(string text, int line, string message)
    {
        RuleFileException exception = Assert.Throws<RuleFileException>(() => RuleFile.Parse(text, "harbour.rules"));
        Assert.Contains(exception.Errors, error => error.StartsWith($"harbour.rules({line}): ", StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal));
        Assert.Equal(string.Join(Environment.NewLine, exception.Errors), exception.Message);
    }

    [Fact]
    public void AllFaultsAreListedAtOnce()
    {
        const string Text = """
            category: weather
            rule: a
            start:
            colour: red
            rule: b
            start: Photo of
            longest: many
            remove: Photo of the pier
            """;
        RuleFileException exception = Assert.Throws<RuleFileException>(() => RuleFile.Parse(Text, "x.rules"));
        int[] lines = [.. exception.Errors.Select(error => int.Parse(error.Split('(', ')')[1]))];
        Assert.Equal([1, 2, 3, 4, 5, 7], lines.Distinct().Order());
    }

    [Fact]
    public void AllFailingExamplesAreListedAtOnce()
    {
        const string Text = "category: caption\nrule: a\nstart: Photo of\nremove: The photo\nremove: Photo of x\nkeep: Photo of y\nkeep: z";
        RuleFileException exception = Assert.Throws<RuleFileException>(() => RuleFile.Parse(Text, "x.rules"));
        Assert.Equal(2, exception.Errors.Count);
        Assert.StartsWith("x.rules(4): ", exception.Errors[0]);
        Assert.StartsWith("x.rules(6): ", exception.Errors[1]);
    }

    [Fact]
    public void AFileIsReadWithOrWithoutByteOrderMarkAndWithAnyBreak()
    {
        string[] texts = [Good, Good.ReplaceLineEndings("\r\n"), "\uFEFF" + Good];
        Assert.All(texts, text => InFile(Encoding.UTF8.GetBytes(text), path => Assert.Equal(2, RuleFile.Load(path).Count)));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreAFaultWithFileAndPlace()
    {
        byte[] bytes = [.. "category: caption\n# caf"u8, 0xE9, .. "\n"u8];
        InFile(bytes, path =>
        {
            RuleFileException exception = Assert.Throws<RuleFileException>(() => RuleFile.Load(path));
            Assert.Equal($"{path}: byte 23 is not UTF-8", Assert.Single(exception.Errors));
        });
    }

    [Fact]
    public void AFileThatIsNotThereSaysSo() =>
        Assert.Throws<FileNotFoundException>(() => RuleFile.Load(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "no.rules").Replace(Path.DirectorySeparatorChar + "no.rules", "no.rules")));

    [Fact]
    public void EveryBuiltInFileIsFreeOfFaults()
    {
        foreach (string file in BuiltInRules.Files())
        {
            RuleFileContent content = BuiltInRules.Read(file);
            RuleExamples.Check(content, content.Errors);
            Assert.Empty(content.Errors);
            Assert.NotEmpty(content.Rules);
        }
    }

    private static void InFile(byte[] bytes, Action<string> test)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
