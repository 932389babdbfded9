using System.Globalization;
using System.Text;

namespace NewsText.Cleaning.Tests.Snapshots;

/// <summary>Whole articles of our own: <c>Articles/</c> holds what goes in, <c>Approved/</c> what is left, and what was removed and why.</summary>
public sealed class SnapshotTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsText.Cleaning.Tests", "Snapshots");

    public static TheoryData<string> Names => [.. NamesIn("Articles")];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnArticleIsCleanedAsApproved(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, "Articles", name + ".txt")).ReplaceLineEndings("\n");
        Approved.Matches(Describe(NewsCleaner.Analyze(text)), $"Snapshots/Approved/{name}.txt");
    }

    [Fact]
    public void EveryApprovedFileHasItsArticle() => Assert.Empty(NamesIn("Approved").Except(NamesIn("Articles")));

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFiles(Path.Combine(Folder, folder), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string Describe(CleaningResult result)
    {
        var text = new StringBuilder();
        text.Append(result.IsSuspicious ? "SUSPICIOUS\n\n" : "").Append("== left\n").Append(result.Text.TrimEnd('\n')).Append("\n\n== removed\n");
        foreach (Removal removal in result.Removals)
        {
            // A retrained model is as sure in its own way; its figures would make every snapshot stale.
            string confidence = removal.Rule == "model" ? "" : removal.Confidence.ToString(" 0.00", CultureInfo.InvariantCulture);
            string removed = result.Original.Substring(removal.Start, removal.Length).Replace("\n", "⏎", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"{removal.Category} {removal.Rule}{confidence}: {removed}\n");
        }

        return text.ToString();
    }
}
