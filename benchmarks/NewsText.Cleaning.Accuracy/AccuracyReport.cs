using System.Globalization;
using System.Text;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy;

/// <summary>Scores cleaners and writes the tables.</summary>
internal sealed class AccuracyReport
{
    private readonly LabelledPage[] _pages;
    private readonly string _listed;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _details = new();

    public AccuracyReport(LabelledPage[] pages, string name, string listed)
    {
        _pages = pages;
        _listed = listed;
        _text.AppendLine(CultureInfo.InvariantCulture, $"{pages.Count(static page => page.IsArticle)} article pages of `{name}`; {pages.Count(static page => !page.IsArticle)} pages that are no articles are left out.");
        _text.AppendLine().AppendLine("| cleaner | precision | recall | F1 | content characters lost | pages exactly right | residue inside lines found |").AppendLine("|---|---|---|---|---|---|---|");
    }

    public void Add(ILineCleaner cleaner, bool isListed = false)
    {
        PageScore all = Score(cleaner, static _ => true, isListed);
        _text.AppendLine(Row(cleaner.Name, all));
        if (!isListed)
        {
            return;
        }

        _details.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{cleaner.Name}, by half of the sites and by how the pages were chosen:").AppendLine();
        _details.AppendLine("| pages | precision | recall | F1 | content characters lost | pages exactly right | residue inside lines found |").AppendLine("|---|---|---|---|---|---|---|");
        foreach (string half in _pages.Select(static page => page.Half).Where(static half => half.Length > 0).Distinct().Order(StringComparer.Ordinal))
        {
            _details.AppendLine(Row($"half {half}", Score(cleaner, page => page.Half == half, false)));
        }

        foreach (string stratum in _pages.Select(static page => page.Stratum).Where(static stratum => stratum.Length > 0).Distinct().Order(StringComparer.Ordinal))
        {
            _details.AppendLine(Row(stratum, Score(cleaner, page => page.Stratum == stratum, false)));
        }

        _details.AppendLine().AppendLine("| label | lines | removed |").AppendLine("|---|---|---|");
        foreach ((char label, (int count, int removed)) in all.ByLabel)
        {
            _details.AppendLine(CultureInfo.InvariantCulture, $"| {label} | {count} | {(double)removed / count:P1} |");
        }
    }

    /// <summary>Whether confidences hold what they promise.</summary>
    public void AddCalibration(Func<string, CleaningPipeline> pipelineForHalf)
    {
        var calibration = new Calibration();
        foreach (LabelledPage page in _pages.Where(static page => page.IsArticle))
        {
            calibration.Add(page, pipelineForHalf(page.Half).Analyze(page.Text));
        }

        calibration.Write(_details);
    }

    /// <summary>Precision against recall: the same pipelines, the model's threshold moved.</summary>
    public void AddCurve(Dictionary<string, LineModel> models)
    {
        foreach (double threshold in new[] { 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95 })
        {
            foreach (Strictness strictness in new[] { Strictness.Balanced, Strictness.Conservative })
            {
                var options = new CleaningOptions { Strictness = strictness, ModelThreshold = threshold };
                Dictionary<string, CleaningPipeline> pipelines = models.ToDictionary(static entry => entry.Key, entry => new CleaningPipeline(options, entry.Value));
                _text.AppendLine(Row(string.Create(CultureInfo.InvariantCulture, $"{strictness} rules, model at {threshold}"), Score(new OwnCleaner("", half => pipelines[half]), static _ => true, false)));
            }
        }
    }

    /// <summary>What each group of features adds: each one alone taken out.</summary>
    public void AddGroups(Func<string, FeatureGroups, LineModel> train)
    {
        foreach (FeatureGroups without in Enum.GetValues<FeatureGroups>().Where(static group => group != FeatureGroups.All))
        {
            FeatureGroups groups = FeatureGroups.All & ~without;
            var options = new CleaningOptions();
            Dictionary<string, CleaningPipeline> pipelines = new() { ["a"] = Pipeline("b"), ["b"] = Pipeline("a") };
            _text.AppendLine(Row(without == FeatureGroups.None ? "all features" : $"without {without.ToString().ToLowerInvariant()}", Score(new OwnCleaner("", half => pipelines[half]), static _ => true, false)));
            CleaningPipeline Pipeline(string half) => new(options, train(half, groups), groups);
        }
    }

    public int Write(string? path)
    {
        string text = _text.Append(_details).ToString();
        Console.Write(text);
        if (path is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
        }

        return 0;
    }

    private PageScore Score(ILineCleaner cleaner, Func<LabelledPage, bool> filter, bool isListed)
    {
        var score = new PageScore();
        foreach (LabelledPage page in _pages.Where(page => page.IsArticle && filter(page)))
        {
            (int Start, int End, BoilerplateCategories Category)[] removals = [.. cleaner.Remove(page)];
            score.Add(page, removals, isListed && _listed.Contains(page.Half, StringComparison.Ordinal) && page.Half.Length > 0 ? (line, isRemoved) =>
                Console.WriteLine($"{(isRemoved ? "LOST" : page.Labels[line] == 'C' ? "PART" : "LEFT")} {page.Site} {line} {page.Labels[line]} {page.Lines[line]}") : null);
        }

        return score;
    }

    private static string Row(string name, PageScore score) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {score.Precision:F3} | {score.Recall:F3} | {score.F1:F3} | {100 * score.ContentLost:F3} % | {100 * score.ExactlyRight:F1} % | {score.MixedSpansFound} of {score.MixedSpans} |");
}
