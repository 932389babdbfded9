using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// Scores the lines of a run, cheap features first. Nearly all runs have no line that its neighbours could make doubtful, and show it before the
/// article is read for words that they share with it. The answer is that of all features.
/// </summary>
internal sealed class LineScorer
{
    // Runs of which no line scores more than this are not weighed.
    private const float Open = -3;

    // Beyond this the chain's sums would lose what its weights say.
    private const float LargestScore = 25;

    private readonly LineModel _model;
    private readonly FeatureGroups _groups;
    private readonly LeastSums _leastSums;
    private readonly bool _withArticle;
    private readonly int _mostOfArticle;

    /// <param name="model">The weights.</param>
    /// <param name="groups">The features that the model has learned.</param>
    /// <param name="leastConfidence">Lines that cannot reach it need no exact score.</param>
    public LineScorer(LineModel model, FeatureGroups groups, double leastConfidence)
    {
        _model = model;
        _groups = groups;
        _leastSums = new LeastSums(model, leastConfidence);
        _withArticle = (groups & FeatureGroups.Article) != 0;
        _mostOfArticle = _withArticle ? ArticleFeatures.LargestSum(model) : 0;
    }

    /// <summary>Gives the scores of some lines, known ones at either end among them; false, and no scores, when none of the lines can be doubtful.</summary>
    [SkipLocalsInit]
    public bool TryScore(FilterContext context, int first, Span<float> scores)
    {
        LineTable lines = context.Lines;
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        Span<int> sums = stackalloc int[scores.Length];
        bool isAnyOpen = false;
        for (int i = 0; i < sums.Length; i++)
        {
            if (LineModel.IsInScope(lines, first + i))
            {
                sums[i] = SumWithoutArticle(context, first + i, storage);
                isAnyOpen |= sums[i] + _mostOfArticle >= LeastSum(lines, first, i, sums.Length);
            }
        }

        if (!isAnyOpen || (_withArticle && !AddArticle(context, first, sums, storage)))
        {
            return false;
        }

        isAnyOpen = false;
        bool isAnyDoubtful = false;
        for (int i = 0; i < scores.Length; i++)
        {
            if (LineModel.IsInScope(lines, first + i))
            {
                scores[i] = Math.Clamp(_model.Score(sums[i]), -LargestScore, LargestScore);
                isAnyOpen |= scores[i] > Open;
                isAnyDoubtful |= sums[i] >= LeastSum(lines, first, i, sums.Length);
            }
            else
            {
                scores[i] = lines[first + i].IsMarked ? LineChain.Known : -LineChain.Known;
            }
        }

        return isAnyOpen && isAnyDoubtful;
    }

    /// <summary>Adds the weights of the article's features; false, and not all of them, when even the words that a line may share cannot make it doubtful.</summary>
    private bool AddArticle(FilterContext context, int first, Span<int> sums, Span<uint> storage)
    {
        LineTable lines = context.Lines;
        bool isAnyOpen = false;
        for (int i = 0; i < sums.Length; i++)
        {
            if (LineModel.IsInScope(lines, first + i))
            {
                var features = new FeatureBuffer(storage);
                ArticleFeatures.AddLines(context.Text, lines, first + i, ref features);
                sums[i] += _model.Sum(features.Features);
                isAnyOpen |= sums[i] + ArticleFeatures.LargestShared(_model, lines, context.Words, first + i) >= LeastSum(lines, first, i, sums.Length);
            }
        }

        if (!isAnyOpen)
        {
            return false;
        }

        context.Article.Read(context.Text, lines);
        for (int i = 0; i < sums.Length; i++)
        {
            if (LineModel.IsInScope(lines, first + i))
            {
                var features = new FeatureBuffer(storage);
                ArticleFeatures.AddShared(context.Text, lines, context.Words, first + i, context.Article, ref features);
                sums[i] += _model.Sum(features.Features);
            }
        }

        return true;
    }

    /// <summary>The least sum with which line <paramref name="i"/> of a run could be doubtful.</summary>
    private int LeastSum(LineTable lines, int first, int i, int count) =>
        _leastSums[i == 0 ? LeastSums.None : StateOf(lines, first + i - 1), i == count - 1 ? LeastSums.None : StateOf(lines, first + i + 1)];

    private static int StateOf(LineTable lines, int line) =>
        LineModel.IsInScope(lines, line) ? LeastSums.Open : lines[line].IsMarked ? LeastSums.Residue : LeastSums.Content;

    private int SumWithoutArticle(FilterContext context, int line, Span<uint> storage)
    {
        LineTable lines = context.Lines;
        ref LineFacts facts = ref context.Words.FactsOf(line);
        var features = new FeatureBuffer(storage);
        if (!facts.HasOwnSum)
        {
            OwnFeatures.Add(context.Text, lines, context.Words, line, _groups, ref features);
            facts.OwnSum = _model.Sum(features.Features);
            facts.HasOwnSum = true;
            features = new FeatureBuffer(storage);
        }

        PlaceFeatures.Add(context.Text, lines, context.Words, line, _groups, ref features);
        return facts.OwnSum + _model.Sum(features.Features);
    }
}
