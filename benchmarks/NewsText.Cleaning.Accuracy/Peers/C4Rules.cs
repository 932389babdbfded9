namespace NewsText.Cleaning.Accuracy.Peers;

/// <summary>
/// The line rules of C4 (Raffel et al., JMLR 21, 2020, section 2.2): a line stays when it has five words, ends in a terminal mark, and names
/// neither JavaScript nor a cookie or privacy policy. Re-made from the paper.
/// </summary>
internal sealed class C4Rules(bool acceptCurlyQuotes) : LineRules(acceptCurlyQuotes ? "C4, curly quotes accepted" : "C4")
{
    private const int LeastWords = 5;

    private static readonly string[] Policies = ["terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies"];

    protected override bool[] Decide(IReadOnlyList<string> lines) => [.. lines.Select(line => !Keeps(line.Trim()))];

    private bool Keeps(string line) =>
        line.Length > 0
        && (line[^1] is '.' or '!' or '?' or '"' || (acceptCurlyQuotes && line[^1] is '”' or '’'))
        && !line.EndsWith("...", StringComparison.Ordinal)
        && WordsOf(line).Length >= LeastWords
        && !line.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        && !Policies.Any(policy => line.Contains(policy, StringComparison.OrdinalIgnoreCase));
}
