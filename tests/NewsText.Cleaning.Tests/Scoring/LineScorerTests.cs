using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Output;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tests.Promises;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Scoring;

public sealed class LineScorerTests
{
    private static readonly RuleMatcher Matcher = new(BuiltInRules.Phrases);
    private static readonly LineModel Model = LineModel.Default;

    /// <summary>The steps give the score of all features at once; and runs that they give up have no line that could reach the confidence.</summary>
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.21)]
    [InlineData(0.5)]
    public void StepsGiveTheScoresOfAllFeaturesAndGiveUpNothingDoubtful(double confidence)
    {
        var scorer = new LineScorer(Model, FeatureGroups.All, confidence);
        int scored = 0, givenUp = 0;
        foreach (string text in PromiseTexts.All)
        {
            var evidence = new Evidence();
            Scanner.Scan(text, Matcher, evidence);
            FilterContext context = Filter(text, evidence, new MarkList());
            foreach ((int first, float[] scores) in Runs(context))
            {
                // The longest piece that the filter asks for.
                if (scores.Length > 500)
                {
                    continue;
                }

                float[] states = [.. scores];
                bool isScored = scorer.TryScore(context, first, scores);
                float[] expected = Score(context, first, states);
                if (isScored)
                {
                    Assert.Equal(expected, scores);
                    scored++;
                    continue;
                }

                var probabilities = new float[expected.Length];
                Model.Chain.Marginals(expected, probabilities);
                bool isAnyOpen = expected.Any(static score => score > -3 && score != LineChain.Known);
                Assert.False(isAnyOpen && probabilities.Where((_, i) => MathF.Abs(expected[i]) != LineChain.Known).Any(p => Model.Calibrate(p) >= confidence));
                givenUp++;
            }
        }

        Assert.True(scored > 20 && givenUp > 20, $"{scored} runs were scored and {givenUp} given up.");
    }

    /// <summary>What is noted of a line holds when lines around it have been cut.</summary>
    [Fact]
    public void NotesOfALineHoldWhenOthersAreCut()
    {
        // No run is given up, so that every score is seen.
        var scorer = new LineScorer(Model, FeatureGroups.All, 0);
        var random = new Random(7);
        int compared = 0;
        foreach (string text in PromiseTexts.All)
        {
            var evidence = new Evidence();
            var marks = new MarkList();
            Scanner.Scan(text, Matcher, evidence);
            FilterContext context = Filter(text, evidence, new MarkList());
            foreach ((int first, float[] scores) in Runs(context))
            {
                scorer.TryScore(context, first, scores);
            }

            var cutting = new FilterContext(text, evidence, marks, new CleaningOptions());
            for (int i = 0; i < cutting.LineCount; i++)
            {
                if (random.Next(4) == 0)
                {
                    cutting.MarkLine(i, BoilerplateCategories.Advertisement, "any", 1);
                }
            }

            var cuts = new CutList();
            CutBuilder.Build(text, evidence.Lines, marks, BoilerplateCategories.All, cuts);
            string rest = Assembler.ToString(text, cuts, new FoundPostList(), null);
            Assert.True(KeptLines.TryCarry(rest, cuts, Matcher, evidence, new Evidence()));
            var scanned = new Evidence();
            Scanner.Scan(rest, Matcher, scanned);
            FilterContext carried = Filter(rest, evidence, new MarkList()), fresh = Filter(rest, scanned, new MarkList());
            foreach (((int first, float[] scores) run, (int first, float[] scores) twin) in Runs(carried).Zip(Runs(fresh)))
            {
                Assert.Equal(twin.first, run.first);
                float[] expected = Score(fresh, twin.first, twin.scores);
                if (scorer.TryScore(carried, run.first, run.scores))
                {
                    Assert.Equal(expected, run.scores);
                    compared++;
                }
            }
        }

        Assert.True(compared > 100, $"Only {compared} runs were compared.");
    }

    private static FilterContext Filter(string text, Evidence evidence, MarkList marks)
    {
        var context = new FilterContext(text, evidence, marks, new CleaningOptions());
        FilterChain.Apply(FilterChain.BeforeModel(context.Options), context);
        for (int i = 0; i < context.LineCount; i++)
        {
            if (LineModel.IsInScope(context.Lines, i) && !Model.Gate.MayBeResidue(text, context.Lines, context.Words, i, Model.Gate.Thresholds[0]))
            {
                context.Lines[i].Traits |= LineTraits.Plain;
            }
        }

        return context;
    }

    // Every run of lines that the model decides, with a known line on either side.
    private static List<(int First, float[] Scores)> Runs(FilterContext context)
    {
        var runs = new List<(int, float[])>();
        for (int i = 0; i < context.LineCount; i++)
        {
            int end = i;
            while (end < context.LineCount && LineModel.IsInScope(context.Lines, end))
            {
                end++;
            }

            if (end > i)
            {
                int first = Math.Max(0, i - 1);
                var scores = new float[Math.Min(context.LineCount, end + 1) - first];
                for (int k = 0; k < scores.Length; k++)
                {
                    scores[k] = LineModel.IsInScope(context.Lines, first + k) ? LineScorer.Unknown : context.Lines[first + k].IsMarked ? LineChain.Known : -LineChain.Known;
                }

                runs.Add((first, scores));
                i = end;
            }
        }

        return runs;
    }

    private static float[] Score(FilterContext context, int first, float[] scores)
    {
        var all = new float[scores.Length];
        context.Article.Read(context.Text, context.Lines);
        for (int i = 0; i < all.Length; i++)
        {
            var features = new FeatureBuffer(new uint[FeatureBuffer.Capacity]);
            if (scores[i] == LineScorer.Unknown)
            {
                LineFeatures.Extract(context.Text, context.Lines, context.Words, first + i, context.Article, FeatureGroups.All, ref features);
            }

            all[i] = scores[i] == LineScorer.Unknown ? Math.Clamp(Model.Score(features.Features), -25, 25) : scores[i];
        }

        return all;
    }
}
