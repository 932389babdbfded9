using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Output;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tests.Promises;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class KeptLinesTests
{
    private static readonly RuleMatcher Matcher = new(BuiltInRules.Phrases);

    /// <summary>What is carried over to the rest of a text is what a scan of the rest finds: lines, traits, kinds, phrases and words.</summary>
    [Fact]
    public void WhatIsCarriedOverIsWhatAScanFinds()
    {
        var random = new Random(5);
        int cutTexts = 0, spans = 0, scans = 0;
        foreach (string text in PromiseTexts.All)
        {
            var evidence = new Evidence();
            Scanner.Scan(text, Matcher, evidence);
            var marks = new MarkList();
            var context = new FilterContext(text, evidence, marks, new CleaningOptions());
            int share = random.Next(2, 10);
            for (int i = 0; i < context.LineCount; i++)
            {
                context.WordsOf(i);
                switch (random.Next(share))
                {
                    case 0:
                        context.MarkLine(i, BoilerplateCategories.Advertisement, "any", 1);
                        break;
                    case 1:
                        int length = context.GetLine(i).Length, from = random.Next(length);
                        context.MarkSpan(context.GetLineStart(i) + from, random.Next(length - from) + 1, BoilerplateCategories.Caption, "any", 1);
                        spans++;
                        break;
                }
            }

            evidence.Article.Read(text, evidence.Lines);
            var cuts = new CutList();
            CutBuilder.Build(text, evidence.Lines, marks, BoilerplateCategories.All, cuts);
            cutTexts += cuts.Count > 0 ? 1 : 0;
            string rest = Assembler.ToString(text, cuts, new FoundPostList(), null);
            if (!KeptLines.TryCarry(rest, cuts, Matcher, evidence, new Evidence()))
            {
                scans++;
                continue;
            }

            var scanned = new Evidence();
            Scanner.Scan(rest, Matcher, scanned);
            Assert.Equal(Describe(rest, scanned), Describe(rest, evidence));
        }

        Assert.True(cutTexts > 500 && spans > 500 && scans < cutTexts / 10, $"Of {cutTexts} texts with {spans} spans {scans} had to be scanned as a whole.");
    }

    /// <summary>A second round in which lines are not shown again to filters that have nothing new to say finds what one finds that shows every line again.</summary>
    [Fact]
    public void LinesThatAreNotShownAgainWouldNotBeMarked()
    {
        var options = new CleaningOptions { Strictness = Strictness.Aggressive };
        LineFilter[] chain = FilterChain.BeforeModel(options);
        int rounds = 0, settled = 0;
        foreach (string text in PromiseTexts.All.Concat(PromiseTexts.MixturesOfExamples(17, 6000)))
        {
            (string withTraits, int count) = SecondRound(text, chain, options, isEveryLineShown: false);
            (string without, _) = SecondRound(text, chain, options, isEveryLineShown: true);
            Assert.True(withTraits == without, $"The second round finds other cuts when it is shown every line of: {text}");
            rounds += count >= 0 ? 1 : 0;
            settled += Math.Max(0, count);
        }

        Assert.True(rounds > 1000 && settled > 1000, $"{rounds} second rounds, {settled} lines not shown again.");
    }

    // The cuts of the second round, and how many lines are not shown again; -1 where there is no such round.
    private static (string Cuts, int Settled) SecondRound(string text, LineFilter[] chain, CleaningOptions options, bool isEveryLineShown)
    {
        const LineTraits NotShown = LineTraits.Kept | LineTraits.Settled | LineTraits.Moved;
        var evidence = new Evidence();
        var marks = new MarkList();
        Scanner.Scan(text, Matcher, evidence);
        CutList cuts = Filter(text, evidence, marks, chain, options);
        if (cuts.Count == 0 || cuts.HasLooseSpans)
        {
            return ("", -1);
        }

        string rest = Assembler.ToString(text, cuts, new FoundPostList(), null);
        Assert.True(KeptLines.TryCarry(rest, cuts, Matcher, evidence, new Evidence()));
        int settled = 0;
        foreach (ref Line line in evidence.Lines.Lines)
        {
            settled += (line.Traits & NotShown) != 0 ? 1 : 0;
            line.Traits &= isEveryLineShown ? ~NotShown : (LineTraits)ushort.MaxValue;
        }

        marks.Clear();
        CutList later = Filter(rest, evidence, marks, chain, options);
        return (string.Join('\n', later.Cuts.ToArray().Select(cut => $"{cut.Start}-{cut.End} {cut.Rule}")), settled);
    }

    private static CutList Filter(string text, Evidence evidence, MarkList marks, LineFilter[] chain, CleaningOptions options)
    {
        var context = new FilterContext(text, evidence, marks, options);
        FilterChain.Apply(chain, context);
        var cuts = new CutList();
        CutBuilder.Build(text, evidence.Lines, marks, BoilerplateCategories.All, cuts);
        return cuts;
    }

    private static IEnumerable<string> Describe(string text, Evidence evidence)
    {
        evidence.Article.Read(text, evidence.Lines);
        LineSieve.Sift(text, evidence.Lines);
        return
        [
            $"{evidence.Article.ProseBucket} {string.Concat(Enumerable.Range(0, 4096).Select(i => evidence.Article.Contains((uint)i) ? 1 : 0))}",
            .. Enumerable.Range(0, evidence.Lines.Count).Select(i =>
                $"{evidence.Lines[i].Start}-{evidence.Lines[i].End} {evidence.Lines[i].Traits & ~(LineTraits.Kept | LineTraits.Settled | LineTraits.Moved)} {evidence.Lines.Kinds.Own[i]} {string.Join(' ', evidence.Words.Of(text, i).ToArray().Select(word => word.Hash))}"),
            .. evidence.Hits.ToArray().Select(hit => $"{hit.Line} {hit.Start}-{hit.End} {hit.Phrase.Rule.Name}"),
        ];
    }
}
