using NewsText.Cleaning.Classification;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Logistic regression over hashed features by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan and
/// Singer, JMLR 12, 2011) and L2 regularisation on the weights in use. Deterministic: the same samples in the same order give the same weights.
/// </summary>
internal sealed class LogisticTrainer(int epochs = 10, float rate = 0.1f, float regularization = 2e-4f)
{
    private readonly float[] _weights = new float[LineModel.TableLength];
    private readonly float[] _squares = new float[LineModel.TableLength];
    private float _bias;
    private float _biasSquares = 1e-6f;

    public void Train(IReadOnlyList<Sample> samples)
    {
        Array.Fill(_squares, 1e-3f);
        int[] order = [.. Enumerable.Range(0, samples.Count)];
        ulong state = 0x853C49E6748FEA9B;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                // Fisher and Yates' shuffle, fed by xorshift64*.
                state ^= state >> 12;
                state ^= state << 25;
                state ^= state >> 27;
                int j = (int)((state * 0x2545F4914F6CDD1D >> 33) % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (int index in order)
            {
                Step(samples[index]);
            }
        }
    }

    public float Score(uint[] features)
    {
        float sum = _bias;
        foreach (uint feature in features)
        {
            sum += _weights[feature & (LineModel.TableLength - 1)];
        }

        return sum;
    }

    /// <summary>The weights in one byte each, the largest at 127.</summary>
    public LineModel Quantize(out sbyte[] weights, out float scale, out float bias)
    {
        float largest = _weights.Max(MathF.Abs);
        scale = MathF.Max(largest, 1e-6f) / 127;
        weights = new sbyte[_weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = (sbyte)MathF.Round(_weights[i] / scale);
        }

        bias = _bias;
        return new LineModel(weights, scale, bias);
    }

    private void Step(Sample sample)
    {
        float probability = 1 / (1 + MathF.Exp(-Score(sample.Features)));
        float error = (probability - (sample.IsResidue ? 1 : 0)) * sample.Weight;
        foreach (uint feature in sample.Features)
        {
            uint i = feature & (LineModel.TableLength - 1);
            float gradient = error + (regularization * _weights[i]);
            _squares[i] += gradient * gradient;
            _weights[i] -= rate * gradient / MathF.Sqrt(_squares[i]);
        }

        _biasSquares += error * error;
        _bias -= rate * error / MathF.Sqrt(_biasSquares);
    }
}
