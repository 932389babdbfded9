using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary>What the commands' definitions have in common.</summary>
internal static class CommandExtensions
{
    /// <summary>Whether the command line names the option, rather than leaving it at its default.</summary>
    public static bool IsGiven(this SymbolResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The files a command reads.</summary>
    public static Argument<string[]> FilesArgument(string description, ArgumentArity arity)
    {
        var files = new Argument<string[]>("FILE") { Description = description, Arity = arity };

        // The parser takes a misspelt option for one more file.
        files.Validators.Add(static result =>
        {
            foreach (string file in result.Tokens.Select(static token => token.Value).Where(static file => file.Length > 1 && file[0] == '-'))
            {
                result.AddError($"unknown option '{file}'; a file of this name is './{file}'");
            }
        });
        return files;
    }
}
