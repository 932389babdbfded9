using System.CommandLine;
using System.CommandLine.Parsing;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary>What the commands' definitions have in common.</summary>
internal static class CommandExtensions
{
    /// <summary>What the files are of a command that cleans.</summary>
    public const string Texts = "Texts in UTF-8, packed if the name ends in .gz; '-' or none is standard input.";

    /// <summary>Whether the command line names the option, rather than leaving it at its default.</summary>
    public static bool IsGiven(this SymbolResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Whether the parser takes a file's name for an option.</summary>
    public static bool IsLikeOption(string file) => file.Length > 1 && file[0] == '-';

    /// <summary>A name for the same file that is not like an option.</summary>
    public static string PathOf(string file) => "./" + file;

    /// <summary>The files of labelled pages a command reads.</summary>
    public static Argument<string[]> PagesArgument() => FilesArgument(
        $"""
        Labelled pages, JSON Lines in UTF-8, packed if the name ends in .gz; '-' is standard input. Members of a page:
        lines: the text, an array of strings
        labels: a string, one letter a line: {PageLabels.Key}
        mixed (may be missing): residue inside lines, an array of objects with line, counted from 0, and spans, an array of strings
        article (may be missing): false for a page that is no article
        id, site, half ('a' or 'b'), stratum (may be missing): strings
        """,
        ArgumentArity.OneOrMore);

    /// <summary>The files a command reads.</summary>
    public static Argument<string[]> FilesArgument(string description, ArgumentArity arity)
    {
        var files = new Argument<string[]>("FILE") { Description = description, Arity = arity };

        // The parser takes a misspelt option for one more file.
        files.Validators.Add(static result =>
        {
            foreach (string file in result.Tokens.Select(static token => token.Value).Where(IsLikeOption))
            {
                result.AddError($"unknown option '{file}'; a file of this name is '{PathOf(file)}'");
            }
        });
        return files;
    }
}
