namespace NewsText.Cleaning.Accuracy.Peers;

/// <summary>
/// The line-wise corrections of RefinedWeb (Penedo et al., 2023, appendix G.2): lines mainly in capitals, of digits only, counters, single
/// words, and short lines with a call to act. Re-made from the paper; its examples stand for its unpublished patterns.
/// </summary>
internal sealed class RefinedWebRules() : LineRules("RefinedWeb line rules")
{
    private const int ShortLine = 10;
    private const double MainlyCapitals = 0.6;

    private static readonly string[] Counters = ["likes", "like", "shares", "share", "comments", "comment", "views", "retweets", "reposts", "followers"];
    private static readonly string[] Starts = ["sign-in", "sign in", "log in", "login", "subscribe", "register"];
    private static readonly string[] Ends = ["read more...", "read more", "read more…", "continue reading", "show more", "load more"];
    private static readonly string[] Anywhere = ["items in cart", "add to cart", "skip to content", "all rights reserved", "privacy policy"];

    protected override bool[] Decide(IReadOnlyList<string> lines) => [.. lines.Select(static line => Removes(line.Trim()))];

    private static bool Removes(string line)
    {
        string[] words = WordsOf(line);
        int letters = line.Count(char.IsLetter);
        if (words.Length <= 1 || letters == 0 || line.Count(char.IsUpper) > MainlyCapitals * line.Count(static c => !char.IsWhiteSpace(c)))
        {
            return true;
        }

        string lower = line.ToLowerInvariant();
        return (words.Length == 2 && char.IsDigit(words[0][0]) && Counters.Contains(words[1].ToLowerInvariant()))
            || (words.Length <= ShortLine && (Starts.Any(lower.StartsWith) || Ends.Any(lower.EndsWith) || Anywhere.Any(lower.Contains)));
    }
}
