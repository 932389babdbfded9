namespace NewsText.Cleaning.Tool.Training;

/// <summary>A line for the gate to learn from.</summary>
/// <param name="Features">The features of the first look.</param>
/// <param name="Probability">How likely it is residue.</param>
/// <param name="Text">Which text it is from: lines of one text are held out together.</param>
internal readonly record struct GateExample(uint[] Features, double Probability, int Text);
