using System.Globalization;
using System.Text;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy;

/// <summary>Whether confidences hold what they promise: of the lines removed with confidence 0.9, nine in ten should be residue.</summary>
internal sealed class Calibration
{
    private static readonly double[] Bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

    private readonly (int Lines, int Right, double Sum)[,] _counts = new (int, int, double)[2, Bounds.Length - 1];

    public void Add(LabelledPage page, CleaningResult result)
    {
        int offset = 0, next = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            int end = offset + page.Lines[i].Length;
            while (next < result.Removals.Count && result.Removals[next].End <= offset)
            {
                next++;
            }

            if (next < result.Removals.Count && page.Labels[i] != PageLabels.Unsure && result.Removals[next].Start <= offset && result.Removals[next].End >= end)
            {
                Removal removal = result.Removals[next];
                int bin = Array.FindLastIndex(Bounds, bound => removal.Confidence >= bound);
                ref (int Lines, int Right, double Sum) count = ref _counts[removal.Rule == "model" ? 1 : 0, bin];
                count = (count.Lines + 1, count.Right + (page.Labels[i] == PageLabels.Content ? 0 : 1), count.Sum + removal.Confidence);
            }

            offset = end + 1;
        }
    }

    public void Write(StringBuilder text)
    {
        text.AppendLine().AppendLine("Confidence and what came of it (aggressive strictness, so that low confidences occur):").AppendLine();
        text.AppendLine("| confidence | lines by rules and filters | mean confidence | residue | lines by the model | mean confidence | residue |").AppendLine("|---|---|---|---|---|---|---|");
        for (int bin = 0; bin < Bounds.Length - 1; bin++)
        {
            if (_counts[0, bin].Lines + _counts[1, bin].Lines > 0)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {Bounds[bin]:F2} – {Math.Min(1, Bounds[bin + 1]):F2} {Cells(_counts[0, bin])}{Cells(_counts[1, bin])}|");
            }
        }
    }

    private static string Cells((int Lines, int Right, double Sum) count) => count.Lines == 0 ? "| 0 | | " : string.Create(CultureInfo.InvariantCulture, $"| {count.Lines} | {count.Sum / count.Lines:F2} | {(double)count.Right / count.Lines:F2} ");
}
