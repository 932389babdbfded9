using System.Text;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Benchmarks.Texts;

/// <summary>
/// Texts made from the lines of our own labelled articles, in the mix that was measured on 14,601 scraped English articles
/// (95 million characters): lengths, blank lines, and how many lines of residue an article has.
/// </summary>
internal static class GeneratedCorpus
{
    private const int Seed = 20200519;

    private const int Count = 3000;

    // Of the scraped articles' lengths: median 5,425, 90th percentile 11,066, 99th 24,686. A log-normal distribution with this median and
    // this deviation of the logarithm has its 90th at 11,000 and its 99th at 19,600.
    private const double MedianLength = 5425, Deviation = 0.552;
    private const int Shortest = 600, Longest = 80_000;

    // 3,036 of the 14,601 articles come back unchanged. The others lose one, two, four or eight stretches at the 25th, 50th, 75th and 90th percentile.
    private const double UnchangedShare = 0.208;
    private static readonly int[] ResidueLines = [1, 1, 1, 2, 2, 3, 4, 4, 6, 10];

    // 49.6 % of all lines are blank: nearly every paragraph is followed by one.
    private const double BlankShare = 0.98;

    public static string[] Create()
    {
        LabelledPage[] pages = [.. LabelledPage.Read(Path.Combine(AppContext.BaseDirectory, "Data", "articles.jsonl")).Where(static page => page.IsArticle)];
        string[] content = [.. Lines(pages, static label => label == 'C').Where(KeepsAlone)];
        string[] residue = [.. Lines(pages, static label => label is not ('C' or 'U')).Where(line => GoesAlone(line, content))];
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Count).Select(_ => Create(content, residue, random))];
    }

    private static IEnumerable<string> Lines(LabelledPage[] pages, Func<char, bool> isWanted) =>
        pages.SelectMany(page => page.Lines.Where((line, index) => line.Trim().Length > 0 && isWanted(page.Labels[index]) && page.Mixed.All(mixed => mixed.Line != index)));

    // Short lines are content by what stands around them, which the mixture tears apart.
    private static bool KeepsAlone(string line) => line.Length >= 60 && line[^1] is '.' or '”' or '"' or '?' or '!';

    // Residue likewise: of a list's lines many go only with the list. Without this a third of the texts would stay unchanged.
    private static bool GoesAlone(string line, string[] content) =>
        !NewsCleaner.Clean(string.Join("\n\n", [.. content[..4], line, .. content[4..8]])).Contains(line, StringComparison.Ordinal);

    private static string Create(string[] content, string[] residue, Random random)
    {
        double length = Math.Clamp(MedianLength * Math.Exp(Deviation * Normal(random)), Shortest, Longest);
        var lines = new List<string>();
        for (int sum = 0; sum < length; sum += lines[^1].Length + 2)
        {
            lines.Add(content[random.Next(content.Length)]);
        }

        if (random.NextDouble() >= UnchangedShare)
        {
            for (int i = ResidueLines[random.Next(ResidueLines.Length)]; i > 0; i--)
            {
                lines.Insert(random.Next(1, lines.Count + 1), residue[random.Next(residue.Length)]);
            }
        }

        var text = new StringBuilder();
        foreach (string line in lines)
        {
            text.Append(text.Length == 0 ? "" : random.NextDouble() < BlankShare ? "\n\n" : "\n").Append(line);
        }

        return text.ToString();
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
