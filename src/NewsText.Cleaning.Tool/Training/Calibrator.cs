namespace NewsText.Cleaning.Tool.Training;

/// <summary>
/// Fits how a model's log-odds become the log-odds of being right on sites it has not seen: a slope and an offset, by logistic regression (Platt, 1999).
/// A model is surer of itself than strangers' pages bear out.
/// </summary>
internal sealed class Calibrator
{
    private const int Steps = 2000;
    private const double Rate = 0.5;

    private readonly List<(double LogOdds, bool IsResidue)> _lines = [];

    public void Add(float probability, bool isResidue)
    {
        double p = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        _lines.Add((Math.Log(p / (1 - p)), isResidue));
    }

    /// <summary>Plain gradient descent: two numbers, some thousand lines.</summary>
    public (float Slope, float Offset) Fit()
    {
        double slope = 1, offset = 0;
        for (int step = 0; step < Steps && _lines.Count > 0; step++)
        {
            double slopeGradient = 0, offsetGradient = 0;
            foreach ((double logOdds, bool isResidue) in _lines)
            {
                double error = (1 / (1 + Math.Exp(-((slope * logOdds) + offset)))) - (isResidue ? 1 : 0);
                slopeGradient += error * logOdds;
                offsetGradient += error;
            }

            slope -= Rate * slopeGradient / (10 * _lines.Count);
            offset -= Rate * offsetGradient / _lines.Count;
        }

        return ((float)slope, (float)offset);
    }
}
