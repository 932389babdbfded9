using System.CommandLine;
using NewsText.Cleaning.Accuracy;

return AccuracyCommand.Create().Parse(args).Invoke();
