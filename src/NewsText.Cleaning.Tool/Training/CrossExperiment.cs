using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

internal static class CrossExperiment
{
    public static void Run(string gold, string[] extra, FeatureGroups groups, int epochs, float rate, float reg, string dump)
    {
        LabelledPage[] pages = LabelledPage.Read(gold).Where(p => p.IsArticle).ToArray();
        LabelledPage[] more = extra.SelectMany(LabelledPage.Read).ToArray();
        var sets = new Dictionary<string, TrainingSet>();
        foreach (string half in new[] { "a", "b" })
        {
            var set = new TrainingSet(groups);
            for (int i = 0; i < pages.Length; i++) if (pages[i].Half == half) set.Add(pages[i], i);
            sets[half] = set;
        }

        var all = new List<(float Score, bool Residue, int Length)>();
        foreach ((string train, string test) in new[] { ("a", "b"), ("b", "a") })
        {
            var trainer = new LogisticTrainer(epochs, rate, reg);
            var samples = new List<Sample>(sets[train].Samples);
            var extraSet = new TrainingSet(groups);
            for (int i = 0; i < more.Length; i++) if (more[i].Half == train || more[i].Half == "") extraSet.Add(more[i], -1);
            samples.AddRange(extraSet.Samples);
            trainer.Train(samples);
            var rows = sets[test].Samples.Select(s => (Score: trainer.Score(s.Features), s.IsResidue, s.Length, s)).ToList();
            var decided = sets[test].Decided;
            var list = rows.Select(r => (r.Score, r.IsResidue, r.Length)).Concat(decided.Select(d => (d.IsRemoved ? 99f : -99f, d.IsResidue, d.Length))).ToList();
            if (dump.Contains('p'))
            {
                var siteHalf = LabelledPage.Read(gold).Select(p => (p.Site, p.Half)).Distinct().DistinctBy(p => p.Site).ToDictionary(p => p.Site, p => p.Half);
                var pseudo = new TrainingSet(groups);
                int n = 0;
                foreach (LabelledPage page in Corpus(siteHalf, train)) { pseudo.Add(page, -2); n++; }
                for (int it = 0; it < 2; it++)
                {
                    var more2 = new List<Sample>();
                    foreach (Sample s2 in pseudo.Samples)
                    {
                        float sc = trainer.Score(s2.Features);
                        if (sc > 3.5f || sc < -4f) more2.Add(s2 with { IsResidue = sc > 0, Weight = 0.15f });
                    }
                    Console.WriteLine($"pseudo pages {n} samples {pseudo.Samples.Count} used {more2.Count} pos {more2.Count(m => m.IsResidue)}");
                    trainer = new LogisticTrainer(epochs, rate, reg);
                    var mix = new List<Sample>(); for (int k = 0; k < 3; k++) mix.AddRange(samples); mix.AddRange(more2);
                    trainer.Train(mix);
                    list = sets[test].Samples.Select(s => (trainer.Score(s.Features), s.IsResidue, s.Length)).Concat(decided.Select(d => (d.IsRemoved ? 99f : -99f, d.IsResidue, d.Length))).ToList();
                    Report($"{train}->{test} pseudo{it}", list);
                }
            }

            if (dump.Contains('c'))
            {
                var chain = new ChainTrainer(epochs, rate, reg);
                chain.Train([.. sets[train].Sequences, .. extraSet.Sequences]);
                list.Clear();
                foreach (Sequence q in sets[test].Sequences)
                {
                    float[] m = chain.Marginals(q);
                    for (int i = 0; i < m.Length; i++)
                    {
                        SequenceLine l = q.Lines[i];
                        if (l.Label == 'U') continue;
                        float sc = l.IsKnown ? l.IsResidue ? 99 : -99 : MathF.Log((m[i] + 1e-9f) / (1 - m[i] + 1e-9f));
                        list.Add((sc, l.Label != 'C', l.Length));
                        if (dump.Contains(test) && !l.IsKnown && (sc > 0) != (l.Label != 'C')) Console.WriteLine($"{(l.IsResidue ? "MISS" : "LOST")} {sc:F1} {l.Label} {pages[l.Page].Site} {l.Line}/{pages[l.Page].Lines.Count} {pages[l.Page].Lines[l.Line]}");
                    }
                }

                Console.WriteLine(string.Join(" ", chain.Pairs.ToArray().Select(x => x.ToString("F2"))));
            }

            all.AddRange(list);
            Report($"{train}->{test} n={samples.Count}", list);
            if (dump.Contains(test) && !dump.Contains('c'))
            {
                foreach (var r in rows.Where(r => r.IsResidue != r.Score > 0).OrderByDescending(r => MathF.Abs(r.Score)))
                    Console.WriteLine($"{(r.IsResidue ? "MISS" : "LOST")} {r.Score:F1} {r.s.Label} {pages[r.s.Page].Site} {r.s.Line}/{pages[r.s.Page].Lines.Count} {pages[r.s.Page].Lines[r.s.Line]}");
            }
        }

        Report("mean", all);
    }

    private static IEnumerable<LabelledPage> Corpus(Dictionary<string, string> siteHalf, string half)
    {
        using var gz = new System.IO.Compression.GZipStream(File.OpenRead("/work/shared/corpus/news-en.jsonl.gz"), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(gz);
        int i = 0;
        while (reader.ReadLine() is { } l)
        {
            if (i++ % 4 != 0) continue;
            using var d = System.Text.Json.JsonDocument.Parse(l);
            string site = d.RootElement.GetProperty("site").GetString()!;
            if (siteHalf.TryGetValue(site, out string? h) && h != half) continue;
            string[] lines = d.RootElement.GetProperty("text").GetString()!.Split('\n').Select(x => x.Trim()).Where(x => x.Length > 0).ToArray();
            if (lines.Length > 2) yield return new LabelledPage("", site, half, true, "", lines, new string('C', lines.Length), []);
        }
    }

    private static void Report(string name, List<(float Score, bool Residue, int Length)> rows)
    {
        int total = rows.Count(r => r.Residue);
        long content = rows.Where(r => !r.Residue).Sum(r => (long)r.Length);
        rows = rows.OrderByDescending(r => r.Score).ToList();
        int tp = 0, fp = 0; long lost = 0;
        var best = new Dictionary<double, (double R, float T, double L)>();
        double ap = 0;
        foreach (var r in rows)
        {
            if (r.Residue) { tp++; ap += (double)tp / (tp + fp); } else { fp++; lost += r.Length; }
            double p = (double)tp / (tp + fp);
            foreach (double t in new[] { .99, .97, .95, .90, .80 })
                if (p >= t) best[t] = ((double)tp / total, r.Score, (double)lost / content);
        }
        Console.WriteLine($"{name} AP {ap / total:F3} total {total} | " + string.Join(" | ", best.OrderByDescending(b => b.Key).Select(b => $"P{b.Key:F2} R {b.Value.R:F3} t {b.Value.T:F1} lost {b.Value.L:P2}")));
    }
}
