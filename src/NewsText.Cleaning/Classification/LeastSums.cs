namespace NewsText.Cleaning.Classification;

/// <summary>
/// The least sum of weights with which a line may reach some confidence, by what is known of the lines on either side. A line between two that are
/// content needs far more than one between two that may be residue themselves.
/// </summary>
internal sealed class LeastSums
{
    /// <summary>No line there, as the text, or a piece of it, begins or ends.</summary>
    public const int None = 0;

    /// <summary>A line that is content.</summary>
    public const int Content = 1;

    /// <summary>A line that is residue.</summary>
    public const int Residue = 2;

    /// <summary>A line that may be either.</summary>
    public const int Open = 3;

    private const int States = 4;

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
            float pull = (before == None ? 0 : model.Chain.LargestPullFromBefore(ScoreOf(before))) + (behind == None ? 0 : model.Chain.LargestPullFromBehind(ScoreOf(behind)));
            _sums[i] = model.LeastSum(logOdds - pull);
        }
    }

    public int this[int before, int behind] => _sums[(before * States) + behind];

    private static float? ScoreOf(int state) => state switch { Content => -LineChain.Known, Residue => LineChain.Known, _ => null };
}
