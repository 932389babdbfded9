using System.Text.RegularExpressions;
using NewsText.Cleaning.Accuracy.Peers;

namespace NewsText.Cleaning.Benchmarks.Contenders;

/// <summary>The library and what a team would use instead.</summary>
internal static class AllContenders
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public const string OwnName = "NewsText.Cleaning, everything on", CopyName = "string.Create copy", CompiledName = "60 compiled regexes", NonBacktrackingName = "60 phrases, one NonBacktracking regex";

    public static Contender Own { get; } = new(OwnName, CleaningPipeline.Default.Clean, null);

    /// <summary>What any changed output must pay.</summary>
    public static Contender Copy { get; } = new(CopyName, static text => string.Create(text.Length, text, static (span, source) => source.CopyTo(span)), static text => text);

    public static Contender SplitJoin { get; } = new("line split + join", static text => string.Join('\n', text.Split('\n')), static text => text);

    public static Contender[] Create() =>
    [
        Own,
        Copy,
        SplitJoin,
        new("60 phrases, split + Contains", SplitContains, SixtyPhrases.RemoveLinesThatContain, 1_000_000),
        new(NonBacktrackingName, Alternation(RegexOptions.NonBacktracking), SixtyPhrases.RemoveLines, 1_000_000),
        new(CompiledName, Chain(RegexOptions.Compiled), SixtyPhrases.RemoveLines, 500_000),
        new("60 interpreted regexes", Chain(RegexOptions.None), SixtyPhrases.RemoveLines, 100_000),
        new("C4's line rules, re-made", new C4Rules(true).Clean, null, 1_000_000),
    ];

    private static IEnumerable<string> Patterns =>
        SixtyPhrases.Starts.Select(static phrase => $"^{Regex.Escape(phrase)}.*\n?").Concat(SixtyPhrases.Inside.Select(static phrase => $"^.*{Regex.Escape(phrase)}.*\n?"));

    private static Func<string, string> Chain(RegexOptions kind)
    {
        Regex[] chain = [.. Patterns.Select(pattern => new Regex(pattern, Options | kind))];
        return text =>
        {
            foreach (Regex regex in chain)
            {
                text = regex.Replace(text, "");
            }

            return text;
        };
    }

    private static Func<string, string> Alternation(RegexOptions kind)
    {
        var regex = new Regex(string.Join('|', Patterns), Options | kind);
        return text => regex.Replace(text, "");
    }

    private static string SplitContains(string text)
    {
        var kept = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            if (!ContainsAny(line, SixtyPhrases.Starts) && !ContainsAny(line, SixtyPhrases.Inside))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }

    private static bool ContainsAny(string line, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
