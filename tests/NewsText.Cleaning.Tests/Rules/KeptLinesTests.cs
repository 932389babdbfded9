using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Output;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tests.Promises;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Rules;

public sealed class KeptLinesTests
{
    private static readonly RuleMatcher Matcher = new(BuiltInRules.All);

    /// <summary>What is carried over to the rest of a text is what a scan of the rest finds: lines, traits, kinds, phrases and words.</summary>
    [Fact]
    public void WhatIsCarriedOverIsWhatAScanFinds()
    {
        var random = new Random(5);
        int cutTexts = 0;
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
                if (random.Next(share) == 0)
                {
                    context.MarkLine(i, BoilerplateCategories.Advertisement, "any", 1);
                }
            }

            evidence.Article.Read(text, evidence.Lines);
            var cuts = new CutList();
            CutBuilder.Build(text, evidence.Lines, marks, BoilerplateCategories.All, cuts);
            cutTexts += cuts.Count > 0 ? 1 : 0;
            Assert.False(cuts.HasSpans);
            string rest = Assembler.ToString(text, cuts, new FoundPostList(), null);
            KeptLines.Carry(rest, cuts, evidence);

            var scanned = new Evidence();
            Scanner.Scan(rest, Matcher, scanned);
            Assert.Equal(Describe(rest, scanned), Describe(rest, evidence));
        }

        Assert.True(cutTexts > 500, $"Only {cutTexts} texts were cut.");
    }

    private static IEnumerable<string> Describe(string text, Evidence evidence)
    {
        evidence.Article.Read(text, evidence.Lines);
        LineSieve.Sift(text, evidence.Lines);
        return
        [
            $"{evidence.Article.ProseBucket} {string.Concat(Enumerable.Range(0, 4096).Select(i => evidence.Article.Contains((uint)i) ? 1 : 0))}",
            .. Enumerable.Range(0, evidence.Lines.Count).Select(i =>
                $"{evidence.Lines[i].Start}-{evidence.Lines[i].End} {evidence.Lines[i].Traits & ~(LineTraits.Settled | LineTraits.Moved)} {evidence.Lines.Kinds.Own[i]} {string.Join(' ', evidence.Words.Of(text, i).ToArray().Select(word => word.Hash))}"),
            .. evidence.Hits.ToArray().Select(hit => $"{hit.Line} {hit.Start}-{hit.End} {hit.Phrase.Rule.Name}"),
        ];
    }
}
