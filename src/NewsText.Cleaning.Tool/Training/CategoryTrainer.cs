using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>Multinomial logistic regression: which category a residue line has, by its words and its shape. Deterministic.</summary>
internal static class CategoryTrainer
{
    private const int Epochs = 10;
    private const float Rate = 0.1f;

    public static float[] Train(IReadOnlyList<TrainingText> texts)
    {
        TrainingLine[] lines = texts.SelectMany(static text => text.Lines).Where(static line => line.Features is not null && line.IsResidue && PageLabels.Residue.Contains(line.Label)).ToArray();
        var weights = new float[LineModel.CategoryRows * LineModel.CategoryCount];
        var squares = new float[weights.Length];
        Array.Fill(squares, 1e-2f);
        var shuffle = new Shuffle();
        int[] order = [.. Enumerable.Range(0, lines.Length)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (int index in order)
            {
                Step(lines[index], weights, squares);
            }
        }

        return weights;
    }

    private static void Step(TrainingLine line, float[] weights, float[] squares)
    {
        Span<float> p = stackalloc float[LineModel.CategoryCount];
        p.Clear();
        foreach (uint feature in line.Features!)
        {
            int row = (int)(feature & (LineModel.CategoryRows - 1)) * LineModel.CategoryCount;
            for (int c = 0; c < p.Length; c++)
            {
                p[c] += weights[row + c];
            }
        }

        float largest = float.MinValue, sum = 0;
        foreach (float score in p)
        {
            largest = MathF.Max(largest, score);
        }

        for (int c = 0; c < p.Length; c++)
        {
            p[c] = MathF.Exp(p[c] - largest);
            sum += p[c];
        }

        int target = PageLabels.Residue.IndexOf(line.Label);
        foreach (uint feature in line.Features)
        {
            int row = (int)(feature & (LineModel.CategoryRows - 1)) * LineModel.CategoryCount;
            for (int c = 0; c < p.Length; c++)
            {
                float gradient = (p[c] / sum) - (c == target ? 1 : 0);
                squares[row + c] += gradient * gradient;
                weights[row + c] -= Rate * gradient / MathF.Sqrt(squares[row + c]);
            }
        }
    }
}
