using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tests.Promises;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Specs;

public sealed class LineSieveTests
{
    private static readonly RuleMatcher Rules = new(BuiltInRules.Phrases);

    /// <summary>A filter that is shown every line marks no more than one that is shown the lines of its kinds: the first look lets nothing fall.</summary>
    [Fact]
    public void AFilterIsShownEveryLineThatItWouldMark()
    {
        var options = new CleaningOptions { Strictness = Strictness.Aggressive };
        LineFilter[] chain = FilterChain.BeforeModel(options);
        int marks = 0;
        foreach (string text in PromiseTexts.All.Concat(PromiseTexts.MixturesOfExamples(13, 6000)))
        {
            var sifted = new Marked(text, options);
            var all = new Marked(text, options);
            foreach (LineFilter filter in chain)
            {
                sifted.Apply(filter, isShownAll: false);
                all.Apply(filter, isShownAll: true);
                Assert.True(sifted.Describe() == all.Describe(), $"{filter.GetType().Name} is not shown all it would mark of: {text}");
            }

            marks += sifted.Count;
        }

        Assert.InRange(marks, 1000, int.MaxValue);
    }

    [Fact]
    public void APlainParagraphInTheMiddleIsShownToFewFilters()
    {
        const string Paragraph = "The harbour master said on Monday that the ferries would run through the winter, although the pier has been closed since the storm and nobody knows when it opens.";
        string text = string.Join('\n', Enumerable.Repeat(Paragraph, 40));
        var evidence = new Evidence();
        Scanner.Scan(text, Rules, evidence);
        LineSieve.Sift(text, evidence.Lines);
        Assert.InRange(ulong.PopCount((ulong)evidence.Lines.Kinds[20]), 0ul, 2ul);
    }

    private sealed class Marked
    {
        private readonly Evidence _evidence = new();
        private readonly MarkList _marks = new();
        private readonly CleaningOptions _options;
        private readonly string _text;

        public Marked(string text, CleaningOptions options)
        {
            (_text, _options) = (text, options);
            Scanner.Scan(text, Rules, _evidence);
        }

        public int Count => _marks.Count;

        public void Apply(LineFilter filter, bool isShownAll)
        {
            var context = new FilterContext(_text, _evidence, _marks, _options);
            for (int i = 0; i < context.LineCount && isShownAll; i++)
            {
                context.Lines.Kinds[i] = ~LineKinds.None;
            }

            context.Lines.Kinds.All = isShownAll ? ~LineKinds.None : context.Lines.Kinds.All;

            FilterChain.Apply([filter], context);
        }

        public string Describe() => string.Join('\n', _marks.Marks.ToArray().Select(mark => $"{mark.Start}-{mark.End} {mark.Rule} {mark.Confidence}"));
    }
}
