using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Trains a <see cref="LineModel"/>: a linear-chain conditional random field over hashed features. The gradient of its likelihood is what the
/// model expects minus what is there, for each line and for each pair of neighbours. Steps are AdaGrad's (Duchi, Hazan and Singer, JMLR 12,
/// 2011), one text at a time. Deterministic.
/// </summary>
internal sealed class ModelTrainer
{
    private const int Epochs = 15;
    private const float Rate = 0.05f;
    private const float Regularization = 1e-3f;
    private const float LargestScore = 25;

    private readonly float[] _weights = new float[LineModel.TableLength];
    private readonly float[] _squares = new float[LineModel.TableLength];
    private readonly float[] _pairs = new float[4];
    private readonly float[] _pairSquares = [1, 1, 1, 1];
    private float _bias;
    private float _biasSquares = 1;

    private ModelTrainer() => Array.Fill(_squares, 1e-3f);

    /// <param name="texts">What to learn from.</param>
    /// <param name="gate">Closes the lines that it does not let through: they are content to the chain.</param>
    public static LineModel Train(IReadOnlyList<TrainingText> texts, LineGate gate)
    {
        texts = [.. texts.Select(text => text with { Lines = [.. text.Lines.Select(line => CloseIfPlain(line, gate))] })];
        var trainer = new ModelTrainer();
        var shuffle = new Shuffle();
        int[] order = [.. Enumerable.Range(0, texts.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (int index in order)
            {
                trainer.Step(texts[index]);
            }
        }

        (sbyte[] weights, float scale) = Quantization.ToBytes(trainer._weights);
        (sbyte[] categories, float categoryScale) = Quantization.ToBytes(CategoryTrainer.Train(texts));
        return new LineModel(weights, scale, trainer._bias, trainer._pairs, gate, categories, categoryScale);
    }

    /// <summary>What the gate does not let through is content to the chain.</summary>
    private static TrainingLine CloseIfPlain(TrainingLine line, LineGate gate)
    {
        if (line.GateFeatures is null)
        {
            return line;
        }

        return gate.MayBeResidue(line.GateFeatures) ? line : line with { Features = null, IsResidue = false };
    }

    private void Step(TrainingText text)
    {
        int count = text.Lines.Count;
        Span<float> scores = count <= 512 ? stackalloc float[count] : new float[count];
        Span<float> marginals = count <= 512 ? stackalloc float[count] : new float[count];
        for (int i = 0; i < count; i++)
        {
            TrainingLine line = text.Lines[i];
            scores[i] = line.Features is not null && !line.IsDecided ? Score(line.Features) : line.IsResidue ? LineChain.Known : -LineChain.Known;
        }

        var chain = new LineChain(_pairs[0], _pairs[1], _pairs[2], _pairs[3]);
        chain.Marginals(scores, marginals);
        StepPairs(text, chain, scores);
        for (int i = 0; i < count; i++)
        {
            TrainingLine line = text.Lines[i];
            if (line.IsExample)
            {
                StepLine(line.Features!, (marginals[i] - (line.IsResidue ? 1 : 0)) * text.Weight);
            }
            else if (line.IsDecided && line.Features is not null)
            {
                StepLine(line.Features, ((1 / (1 + MathF.Exp(-Score(line.Features)))) - 1) * text.Weight);
            }
        }
    }

    private void StepLine(uint[] features, float error)
    {
        foreach (uint feature in features)
        {
            uint k = feature & (LineModel.TableLength - 1);
            float gradient = error + (Regularization * _weights[k]);
            _squares[k] += gradient * gradient;
            _weights[k] -= Rate * gradient / MathF.Sqrt(_squares[k]);
        }

        _biasSquares += error * error;
        _bias -= Rate * error / MathF.Sqrt(_biasSquares);
    }

    private void StepPairs(TrainingText text, in LineChain chain, ReadOnlySpan<float> scores)
    {
        Span<float> gradient = stackalloc float[4];
        Span<float> expected = stackalloc float[4];
        gradient.Clear();
        for (int i = 0; i + 1 < scores.Length; i++)
        {
            TrainingLine first = text.Lines[i], second = text.Lines[i + 1];
            if (first.Label == PageLabels.Unsure || second.Label == PageLabels.Unsure || (!first.IsExample && !second.IsExample))
            {
                continue;
            }

            chain.PairMarginals(scores, i, expected);
            for (int k = 0; k < 4; k++)
            {
                gradient[k] += expected[k];
            }

            gradient[(first.IsResidue ? 2 : 0) + (second.IsResidue ? 1 : 0)] -= 1;
        }

        for (int k = 0; k < 4; k++)
        {
            float g = (gradient[k] * text.Weight) + (0.01f * _pairs[k]);
            _pairSquares[k] += g * g;
            _pairs[k] -= Rate * g / MathF.Sqrt(_pairSquares[k]);
        }
    }

    private float Score(uint[] features)
    {
        float sum = _bias;
        foreach (uint feature in features)
        {
            sum += _weights[feature & (LineModel.TableLength - 1)];
        }

        return Math.Clamp(sum, -LargestScore, LargestScore);
    }
}
