using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// Scores the lines of a run, cheap features first. Nearly all runs have no line that its neighbours could make doubtful, and show it before the
/// article is read for words that they share with it. The answer is that of all features.
/// </summary>
internal sealed class LineScorer
{
    /// <summary>Stands for a score that is to be found.</summary>
    public const float Unknown = float.MaxValue;

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

    /// <summary>Gives the scores of a run of lines; false, and no scores, when none of them can be doubtful.</summary>
    /// <param name="context">The text.</param>
    /// <param name="first">The first line of the run.</param>
    /// <param name="scores">Of known lines their scores, and <see cref="Unknown"/> where one is to be found.</param>
    [SkipLocalsInit]
    public bool TryScore(in FilterContext context, int first, Span<float> scores)
    {
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        Span<int> sums = stackalloc int[scores.Length];
        bool isAnyPossible = false;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] == Unknown)
            {
                sums[i] = SumWithoutArticle(context, first + i, storage);
                isAnyPossible |= sums[i] + _mostOfArticle >= _leastSums.At(scores, i);
            }
        }

        if (!isAnyPossible || (_withArticle && !AddArticle(context, first, scores, sums, storage)))
        {
            return false;
        }

        isAnyPossible = false;
        bool isAnyOpen = false;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] == Unknown)
            {
                isAnyPossible |= sums[i] >= _leastSums.At(scores, i);
                scores[i] = Math.Clamp(_model.Score(sums[i]), -LargestScore, LargestScore);
                isAnyOpen |= scores[i] > Open;
            }
        }

        return isAnyOpen && isAnyPossible;
    }

    /// <summary>Adds the weights of the article's features; false, and not all of them, when even the words that a line may share cannot make it doubtful.</summary>
    private bool AddArticle(in FilterContext context, int first, ReadOnlySpan<float> scores, Span<int> sums, Span<uint> storage)
    {
        bool isAnyPossible = false;
        context.Article.ReadShare(context.Lines);
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] == Unknown)
            {
                var features = new FeatureBuffer(storage);
                ArticleFeatures.AddLines(context.Text, context.Lines, first + i, context.Article, ref features);
                sums[i] += _model.Sum(features.Features);
                isAnyPossible |= sums[i] + ArticleFeatures.LargestShared(_model, context.Lines, context.Words, first + i) >= _leastSums.At(scores, i);
            }
        }

        if (!isAnyPossible)
        {
            return false;
        }

        context.Article.Read(context.Text, context.Lines);
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] == Unknown)
            {
                var features = new FeatureBuffer(storage);
                ArticleFeatures.AddShared(context.Text, context.Lines, context.Words, first + i, context.Article, ref features);
                sums[i] += _model.Sum(features.Features);
            }
        }

        return true;
    }

    private int SumWithoutArticle(in FilterContext context, int line, Span<uint> storage)
    {
        LineTable lines = context.Lines;
        ref LineFacts facts = ref context.Words.Facts.Of(line);
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
