using System.Runtime.CompilerServices;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Lets the learned model decide what the rules left open: headlines, labels and captions without any trigger word. Lines that rules marked
/// and lines that are clearly prose are fixed points of the chain; between them each line is weighed with its neighbours.
/// </summary>
internal sealed class LineModelFilter(LineModel model, FeatureGroups groups, double leastProbability) : IBoilerplateFilter
{
    private const string RuleName = "model";

    // Of the labelled pages' characters 5 % are residue that rules leave open; no page that is an article has more than a quarter.
    private const double LargestShare = 0.3;

    // Two thirds of the residue that rules leave open are shorter.
    private const int Short = 120;

    // Longer runs of open lines are decided in pieces of this length, so that the scores fit the stack.
    private const int MostLines = 512;

    [SkipLocalsInit]
    public void Apply(FilterContext context)
    {
        LineTable lines = context.Lines;
        int firstOpen = lines.Count, lastOpen = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!LineModel.IsInScope(lines, i))
            {
                continue;
            }

            if (model.Gate.MayBeResidue(context.Text, lines, i))
            {
                firstOpen = Math.Min(firstOpen, i);
                lastOpen = i;
            }
            else
            {
                lines[i].Traits |= LineTraits.Plain;
            }
        }

        if (lastOpen < 0)
        {
            return;
        }

        context.Article.Read(context.Text, lines);
        Span<float> scores = stackalloc float[MostLines];
        bool isAnyDoubtful = false;
        for (int i = firstOpen; i <= lastOpen; i++)
        {
            if (!LineModel.IsInScope(lines, i))
            {
                continue;
            }

            // The run of open lines, and one known line on either side of it.
            int first = Math.Max(0, i - 1), end = i;
            while (end < lines.Count && end - first < MostLines - 1 && LineModel.IsInScope(lines, end))
            {
                end++;
            }

            int last = Math.Min(lines.Count, end + 1);
            isAnyDoubtful |= Decide(context, first, last, scores[..(last - first)]);
            i = end - 1;
        }

        if (isAnyDoubtful)
        {
            TakeBackIfTooMuch(context);
        }
    }

    /// <summary>
    /// A text much of which the model takes for residue is something it has not learned: a list, a table, a poem. Then it has no say, whatever the strictness.
    /// </summary>
    private static void TakeBackIfTooMuch(FilterContext context)
    {
        LineTable lines = context.Lines;
        int doubtful = 0, kept = 0;
        foreach (ref Line line in lines.Lines)
        {
            if ((line.Traits & (LineTraits.MarkedByModel | LineTraits.Doubtful)) != 0)
            {
                doubtful += line.Length;
            }
            else if (!line.IsMarked)
            {
                kept += line.Length;
            }
        }

        if (doubtful <= LargestShare * (doubtful + kept))
        {
            return;
        }

        foreach (ref Line line in lines.Lines)
        {
            if ((line.Traits & LineTraits.MarkedByModel) != 0)
            {
                line.Traits &= ~LineTraits.MarkedByModel;
                line.Label = 0;
            }
        }
    }

    /// <summary>A long line is a greater loss: beyond <see cref="Short"/> characters the odds must grow with the length.</summary>
    private double LeastProbability(int length) => 1 - ((1 - leastProbability) * Math.Min(1, (double)Short / length));

    /// <summary>Weighs the lines of a run; true when one of them may be residue.</summary>
    [SkipLocalsInit]
    private bool Decide(FilterContext context, int first, int last, Span<float> scores)
    {
        LineTable lines = context.Lines;
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        bool isAnyOpen = false;
        for (int i = first; i < last; i++)
        {
            if (!LineModel.IsInScope(lines, i))
            {
                scores[i - first] = lines[i].IsMarked ? LineChain.Known : -LineChain.Known;
                continue;
            }

            var features = new FeatureBuffer(storage);
            LineFeatures.Extract(context.Text, lines, context.Words, i, context.Article, groups, ref features);
            scores[i - first] = Math.Clamp(model.Score(features.Features), -25, 25);
            isAnyOpen |= scores[i - first] > -3;
        }

        if (!isAnyOpen)
        {
            return false;
        }

        bool isAnyDoubtful = false;

        Span<float> probabilities = stackalloc float[scores.Length];
        model.Chain.Marginals(scores, probabilities);
        for (int i = first; i < last; i++)
        {
            double confidence = LineModel.IsInScope(lines, i) ? model.Calibrate(probabilities[i - first]) : 0;
            if (confidence >= 0.5)
            {
                lines[i].Traits |= LineTraits.Doubtful;
                isAnyDoubtful = true;
            }

            if (confidence == 0 || confidence < LeastProbability(lines[i].Length))
            {
                continue;
            }

            var features = new FeatureBuffer(storage);
            LineFeatures.Extract(context.Text, lines, context.Words, i, context.Article, FeatureGroups.Words | FeatureGroups.Shape, ref features);
            BoilerplateCategories category = model.Categorize(features.Features);
            context.MarkLineAtAnyConfidence(i, category, RuleName, Math.Min(confidence, 0.999));
            if (lines[i].IsMarked)
            {
                lines[i].Traits |= LineTraits.MarkedByModel;
                isAnyDoubtful = true;
            }
        }

        return isAnyDoubtful;
    }
}
