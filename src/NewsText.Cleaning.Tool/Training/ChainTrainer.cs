using NewsText.Cleaning.Classification;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>A text as a sequence: for each line its features and its state, or only the state where rules or length have decided it.</summary>
internal sealed record Sequence(IReadOnlyList<SequenceLine> Lines, float Weight);

internal sealed record SequenceLine(uint[]? Features, bool IsResidue, bool IsKnown, int Page, int Line, int Length, char Label);

/// <summary>
/// Trains scores and chain weights together: the gradient of the conditional log-likelihood is what the model expects minus what is there,
/// for each line and for each pair of neighbours. AdaGrad steps, one text at a time; deterministic.
/// </summary>
internal sealed class ChainTrainer(int epochs, float rate, float regularization)
{
    private readonly float[] _weights = new float[LineModel.TableLength];
    private readonly float[] _squares = new float[LineModel.TableLength];
    private readonly float[] _pairs = new float[4];
    private readonly float[] _pairSquares = [1, 1, 1, 1];
    private float _bias;
    private float _biasSquares = 1;

    public LineChain Chain => new(_pairs[0], _pairs[1], _pairs[2], _pairs[3]);

    public ReadOnlySpan<float> Pairs => _pairs;

    public void Train(IReadOnlyList<Sequence> sequences)
    {
        Array.Fill(_squares, 1e-3f);
        int[] order = [.. Enumerable.Range(0, sequences.Count)];
        ulong state = 0x853C49E6748FEA9B;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state ^= state >> 12;
                state ^= state << 25;
                state ^= state >> 27;
                int j = (int)((state * 0x2545F4914F6CDD1D >> 33) % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (int index in order)
            {
                Step(sequences[index]);
            }
        }
    }

    public float[] Marginals(Sequence sequence)
    {
        float[] scores = Scores(sequence);
        var result = new float[scores.Length];
        Chain.Marginals(scores, result);
        return result;
    }

    private float[] Scores(Sequence sequence)
    {
        var scores = new float[sequence.Lines.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            SequenceLine line = sequence.Lines[i];
            scores[i] = line.IsKnown ? line.IsResidue ? 99 : -99 : Score(line.Features!);
        }

        return scores;
    }

    private float Score(uint[] features)
    {
        float sum = _bias;
        foreach (uint feature in features)
        {
            sum += _weights[feature & (LineModel.TableLength - 1)];
        }

        return Math.Clamp(sum, -25, 25);
    }

    private void Step(Sequence sequence)
    {
        float[] scores = Scores(sequence);
        var marginals = new float[scores.Length];
        LineChain chain = Chain;
        chain.Marginals(scores, marginals);
        Span<float> expected = stackalloc float[4];
        Span<float> pairGradient = stackalloc float[4];
        for (int i = 0; i + 1 < scores.Length; i++)
        {
            SequenceLine a = sequence.Lines[i], b = sequence.Lines[i + 1];
            if (a.Label == 'U' || b.Label == 'U' || (a.IsKnown && b.IsKnown))
            {
                continue;
            }

            chain.PairMarginals(scores, i, expected);
            for (int k = 0; k < 4; k++)
            {
                pairGradient[k] += expected[k];
            }

            pairGradient[(a.IsResidue ? 2 : 0) + (b.IsResidue ? 1 : 0)] -= 1;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            SequenceLine line = sequence.Lines[i];
            if (line.IsKnown || line.Label == 'U')
            {
                continue;
            }

            float error = (marginals[i] - (line.IsResidue ? 1 : 0)) * sequence.Weight;
            foreach (uint feature in line.Features!)
            {
                uint k = feature & (LineModel.TableLength - 1);
                float gradient = error + (regularization * _weights[k]);
                _squares[k] += gradient * gradient;
                _weights[k] -= rate * gradient / MathF.Sqrt(_squares[k]);
            }

            _biasSquares += error * error;
            _bias -= rate * error / MathF.Sqrt(_biasSquares);
        }

        for (int k = 0; k < 4; k++)
        {
            float g = (pairGradient[k] * sequence.Weight) + (0.01f * _pairs[k]);
            _pairSquares[k] += g * g;
            _pairs[k] -= rate * g / MathF.Sqrt(_pairSquares[k]);
        }
    }
}
