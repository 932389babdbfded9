using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Benchmarks.Contenders;

/// <summary>What a team's own chain looks for: sixty phrases, evenly picked from the built-in rules, 49 at a line's start and 11 inside.</summary>
internal static class SixtyPhrases
{
    public static string[] Starts { get; } = Pick(PhraseAnchor.LineStart, 49);

    public static string[] Inside { get; } = Pick(PhraseAnchor.Inside, 11);

    /// <summary>The text without the lines that have a phrase in its place; too simple to be wrong.</summary>
    public static string RemoveLines(string text) =>
        Keep(text, line => !Starts.Any(line.StartsWith) && !Inside.Any(line.Contains));

    /// <summary>The text without the lines that hold a phrase, wherever it stands.</summary>
    public static string RemoveLinesThatContain(string text) =>
        Keep(text, line => !Starts.Any(line.Contains) && !Inside.Any(line.Contains), keepsBreaks: false);

    private static string[] Pick(PhraseAnchor anchor, int count)
    {
        string[] all = [.. BuiltInRules.All.Where(rule => rule.Anchor == anchor && rule.Phrase.Length >= 8 && rule.Phrase.All(static c => char.IsAsciiLetter(c) || c == ' '))
            .Select(static rule => rule.Phrase.ToUpperInvariant())];
        return [.. Enumerable.Range(0, count).Select(index => all[index * all.Length / count])];
    }

    // What a regex with "\n?" leaves: a removed line takes the break behind it along, so a text keeps the one before a removed last line.
    private static string Keep(string text, Func<string, bool> isKept, bool keepsBreaks = true)
    {
        string[] lines = text.Split('\n');
        string kept = string.Concat(lines.Select((line, index) => isKept(line.ToUpperInvariant()) ? line + (index < lines.Length - 1 ? "\n" : "") : ""));
        return keepsBreaks || isKept(lines[^1].ToUpperInvariant()) || kept.Length == 0 ? kept : kept[..^1];
    }
}
