namespace NewsText.Cleaning.Classification;

/// <summary>
/// The least sum of weights with which a line may reach some confidence, by what is known of the lines on either side. A line between two that are
/// content needs far more than one between two that may be residue themselves.
/// </summary>
internal sealed class LeastSums
{
    // What stands on one side: nothing, as the run begins or ends there, a line that is known, or one that may be either.
    private const int Nothing = 0, Content = 1, Residue = 2, Either = 3, States = 4;

    // The chain's rounding, generously, and log-odds from which on rounding matters more than that.
    private const float Slack = 0.1f;
    private const double LargestLogOdds = 6;

    private readonly int[] _sums = new int[States * States];

    public LeastSums(LineModel model, double confidence)
    {
        double logOdds = Math.Min(model.LogOddsOf(confidence), LargestLogOdds) - Slack;
        for (int i = 0; i < _sums.Length; i++)
        {
            int before = i / States, behind = i % States;
            float pull = (before == Nothing ? 0 : model.Chain.LargestPull(true, before != Residue, before != Content))
                + (behind == Nothing ? 0 : model.Chain.LargestPull(false, behind != Residue, behind != Content));
            _sums[i] = model.LeastSum(logOdds - pull);
        }
    }

    /// <summary>The least sum for line <paramref name="i"/> of a run in which the known lines have their scores.</summary>
    public int At(ReadOnlySpan<float> scores, int i) =>
        _sums[((i == 0 ? Nothing : StateOf(scores[i - 1])) * States) + (i == scores.Length - 1 ? Nothing : StateOf(scores[i + 1]))];

    private static int StateOf(float score) => score == -LineChain.Known ? Content : score == LineChain.Known ? Residue : Either;
}
