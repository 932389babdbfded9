using System.CommandLine;
using NewsText.Cleaning.Tool.Explanations;
using NewsText.Cleaning.Tool.Input;
using Spectre.Console;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean explain</c>: shows texts whole, with what would be removed, and why.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommandExtensions.FilesArgument(CommandExtensions.Texts, ArgumentArity.ZeroOrMore);
        var cleaning = new CleaningArguments();
        var command = new Command(
            "explain",
            "Show the text with what is removed, and why: '-' before a line that goes, '~' before one that loses what stands in [-…-].")
        {
            files,
        };
        cleaning.AddTo(command);
        command.SetAction(parsed =>
        {
            if (cleaning.TryCreatePipeline(parsed, terminal) is not { } pipeline)
            {
                return CommandLine.Failed;
            }

            string[] paths = parsed.GetValue(files)!;
            if (paths.Length == 0 && terminal.IsInputTerminal)
            {
                SampleArticle.Show(pipeline, terminal);
                return CommandLine.Done;
            }

            IAnsiConsole console = terminal.CreateConsole();
            return Inputs.ForEachText(paths, terminal, (name, text) =>
            {
                if (paths.Length > 1)
                {
                    console.WriteLine($"==> {name} <==");
                }

                Explanation.Write(pipeline.Analyze(text), console);
            });
        });
        return command;
    }
}
