namespace NewsText.Cleaning.Classification;

/// <summary>
/// A chain of lines with two states, content and residue: a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001).
/// Each line has a score of its own, each pair of neighbours one of four weights; the forward-backward algorithm gives every line's probability
/// in time linear in the lines.
/// </summary>
internal readonly struct LineChain(float contentContent, float contentResidue, float residueContent, float residueResidue)
{
    /// <summary>The score of a line whose state is known, far beyond any that features give.</summary>
    public const float Known = 99;

    // Weights of neighbouring states, first line then second.
    private readonly float _cc = MathF.Exp(contentContent), _cr = MathF.Exp(contentResidue), _rc = MathF.Exp(residueContent), _rr = MathF.Exp(residueResidue);

    /// <summary>The most that a neighbour, before the line or behind it, adds to the line's log-odds, by what it may be.</summary>
    public float LargestPull(bool isBefore, bool mayBeContent, bool mayBeResidue)
    {
        float ofContent = (isBefore ? contentResidue : residueContent) - contentContent, ofResidue = residueResidue - (isBefore ? residueContent : contentResidue);
        return Math.Max(mayBeContent ? ofContent : float.MinValue, mayBeResidue ? ofResidue : float.MinValue);
    }

    /// <summary>Turns log-odds into probabilities of residue.</summary>
    /// <param name="scores">The log-odds of each line; plus or minus <see cref="Known"/> where a line's state is known.</param>
    /// <param name="probabilities">Gets the probabilities; as long as the scores.</param>
    public void Marginals(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        // Forward: the share of the residue state after each line, kept in the result.
        float content = 0.5f, residue = 0.5f;
        for (int i = 0; i < scores.Length; i++)
        {
            (float c, float r) = i == 0 ? (1f, 1f) : ((content * _cc) + (residue * _rc), (content * _cr) + (residue * _rr));
            float p = Probability(scores[i]);
            c *= 1 - p;
            r *= p;
            float sum = c + r;
            (content, residue) = sum > 0 ? (c / sum, r / sum) : (1 - p, p);
            probabilities[i] = residue;
        }

        // Backward.
        float backContent = 1, backResidue = 1;
        for (int i = scores.Length - 1; i >= 0; i--)
        {
            float r = probabilities[i] * backResidue, c = (1 - probabilities[i]) * backContent;
            probabilities[i] = r + c > 0 ? r / (r + c) : probabilities[i];
            float p = Probability(scores[i]);
            float toContent = (1 - p) * backContent, toResidue = p * backResidue;
            backContent = (_cc * toContent) + (_cr * toResidue);
            backResidue = (_rc * toContent) + (_rr * toResidue);
            float sum = backContent + backResidue;
            if (sum > 0)
            {
                backContent /= sum;
                backResidue /= sum;
            }
        }
    }

    /// <summary>The probability that two neighbours are both residue and so on, for training: the four joint probabilities of each pair.</summary>
    public void PairMarginals(ReadOnlySpan<float> scores, int first, Span<float> four)
    {
        // Training only: quadratic, and simple enough to be seen right.
        float content = 1, residue = 1;
        for (int i = 0; i <= first; i++)
        {
            (float c, float r) = i == 0 ? (1f, 1f) : ((content * _cc) + (residue * _rc), (content * _cr) + (residue * _rr));
            float p = Probability(scores[i]);
            float sum = (c * (1 - p)) + (r * p);
            (content, residue) = (c * (1 - p) / sum, r * p / sum);
        }

        float backContent = 1, backResidue = 1;
        for (int i = scores.Length - 1; i > first + 1; i--)
        {
            float p = Probability(scores[i]);
            float toContent = (1 - p) * backContent, toResidue = p * backResidue;
            (float c, float r) = ((_cc * toContent) + (_cr * toResidue), (_rc * toContent) + (_rr * toResidue));
            (backContent, backResidue) = (c / (c + r), r / (c + r));
        }

        float q = Probability(scores[first + 1]);
        four[0] = content * _cc * (1 - q) * backContent;
        four[1] = content * _cr * q * backResidue;
        four[2] = residue * _rc * (1 - q) * backContent;
        four[3] = residue * _rr * q * backResidue;
        float all = four[0] + four[1] + four[2] + four[3];
        for (int i = 0; i < 4; i++)
        {
            four[i] /= all;
        }
    }

    private static float Probability(float score) => score switch
    {
        > 30 => 1,
        < -30 => 0,
        _ => 1 / (1 + MathF.Exp(-score)),
    };
}
