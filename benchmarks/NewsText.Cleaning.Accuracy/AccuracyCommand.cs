using System.CommandLine;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Training;

namespace NewsText.Cleaning.Accuracy;

/// <summary>
/// Scores cleaners on labelled pages. Without files: our own articles that nothing was tuned on, with the model that ships. With files and <c>--cross</c>: half <c>a</c> is
/// scored with a model trained on half <c>b</c> and the other way round, so that no page is scored with what was learned from its site.
/// </summary>
internal sealed class AccuracyCommand
{
    private readonly Argument<string[]> _files = new("PAGES") { Description = "Labelled pages; without any, our own articles that nothing was tuned on.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<bool> _cross = new("--cross") { Description = "Train on one half of the sites, score on the other, both ways." };

    private readonly Option<string> _labels = new("--labels") { Description = "Labels of texts that lie in the corpus: with --cross more to learn from, else the pages to score." };

    private readonly Option<string> _corpus = new("--corpus") { Description = "The corpus with those texts; with --cross it is also learned from without labels, the sites of the other half left out." };

    private readonly Option<bool> _peers = new("--peers") { Description = "Score the rules of C4, RefinedWeb and jusText too.", DefaultValueFactory = static _ => true };

    private readonly Option<bool> _curve = new("--curve") { Description = "With --cross: precision against recall of the model at many thresholds." };

    private readonly Option<bool> _groups = new("--groups") { Description = "With --cross: what each group of features adds." };

    private readonly Option<string> _errors = new("--errors") { Description = "List the wrong lines of this half: a, b or ab." };

    private readonly Option<bool> _posts = new("--posts") { Description = "Score the filter of social posts alone, on all pages; --errors lists what it gets wrong." };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write the tables to this Markdown file too." };

    public static RootCommand Create()
    {
        var self = new AccuracyCommand();
        var command = new RootCommand("Accuracy of NewsText.Cleaning on labelled pages, beside the rules of C4, RefinedWeb and jusText.")
        {
            self._files, self._cross, self._labels, self._corpus, self._peers, self._curve, self._groups, self._errors, self._posts, self._output,
        };
        command.SetAction(self.Run);
        return command;
    }

    // Our own articles: they are learned from, which is why others of ours, never learned from, are what is scored by default.
    private static string Written => Path.Combine(AppContext.BaseDirectory, "Data", "articles.jsonl");

    private static string Unseen => Path.Combine(AppContext.BaseDirectory, "Data", "unseen.jsonl");

    private int Run(ParseResult parsed)
    {
        string[] files = parsed.GetValue(_files) is { Length: > 0 } given ? given : [Unseen];
        if (files.FirstOrDefault(static file => !File.Exists(file)) is { } missing)
        {
            Console.Error.WriteLine($"{missing}: no such file. The labelled pages of real sites are not part of this repository; without a file our own unseen articles are scored.");
            return 1;
        }

        LabelledPage[] more = parsed.GetValue(_labels) is { } labels ? [.. TrainingSources.ReadLabels(labels, parsed.GetValue(_corpus)!)] : [];
        bool isCross = parsed.GetValue(_cross);
        if (!isCross && more.Length > 0)
        {
            files = [parsed.GetValue(_labels)!];
        }

        LabelledPage[] pages = isCross || more.Length == 0 ? [.. files.SelectMany(LabelledPage.Read)] : more;
        if (parsed.GetValue(_posts))
        {
            return SocialPostReport.Write(pages, parsed.GetValue(_errors) ?? "");
        }

        var report = new AccuracyReport(pages, Path.GetFileName(files[0]), parsed.GetValue(_errors) ?? "");
        var models = new Dictionary<string, LineModel>();
        if (isCross)
        {
            LineModel Train(string half, FeatureGroups groups)
            {
                ILookup<bool, LabelledPage> isOther = pages.Concat(more).Concat(LabelledPage.Read(Written)).ToLookup(page => page.Half == Other(half));
                HashSet<string> otherSites = [.. isOther[true].Select(static page => page.Site)];
                return TrainingSet.Train(isOther[false], parsed.GetValue(_corpus) is { } corpus ? [.. TrainingSources.ReadUnlabelled(corpus, otherSites)] : [], groups);
            }

            if (parsed.GetValue(_groups))
            {
                report.AddGroups(Train);
                return report.Write(parsed.GetValue(_output));
            }

            models["a"] = Train("b", FeatureGroups.All);
            models["b"] = Train("a", FeatureGroups.All);
            if (parsed.GetValue(_curve))
            {
                report.AddCurve(models);
                return report.Write(parsed.GetValue(_output));
            }
        }

        foreach (Strictness strictness in Enum.GetValues<Strictness>())
        {
            report.Add(Own(strictness, models), isListed: strictness == Strictness.Balanced);
        }

        report.AddCalibration(Own(Strictness.Aggressive, models).PipelineOf);
        if (parsed.GetValue(_peers))
        {
            report.Add(new Peers.C4Rules(acceptCurlyQuotes: false));
            report.Add(new Peers.C4Rules(acceptCurlyQuotes: true));
            report.Add(new Peers.RefinedWebRules());
            report.Add(new Peers.JusTextRules());
            report.Add(new Peers.KeepEverything());
        }

        return report.Write(parsed.GetValue(_output));
    }

    private static string Other(string half) => half == "a" ? "b" : "a";

    private static OwnCleaner Own(Strictness strictness, Dictionary<string, LineModel> models)
    {
        var options = new CleaningOptions { Strictness = strictness };
        Dictionary<string, CleaningPipeline> pipelines = models.ToDictionary(static entry => entry.Key, entry => new CleaningPipeline(options, entry.Value));
        CleaningPipeline shipped = CleaningPipeline.Create(options);
        return new OwnCleaner($"NewsText.Cleaning, {strictness.ToString().ToLowerInvariant()}", half => pipelines.GetValueOrDefault(half, shipped));
    }
}
