using System.CommandLine;
using System.Globalization;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Json;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean lint</c>: finds rules that slow cleaning down.</summary>
internal sealed class LintCommand(Terminal terminal)
{
    private readonly Argument<string[]> _files = CommandExtensions.FilesArgument("Ordinary articles, some hundred or more: JSON Lines in UTF-8, packed if the name ends in .gz; '-' or none is standard input.", ArgumentArity.ZeroOrMore);

    private readonly Option<string[]> _rules = new("--rules", "-r")
    {
        Description = "Look at the rules of a rule file, as they are among the built-in ones, instead of at these. Repeat the option for more files.",
        HelpName = "FILE",
    };

    private readonly Option<string> _field = new("--field")
    {
        Description = "The member that holds the text.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "text",
    };

    private readonly Option<int> _count = new("--count")
    {
        Description = "How many phrases to list at least, the most costly first.",
        HelpName = "NUMBER",
        DefaultValueFactory = static _ => 10,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "lint",
            string.Create(CultureInfo.InvariantCulture, $"Name rules that slow cleaning down: phrases looked for in vain more than {RuleLint.MostFalse} times in 1,000 blocks of 64 characters of ordinary articles."));
        var lint = new LintCommand(terminal);
        command.Add(lint._files);
        command.Add(lint._rules);
        command.Add(lint._field);
        command.Add(lint._count);
        command.Validators.Add(result =>
        {
            if (terminal.IsInputTerminal && result.GetValue(lint._files) is null or [])
            {
                result.AddError("lint needs a file, or JSON Lines on standard input");
            }

            if (result.GetValue(lint._count) < 0)
            {
                result.AddError($"{lint._count.Name} is {result.GetValue(lint._count)}; expected 0 or more");
            }
        });
        command.SetAction(lint.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (CleaningArguments.LoadRules(parsed.GetValue(_rules) ?? [], terminal) is not { } rules)
        {
            return CommandLine.Failed;
        }

        var lint = new RuleLint(BuiltInRules.All.Concat(rules));
        int code = Inputs.ForEachLines(parsed.GetValue(_files)!, terminal, lines => Read(lint, lines, parsed.GetValue(_field)!));
        if (lint.Blocks == 0)
        {
            terminal.Report("no text to look for phrases in");
            return CommandLine.Failed;
        }

        var own = new HashSet<BoilerplateRule>(rules, ReferenceEqualityComparer.Instance);
        RuleCost[] costs = [.. lint.Costs().Where(cost => own.Count == 0 || own.Contains(cost.Rule))];
        Write(lint, costs, parsed.GetValue(_count));
        return costs.Any(static cost => cost.IsTooMuch) ? CommandLine.Failed : code;
    }

    private static void Read(RuleLint lint, LineReader lines, string field)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            try
            {
                if (!line.Trim(" \t\r"u8).IsEmpty)
                {
                    lint.Add(JsonText.Decode(line[JsonRecord.Read(line, field, findsRemovals: false).Text][1..^1]));
                }
            }
            catch (InputException e)
            {
                throw new InputException($"{lines.Name}({lines.Number}): {e.Message}");
            }
        }
    }

    private void Write(RuleLint lint, RuleCost[] costs, int count)
    {
        int tooMuch = costs.Count(static cost => cost.IsTooMuch);
        WriteLine($"{costs.Length} phrases, {lint.Blocks:F0} blocks of 64 characters.");
        WriteLine($"In 1,000 blocks {costs.Sum(static cost => cost.FalseInThousandBlocks):F2} looks in vain, and {1000 * costs.Sum(static cost => cost.Hits) / lint.Blocks:F2} hits.");
        WriteLine($"{tooMuch} phrases cost too much: more than {RuleLint.MostFalse} looks in vain each.");
        foreach (RuleCost cost in costs.Take(Math.Max(tooMuch, count)).Where(static cost => cost.False > 0))
        {
            WriteLine($"{(cost.IsTooMuch ? "COSTLY" : "ok    ")} {cost.FalseInThousandBlocks,8:F3} in vain {cost.Hits,8} hits  {cost.Rule.Name}: {cost.Rule.Phrase}");
        }
    }

    private void WriteLine(FormattableString line) => terminal.Text.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
