using NewsText.Cleaning.Classification;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Trains the first look so that it lets nearly all lines through that may be residue: logistic regression in which a missed one counts
/// <see cref="ResidueWeight"/> times a content line, and for each level of probability a threshold below which few of the lines of that level fall.
/// </summary>
internal static class GateTrainer
{
    private const int Epochs = 10;
    private const int Folds = 5;
    private const float Rate = 0.1f;
    private const float Regularization = 2e-3f;
    private const float ResidueWeight = 4;

    /// <param name="examples">Lines of which it is known how likely they are residue.</param>
    /// <param name="largestLoss">The share of the lines of each level that may fall below its threshold.</param>
    public static LineGate Train(IReadOnlyList<GateExample> examples, double largestLoss)
    {
        // The thresholds come from texts that the weights have not seen, a fifth of them at a time.
        var held = new List<(float Score, double Probability)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            float[] weights = Fit([.. examples.Where(example => example.Text % Folds != fold)]);
            held.AddRange(examples.Where(example => example.Text % Folds == fold).Select(example => (Sum(weights, example.Features), example.Probability)));
        }

        (sbyte[] bytes, float scale) = Quantization.ToBytes(Fit(examples));
        return new LineGate(bytes, [.. LineGate.Levels.ToArray().Select(level => (int)MathF.Floor(Threshold(held, level, largestLoss) / scale))]);
    }

    private static float Threshold(List<(float Score, double Probability)> held, double level, double largestLoss)
    {
        float[] scores = [.. held.Where(line => line.Probability >= level).Select(static line => line.Score).Order()];
        return scores.Length == 0 ? 0 : scores[(int)(largestLoss * scores.Length)];
    }

    private static float[] Fit(IReadOnlyList<GateExample> lines)
    {
        var weights = new float[LineGate.TableLength];
        var squares = new float[LineGate.TableLength];
        Array.Fill(squares, 1e-3f);
        var shuffle = new Shuffle();
        int[] order = [.. Enumerable.Range(0, lines.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (int index in order)
            {
                GateExample line = lines[index];
                float p = 1 / (1 + MathF.Exp(-Sum(weights, line.Features)));
                float error = line.Probability >= LineGate.Levels[0] ? ResidueWeight * (p - 1) : p;
                foreach (uint feature in line.Features)
                {
                    uint k = feature & (LineGate.TableLength - 1);
                    float gradient = error + (Regularization * weights[k]);
                    squares[k] += gradient * gradient;
                    weights[k] -= Rate * gradient / MathF.Sqrt(squares[k]);
                }
            }
        }

        return weights;
    }

    private static float Sum(float[] weights, uint[] features)
    {
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[feature & (LineGate.TableLength - 1)];
        }

        return sum;
    }
}
