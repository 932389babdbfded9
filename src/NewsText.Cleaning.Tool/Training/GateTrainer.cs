using NewsText.Cleaning.Classification;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Trains the first look so that it lets nearly all residue through: logistic regression in which a missed residue line counts
/// <see cref="ResidueWeight"/> times a content line, and a threshold below which at most <see cref="LargestLoss"/> of the residue falls.
/// </summary>
internal static class GateTrainer
{
    private const int Epochs = 10;
    private const int Folds = 5;
    private const float Rate = 0.1f;
    private const float Regularization = 2e-3f;
    private const float ResidueWeight = 4;
    private const double LargestLoss = 0.015;

    public static LineGate Train(IReadOnlyList<TrainingText> texts)
    {
        // The threshold comes from texts that the weights have not seen, a fifth of them at a time.
        var held = new List<float>();
        for (int fold = 0; fold < Folds; fold++)
        {
            float[] weights = Fit(texts.Where((_, index) => index % Folds != fold));
            held.AddRange(texts.Where((_, index) => index % Folds == fold).SelectMany(Lines).Where(static line => line.IsResidue).Select(line => Sum(weights, line.GateFeatures!)));
        }

        (sbyte[] bytes, float scale) = Quantization.ToBytes(Fit(texts));
        float[] scores = [.. held.Order()];
        float threshold = scores.Length == 0 ? 0 : scores[(int)(LargestLoss * scores.Length)];
        return new LineGate(bytes, (int)MathF.Floor(threshold / scale));
    }

    private static IEnumerable<TrainingLine> Lines(TrainingText text) => text.Lines.Where(static line => line.IsExample && line.GateFeatures is not null);

    private static float[] Fit(IEnumerable<TrainingText> texts)
    {
        TrainingLine[] lines = texts.SelectMany(Lines).ToArray();
        var weights = new float[LineGate.TableLength];
        var squares = new float[LineGate.TableLength];
        Array.Fill(squares, 1e-3f);
        var shuffle = new Shuffle();
        int[] order = [.. Enumerable.Range(0, lines.Length)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (int index in order)
            {
                TrainingLine line = lines[index];
                float p = 1 / (1 + MathF.Exp(-Sum(weights, line.GateFeatures!)));
                float error = line.IsResidue ? ResidueWeight * (p - 1) : p;
                foreach (uint feature in line.GateFeatures!)
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
