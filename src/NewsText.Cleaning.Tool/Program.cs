using NewsText.Cleaning.Tool;

return CommandLine.Run(args, Terminal.OfProcess());
