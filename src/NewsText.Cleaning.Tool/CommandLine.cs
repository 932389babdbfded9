using System.CommandLine;
using System.CommandLine.Invocation;
using NewsText.Cleaning.Tool.Commands;

namespace NewsText.Cleaning.Tool;

/// <summary>The command line as a whole: its commands, its exit codes, and what becomes of errors.</summary>
internal static class CommandLine
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read, or was wrong; standard error says what.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = Create(terminal);
        args = WithFilesAsPaths(args);
        ParseResult parsed = root.Parse(IsComplete(root, args) ? args : ["clean", .. args], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (string message in parsed.Errors.Select(static error => error.Message).Distinct())
            {
                terminal.Report(message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
            }

            terminal.Report($"see 'newsclean {parsed.CommandResult.Command.Name} --help'");
            return WrongUsage;
        }

        try
        {
            int code = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            terminal.Text.Flush();
            return code;
        }
        catch (IOException e) when (Terminal.IsBrokenPipe(e))
        {
            // The reader has seen enough: "newsclean … | head".
            return Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Report($"cannot write: {(e.InnerException ?? e).Message}");
            return Failed;
        }
    }

    private static RootCommand Create(Terminal terminal)
    {
        return new RootCommand(
            """
            Cleans scraped news text: removes what the article's author did not write.
            Without a command it cleans: "newsclean article.txt" is "newsclean clean article.txt".

            Examples:
              newsclean article.txt > clean.txt       clean a file
              newsclean explain article.txt           show what goes, and why
              newsclean                               show that for a sample article
              newsclean clean --jsonl < news.jsonl    clean the field "text" of JSON Lines

            Exit codes: 0 done, 1 something failed, 2 wrong usage.
            """)
        {
            CleanCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            EvalCommand.Create(terminal),
            TrainCommand.Create(terminal),
            LintCommand.Create(terminal),
        };
    }

    // What stands behind "--" is a file, and looks like one to the parser with a path before it.
    private static string[] WithFilesAsPaths(string[] args)
    {
        int end = Array.IndexOf(args, "--");
        return end < 0 ? args : [.. args[..(end + 1)], .. args[(end + 1)..].Select(static file => CommandExtensions.IsLikeOption(file) ? CommandExtensions.PathOf(file) : file)];
    }

    // A root with files of its own would show them in the usage of every command, so the default command is put in here.
    private static bool IsComplete(RootCommand root, string[] args) => args.Length > 0
        && (root.Subcommands.Any(command => command.Name == args[0]) || root.Options.Any(option => option.Name == args[0] || option.Aliases.Contains(args[0])));
}
