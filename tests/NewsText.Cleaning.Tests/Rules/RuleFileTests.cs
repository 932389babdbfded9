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
        { "start: Take the letter", 1, "'start' comes before its rule" },
        { "category: caption\nlongest: 80", 2, "'longest' comes before its rule" },
        { "keep: Take the letter", 1, "'keep' comes before its rule" },
        { "category: caption\nrule:\nstart: Photo of\nremove: x\nkeep: y", 2, "'rule' has no value" },
        { "language:", 1, "'language' has no value" },
        { "language: klingon", 1, "'klingon' is no language; expected an ISO 639 code of two or three lower-case letters, such as 'en'" },
        { "language: EN", 1, "'EN' is no language" },
        { "language: e1", 1, "'e1' is no language" },
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
        { Rule("start: Photo of", "longest: 80\nlongest: 90"), 5, "'longest' stands twice in rule 'a'" },
        { Rule("start: Photo of", "extent: line\nextent: line"), 5, "'extent' stands twice in rule 'a'" },
        { Rule("start: Photo of", "confidence: 1\nconfidence: 0.9"), 5, "'confidence' stands twice in rule 'a'" },
        { Rule("start: Photo of", "start: PHOTO OF"), 4, "'PHOTO OF' stands in line 3 already, to the same end" },
        { Rule("start: The pier - photo", "start: The pier – photo"), 4, "'The pier – photo' stands in line 3 already" },
        { Rule("start: Photo of") + "\nrule: b\nstart: photo of\nremove: Photo of x\nkeep: y", 7, "'photo of' stands in line 3 already" },
        { Rule("start: Photo of") + "\nrule: a\nstart: Picture of\nremove: Picture of x\nkeep: y", 6, "rule 'a' stands in line 2 already; give this one a name of its own, or put its phrases there" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: [[Photo of x\nkeep: y", 4, "expected one part in [[double brackets]], or none when the whole line goes" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: Photo of x]]\nkeep: y", 4, "expected one part in [[double brackets]]" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: ]]Photo of x[[\nkeep: y", 4, "expected one part in [[double brackets]]" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: Photo of x[[ ]]\nkeep: y", 4, "expected one part in [[double brackets]]" },
        { "category: caption\nrule: a\nstart: Photo of\nremove: [[Photo]] of [[x]]\nkeep: y", 4, "expected one part in [[double brackets]]" },
        { Rule("start: Photo of …"), 3, "'Photo of …' has an ellipsis or three dots that are no gap; a gap is one '…' with a space on both sides, within the phrase" },
        { Rule("end: … a photo"), 3, "'… a photo' has an ellipsis" },
        { Rule("start: Photo of … … pier"), 3, "'Photo of … … pier' has an ellipsis" },
        { Rule("start: Photo of… pier"), 3, "'Photo of… pier' has an ellipsis" },
        { Rule("start: Photo of ... pier"), 3, "'Photo of ... pier' has an ellipsis or three dots" },
    };

    /// <summary>A caption rule, called a, in five lines or more: its phrase stands in the third.</summary>
    private static string Rule(string phrase, string? settings = null) => $"category: caption\nrule: a\n{phrase}\n{(settings is null ? "" : settings + "\n")}remove: Photo of x\nkeep: y";

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
        foreach (string file in BuiltInRules.Files)
        {
            RuleFileContent content = BuiltInRules.Read(file);
            RuleExamples.Check(content);
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
