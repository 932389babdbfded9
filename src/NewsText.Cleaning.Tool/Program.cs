using NewsText.Cleaning;
using NewsText.Cleaning.Tool.Evaluation;

if (args[0] == "cross")
{
    NewsText.Cleaning.Tool.Training.CrossExperiment.Run(args[1], args.Skip(6).ToArray(), (NewsText.Cleaning.Classification.FeatureGroups)int.Parse(args[2]), int.Parse(args[3]), float.Parse(args[4]), float.Parse(args[5].Split('/')[0]), args[5].Contains('/') ? args[5].Split('/')[1] : "");
    return;
}

foreach (Strictness s in Enum.GetValues<Strictness>())
{
    var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = s });
    foreach (string half in new[] { "a", "b" })
    {
        var score = new PageScore();
        foreach (LabelledPage page in LabelledPage.Read(args[0]).Where(p => p.IsArticle && p.Half == half))
        {
            CleaningResult result = pipeline.Analyze(page.Text);
            score.Add(page, result.Removals.Select(r => (r.Start, r.End, r.Category)), (line, removed) =>
            {
                if (args.Length > 1 && s == Strictness.Balanced && args[1].Contains(half))
                {
                    Removal? why = null;
                    int at = 0;
                    for (int i = 0; i < line; i++) at += page.Lines[i].Length + 1;
                    foreach (Removal r in result.Removals) if (r.Start < at + page.Lines[line].Length && r.End > at) { why = r; break; }
                    Console.WriteLine($"{(removed ? "LOST" : page.Labels[line] == 'C' ? "PART" : "LEFT")} {page.Site} {line}/{page.Lines.Count} {page.Labels[line]} [{why?.Rule} {why?.Confidence:F2}] {page.Lines[line]}");
                }
            });
        }

        Console.WriteLine($"{s} {half}: P {score.Precision:F3} R {score.Recall:F3} F1 {score.F1:F3} lost {score.ContentLost:P3} exact {score.ExactlyRight:P1} mixed {score.MixedSpansFound}/{score.MixedSpans} | {string.Join(" ", score.ByLabel.Where(x => x.Key != 'C').Select(x => $"{x.Key} {x.Value.Removed}/{x.Value.All}"))}");
    }
}
