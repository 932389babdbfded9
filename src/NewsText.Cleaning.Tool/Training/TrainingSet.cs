using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Texts as the model meets them: rules and filters have run, what they left open is to be learned. From the lines that rules mark the model learns
/// what residue is worded like, which it needs on pages whose wording no rule knows.
/// </summary>
internal sealed class TrainingSet(FeatureGroups groups)
{
    // A text without labels counts a fifth: what a teacher is sure of is mostly right and mostly known.
    private const float UnlabelledWeight = 0.2f;

    private const string WrittenStratum = "own";

    // Held out in turn, by site, for the calibration.
    private const int Folds = 4;

    // Above and below, a teacher's word is taken for a label.
    private const float SureResidue = 0.97f, SureContent = 0.1f;

    // A list or a dump of hundreds of lines would outweigh all others.
    private const int MostLines = 400;

    // What the gate may keep from the model: of the residue that it is to learn, and of what it would find.
    private const double LearningLoss = 0.015, CleaningLoss = 0.05;

    private static readonly CleaningOptions Options = new();

    private readonly RuleMatcher _rules = new(BuiltInRules.Phrases);
    private readonly LineFilter[] _filters = FilterChain.BeforeModel(Options);
    private readonly Evidence _evidence = new();
    private readonly MarkList _marks = new();
    private readonly List<TrainingText> _texts = [];

    /// <summary>
    /// Learns from the article pages among <paramref name="pages"/>, and then once more from these and from texts without labels, of which it knows what
    /// rules mark and what the first model is sure of (self-training; Yarowsky, ACL 1995). Calibrates itself on sites held out.
    /// </summary>
    public static LineModel Train(IEnumerable<LabelledPage> pages, IReadOnlyList<string> unlabelled, FeatureGroups groups = FeatureGroups.All)
    {
        LabelledPage[] articles = [.. pages.Where(static page => page.IsArticle)];
        Dictionary<string, int> foldOfSite = [];
        foreach (LabelledPage page in Scraped(articles))
        {
            foldOfSite.TryAdd(page.Site, foldOfSite.Count % Folds);
        }

        var calibrator = new Calibrator();
        for (int fold = 0; fold < Folds && articles.Length > Folds; fold++)
        {
            LineModel model = Learn(articles.Where(page => !(foldOfSite.TryGetValue(page.Site, out int own) && own == fold)), unlabelled, groups).Model;
            var held = new TrainingSet(groups);
            foreach (LabelledPage page in Scraped(articles).Where(page => foldOfSite[page.Site] == fold))
            {
                held.Add(page);
            }

            held._texts.ForEach(text => Predict(model, text, calibrator));
        }

        (float slope, float offset) = calibrator.Fit();
        (LineModel learned, TrainingSet set) = Learn(articles, unlabelled, groups);
        learned = learned.CalibratedBy(slope, offset);
        return learned.With(set.Distill(learned));
    }

    /// <summary>The pages of real sites, where there are any: written articles teach wordings, but not how often a line of some kind is residue.</summary>
    private static IEnumerable<LabelledPage> Scraped(LabelledPage[] pages) =>
        pages.Any(static page => page.Stratum != WrittenStratum) ? pages.Where(static page => page.Stratum != WrittenStratum) : pages;

    private static (LineModel Model, TrainingSet Set) Learn(IEnumerable<LabelledPage> pages, IReadOnlyList<string> unlabelled, FeatureGroups groups)
    {
        var set = new TrainingSet(groups);
        foreach (LabelledPage page in pages)
        {
            set.Add(page);
        }

        LineGate gate = GateTrainer.Train(set.GateExamples(), LearningLoss);
        LineModel model = ModelTrainer.Train(set._texts, gate);
        foreach (string text in unlabelled)
        {
            set.Add(text, model);
        }

        return (unlabelled.Count == 0 ? model : ModelTrainer.Train(set._texts, gate), set);
    }

    private List<GateExample> GateExamples()
    {
        var examples = new List<GateExample>();
        for (int i = 0; i < _texts.Count; i++)
        {
            examples.AddRange(_texts[i].Lines.Where(static line => line.IsExample && line.GateFeatures is not null).Select(line => new GateExample(line.GateFeatures!, line.IsResidue ? 1 : 0, i)));
        }

        return examples;
    }

    /// <summary>
    /// A gate that lets through what the model may take for residue, and not what it is sure of: few lines that the first gate lets through are in doubt, once all
    /// of their features are looked at.
    /// </summary>
    private LineGate Distill(LineModel model)
    {
        var examples = new List<GateExample>();
        for (int i = 0; i < _texts.Count; i++)
        {
            float[] probabilities = Probabilities(model, _texts[i]);
            for (int line = 0; line < probabilities.Length; line++)
            {
                if (_texts[i].Lines[line].GateFeatures is { } features)
                {
                    examples.Add(new GateExample(features, model.Gate.MayBeResidue(features) ? model.Calibrate(probabilities[line]) : 0, i));
                }
            }
        }

        return GateTrainer.Train(examples, CleaningLoss);
    }

    /// <summary>What a model says of the lines of a text.</summary>
    private static float[] Probabilities(LineModel model, TrainingText text)
    {
        var scores = new float[text.Lines.Count];
        var probabilities = new float[text.Lines.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            TrainingLine line = text.Lines[i];
            scores[i] = IsOpen(line, model.Gate) ? model.Score(line.Features) : line.IsDecided || line.Features is null && line.IsResidue ? LineChain.Known : -LineChain.Known;
        }

        model.Chain.Marginals(scores, probabilities);
        return probabilities;
    }

    /// <summary>What a model says of the lines of a text that it has not learned from.</summary>
    private static void Predict(LineModel model, TrainingText text, Calibrator calibrator)
    {
        float[] probabilities = Probabilities(model, text);
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (text.Lines[i].Label != PageLabels.Unsure && IsOpen(text.Lines[i], model.Gate))
            {
                calibrator.Add(probabilities[i], text.Lines[i].IsResidue);
            }
        }
    }

    private static bool IsOpen(TrainingLine line, LineGate gate) => line.GateFeatures is not null && gate.MayBeResidue(line.GateFeatures);

    private void Add(LabelledPage page)
    {
        Read(page.Text);
        LineTable lines = _evidence.Lines;
        var result = new List<TrainingLine>();
        int offset = 0, line = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            offset += page.Lines[i].Length + 1;
            if (line == lines.Count || lines[line].Start >= offset)
            {
                continue; // white space only: no line to the scanner
            }

            char label = page.Labels[i];
            bool isResidue = label is not (PageLabels.Content or PageLabels.Unsure);
            result.Add(
                LineModel.IsInScope(lines, line) ? new TrainingLine(Features(page.Text, line), GateFeatures(page.Text, line), label, isResidue)
                : lines[line].IsMarked && isResidue ? new TrainingLine(Features(page.Text, line), null, label, true, IsDecided: true)
                : new TrainingLine(null, null, label, lines[line].IsMarked));
            line++;
        }

        _texts.Add(new TrainingText(result, 1));
    }

    private void Add(string text, LineModel teacher)
    {
        Read(text);
        LineTable lines = _evidence.Lines;
        if (lines.Count > MostLines)
        {
            return;
        }

        var features = new uint[lines.Count][];
        var gateFeatures = new uint[]?[lines.Count];
        Span<float> scores = stackalloc float[lines.Count];
        Span<float> probabilities = stackalloc float[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            gateFeatures[i] = LineModel.IsInScope(lines, i) ? GateFeatures(text, i) : null;
            bool isOpen = gateFeatures[i] is not null && teacher.Gate.MayBeResidue(gateFeatures[i]);
            features[i] = isOpen || lines[i].IsMarked ? Features(text, i) : null!;
            scores[i] = isOpen ? teacher.Score(features[i]) : lines[i].IsMarked ? LineChain.Known : -LineChain.Known;
        }

        teacher.Chain.Marginals(scores, probabilities);
        var result = new TrainingLine[lines.Count];
        for (int i = 0; i < result.Length; i++)
        {
            float p = probabilities[i];
            result[i] = lines[i].IsMarked ? new TrainingLine(features[i], null, PageLabels.Residue[lines[i].Label - 1], true, IsDecided: true)
                : new TrainingLine(features[i], gateFeatures[i], p > SureResidue ? TrainingLine.AnyResidue : p < SureContent ? PageLabels.Content : PageLabels.Unsure, p > 0.5f);
        }

        _texts.Add(new TrainingText(result, UnlabelledWeight));
    }

    /// <summary>Lets the rules and filters run over a text.</summary>
    private void Read(string text)
    {
        Scanner.Scan(text, _rules, _evidence);
        _marks.Clear();
        var context = new FilterContext(text, _evidence, _marks, Options);
        FilterChain.Apply(_filters, context);
        _evidence.Article.Read(text, _evidence.Lines);
    }

    private uint[] Features(string text, int line)
    {
        var buffer = new FeatureBuffer(stackalloc uint[FeatureBuffer.Capacity]);
        LineFeatures.Extract(text, _evidence.Lines, _evidence.Words, line, _evidence.Article, groups, ref buffer);
        return buffer.Features.ToArray();
    }

    private uint[] GateFeatures(string text, int line)
    {
        var buffer = new FeatureBuffer(stackalloc uint[LineGate.Capacity]);
        LineGate.Extract(text, _evidence.Lines, _evidence.Words, line, ref buffer);
        return buffer.Features.ToArray();
    }
}
