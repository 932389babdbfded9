using System.Text;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning;

/// <summary>
/// Reads rule files: phrases with their place in a line, their category, and examples of what they remove and what they must keep.
/// </summary>
/// <remarks>
/// The format, one <c>key: value</c> a line, <c>#</c> starts a comment line, blank lines do not matter:
/// <code>
/// category: subscription
/// language: en
///
/// rule: newsletter.sign-up
/// start: Sign up for our newsletter
/// start: Get … delivered to your inbox
/// longest: 300
/// confidence: 0.98
/// remove: Sign up for our newsletter and never miss a story.
/// keep: Sign up sheets for the town's newsletter lay on the table.
/// </code>
/// <c>category</c> (one of advertisement, social-embed, related-content, subscription, sharing, disclaimer, caption, byline, navigation,
/// reader-comment, markup) and <c>language</c> (an ISO 639 code of two or three letters) hold for the rules after them. <c>rule</c> starts a rule, whose name
/// no other rule of the file has; its phrases follow, by anchor: <c>line</c> (the whole line), <c>start</c>, <c>end</c>, <c>inside</c>, <c>bracket</c> (behind an
/// opening bracket). How a phrase is compared, white space and words' ends included, says <see cref="BoilerplateRule"/>. <c>extent</c> (line, phrase,
/// rest, sentence, brackets), <c>longest</c> (of the line, in UTF-16 code units) and <c>confidence</c> hold for all phrases of the rule and stand once in it. The same
/// phrase may stand in two rules that do different things with it, not twice to the same end.
/// <c>remove</c> and <c>keep</c> are example lines, checked when the file is loaded; <c>[[double brackets]]</c> in a <c>remove</c> example name
/// the one part that goes, else the whole line does. Each rule needs at least one of both.
/// All faults are listed at once, in the order of the file, with one exception: the examples of a rule that has another fault are not run, as they may fail for that fault alone.
/// Checking takes time in the rules and examples, some milliseconds for a file of hundreds: read a file once. The methods may be called from any thread.
/// </remarks>
public static class RuleFile
{
    /// <summary>Reads and checks a rule file.</summary>
    /// <param name="path">A file in UTF-8.</param>
    /// <returns>Its rules, one a phrase, to be put into <see cref="CleaningOptions.Rules"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no path.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    /// <exception cref="RuleFileException">The file is not UTF-8, or a rule in it is wrong; lists the faults with file and line, in the order of the file.</exception>
    public static IReadOnlyList<BoilerplateRule> Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException e)
        {
            throw new RuleFileException([$"{path}: byte {e.Index} is not UTF-8"]);
        }

        return Parse(text, path);
    }

    /// <summary>Reads and checks rules from a text in the format of rule files.</summary>
    /// <param name="text">The rules.</param>
    /// <param name="source">What error messages call the text, such as a file's name.</param>
    /// <returns>The rules, one a phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleFileException">A rule is wrong; lists the faults with their lines, in the order of the text.</exception>
    public static IReadOnlyList<BoilerplateRule> Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        RuleFileContent content = RuleFileReader.Read(text.TrimStart('\uFEFF'), source);
        RuleExamples.Check(content);
        string[] errors = content.Errors;
        return errors.Length == 0 ? content.Rules : throw new RuleFileException(errors);
    }
}
