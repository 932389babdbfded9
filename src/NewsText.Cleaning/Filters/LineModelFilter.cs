using System.Runtime.CompilerServices;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Lets the learned model decide what the rules left open: headlines, labels and captions without any trigger word. Lines that rules marked
/// and lines that are clearly prose are fixed points of the chain; between them each line is weighed with its neighbours.
/// </summary>
internal sealed class LineModelFilter(LineModel model, FeatureGroups groups, double leastProbability) : LineFilter(LineKinds.Undecided | LineKinds.ClosedUndecided)
{
    private const string RuleName = FilterRules.Model;

    // Of the labelled pages' characters 5 % are residue that rules leave open; no page that is an article has more than a quarter.
    private const double LargestShare = 0.3;

    // Residue in such numbers has a label or marks that rules know; the longest run that the model marks in 14,600 articles has seven lines.
    private const int LongestRun = 16;

    // From this confidence on a line counts as doubtful, removed or not.
    private const double Doubt = 0.5;

    // Two thirds of the residue that rules leave open are shorter.
    private const int Short = 120;

    // More lines than can be decided together: runs of open lines, and the sentences at the two ends of a text between them.
    private const int MostLines = 128;

    private readonly int _gateThreshold = model.Gate.ThresholdOf(Math.Min(Doubt, leastProbability));

    private readonly LineScorer _scorer = new(model, groups, Math.Min(Doubt, leastProbability));

    public override void Apply(in FilterContext context)
    {
        LineTable lines = context.Lines;
        CloseLongRuns(context);
        bool isAnyDoubtful = false;
        int next = 0;
        foreach (int i in context.LinesOf(Kinds))
        {
            if (i < next)
            {
                continue;
            }

            int end = i;
            while (end < lines.Count && LineModel.IsInScope(lines, end) && PassesGate(context, end))
            {
                end++;
            }

            if (end > i)
            {
                // One known line on either side is weighed with them.
                isAnyDoubtful |= Decide(context, Math.Max(0, i - 1), Math.Min(lines.Count, end + 1));
            }

            next = end + 1;
        }

        if (isAnyDoubtful)
        {
            TakeBackIfTooMuch(context);
        }
    }

    /// <summary>Many open lines in a row that no rule has marked are a list, a table or a poem: in doubt they are the article's, and the model has no say.</summary>
    private static void CloseLongRuns(in FilterContext context)
    {
        LineTable lines = context.Lines;
        int end = 0;
        foreach (int i in context.LinesOf(LineKinds.Undecided))
        {
            if (i < end)
            {
                continue;
            }

            end = i;
            while (end < lines.Count && !lines[end].EndsSentence && !lines[end].IsMarked)
            {
                end++;
            }

            for (int line = i; end - i > LongestRun && line < end; line++)
            {
                lines[line].Traits |= LineTraits.Plain;
            }
        }
    }

    private bool PassesGate(in FilterContext context, int line)
    {
        bool passes = model.Gate.MayBeResidue(context.Text, context.Lines, context.Words, line, _gateThreshold);
        context.Lines[line].Traits |= passes ? 0 : LineTraits.Plain;
        return passes;
    }

    /// <summary>
    /// A text much of which the model takes for residue is something it has not learned: a list, a table, a poem. Then it has no say, whatever the strictness.
    /// </summary>
    private static void TakeBackIfTooMuch(in FilterContext context)
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

    /// <summary>Weighs the lines of a piece of a run; true when one of them may be residue.</summary>
    [SkipLocalsInit]
    private bool Decide(in FilterContext context, int first, int last)
    {
        LineTable lines = context.Lines;
        Span<float> scores = stackalloc float[MostLines];
        scores = scores[..(last - first)];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = LineModel.IsInScope(lines, first + i) ? LineScorer.Unknown : lines[first + i].IsMarked ? LineChain.Known : -LineChain.Known;
        }

        return _scorer.TryScore(context, first, scores) && Mark(context, first, scores);
    }

    /// <summary>Marks the lines that are residue by their scores and their neighbours'; true when one of them may be.</summary>
    [SkipLocalsInit]
    private bool Mark(in FilterContext context, int first, ReadOnlySpan<float> scores)
    {
        LineTable lines = context.Lines;
        int last = first + scores.Length;
        bool isAnyDoubtful = false;
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        Span<float> probabilities = stackalloc float[MostLines];
        probabilities = probabilities[..scores.Length];
        model.Chain.Marginals(scores, probabilities);
        for (int i = first; i < last; i++)
        {
            double confidence = LineModel.IsInScope(lines, i) ? model.Calibrate(probabilities[i - first]) : 0;
            if (confidence >= Doubt)
            {
                lines[i].Traits |= LineTraits.Doubtful;
                isAnyDoubtful = true;
            }

            if (confidence == 0 || confidence < LeastProbability(lines[i].Length))
            {
                continue;
            }

            var features = new FeatureBuffer(storage);
            OwnFeatures.Add(context.Text, lines, context.Words, i, FeatureGroups.Words | FeatureGroups.Shape, ref features);
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
