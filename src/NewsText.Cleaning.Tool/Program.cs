using NewsText.Cleaning;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Training;

// dev harness: eval GOLD [halves to list] | cross GOLD groups list extra... | train GOLD out extra...
LabelledPage[] pages = LabelledPage.Read(args[1]).ToArray();
if (args[0] == "train")
{
    var set = new TrainingSet();
    foreach (LabelledPage p in pages.Concat(args.Skip(3).SelectMany(LabelledPage.Read)).Where(p => p.IsArticle)) set.Add(p);
    using FileStream f = File.Create(args[2]);
    ModelTrainer.Train(set.Texts).Write(f);
    return;
}

LineModel[] models = [null!, null!];
if (args[0] == "cross")
{
    LabelledPage[] extra = args.Skip(4).SelectMany(LabelledPage.Read).ToArray();
    for (int h = 0; h < 2; h++)
    {
        string train = h == 0 ? "b" : "a";
        var set = new TrainingSet((FeatureGroups)int.Parse(args[2]));
        foreach (LabelledPage p in pages.Concat(extra).Where(p => p.IsArticle && (p.Half == train || p.Half == ""))) set.Add(p);
        models[h] = ModelTrainer.Train(set.Texts);
    }
}
string list = args[0] == "cross" ? args[3] : args.Length > 2 ? args[2] : "";
foreach (Strictness s in Enum.GetValues<Strictness>())
{
    var all = new PageScore();
    for (int h = 0; h < 2; h++)
    {
        var pipeline = new CleaningPipeline(new CleaningOptions { Strictness = s }, models[h] ?? LineModel.Default);
        var score = new PageScore();
        foreach (LabelledPage page in pages.Where(p => p.IsArticle && p.Half == (h == 0 ? "a" : "b")))
        {
            CleaningResult result = pipeline.Analyze(page.Text);
            all.Add(page, result.Removals.Select(r => (r.Start, r.End, r.Category)));
            score.Add(page, result.Removals.Select(r => (r.Start, r.End, r.Category)), (line, removed) =>
            {
                if (s == Strictness.Balanced && list.Contains(h == 0 ? 'a' : 'b'))
                {
                    Removal? why = null;
                    int at = 0;
                    for (int i = 0; i < line; i++) at += page.Lines[i].Length + 1;
                    foreach (Removal r in result.Removals) if (r.Start < at + page.Lines[line].Length && r.End > at) { why = r; break; }
                    Console.WriteLine($"{(removed ? "LOST" : page.Labels[line] == 'C' ? "PART" : "LEFT")} {page.Site} {line}/{page.Lines.Count} {page.Labels[line]} [{why?.Rule} {why?.Confidence:F2}] {page.Lines[line]}");
                }
            });
        }

        Print($"{s} {(h == 0 ? "a" : "b")}", score);
    }

    Print($"{s} *", all);
}

void Print(string name, PageScore score) => Console.WriteLine($"{name}: P {score.Precision:F3} R {score.Recall:F3} F1 {score.F1:F3} lost {score.ContentLost:P3} exact {score.ExactlyRight:P1} mixed {score.MixedSpansFound}/{score.MixedSpans} | {string.Join(" ", score.ByLabel.Where(x => x.Key != 'C').Select(x => $"{x.Key} {x.Value.Removed}/{x.Value.All}"))}");
