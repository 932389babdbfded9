using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>Holds the scanner against its naive twin.</summary>
internal static class ScannerComparison
{
    /// <summary>The first difference between both in words, or null.</summary>
    public static string? FindDifference(string text, IReadOnlyList<BoilerplateRule> rules, RuleMatcher matcher)
    {
        var evidence = new Evidence();
        Scanner.Scan(text, matcher, evidence);
        (List<NaiveScanner.FoundLine> lines, List<NaiveScanner.FoundHit> hits) = NaiveScanner.Scan(text, rules);

        NaiveScanner.FoundLine[] scanned = evidence.Lines.Lines.ToArray().Select(line => new NaiveScanner.FoundLine(line.Start, line.End, line.Traits)).ToArray();
        NaiveScanner.FoundHit[] found = evidence.Hits.ToArray().Select(hit => new NaiveScanner.FoundHit(hit.Line, hit.Start, hit.End, hit.Phrase.Rule.Name)).ToArray();
        return Compare("hit", Sort(found), Sort(hits), text) ?? Compare("line", scanned, lines, text);
    }

    private static string? Compare<T>(string what, IReadOnlyList<T> scanned, IReadOnlyList<T> expected, string text)
    {
        for (int i = 0; i < Math.Max(scanned.Count, expected.Count); i++)
        {
            string left = i < scanned.Count ? $"{scanned[i]}" : "nothing", right = i < expected.Count ? $"{expected[i]}" : "nothing";
            if (left != right)
            {
                return $"{what} {i}: the scanner has {left}, the twin {right}, in {text.Length} characters: {Escape(text)}";
            }
        }

        return null;
    }

    private static List<NaiveScanner.FoundHit> Sort(IEnumerable<NaiveScanner.FoundHit> hits) =>
        [.. hits.OrderBy(hit => hit.Start).ThenBy(hit => hit.End).ThenBy(hit => hit.Phrase, StringComparer.Ordinal)];

    private static string Escape(string text) =>
        string.Concat(text.Take(1000).Select(c => c is >= ' ' and < '\x7F' || char.IsLetter(c) ? c.ToString() : $"\\u{(int)c:X4}"));
}
