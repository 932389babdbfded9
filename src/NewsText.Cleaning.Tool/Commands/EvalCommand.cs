using System.CommandLine;
using System.Globalization;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean eval</c>: scores the cleaner on labelled pages.</summary>
internal sealed class EvalCommand(Terminal terminal)
{
    private readonly Argument<string[]> _files = CommandExtensions.PagesArgument();

    private readonly CleaningArguments _cleaning = new();

    private readonly Option<string> _half = new("--half") { Description = "Score the pages of one half only." };

    private readonly Option<bool> _errors = new("--errors")
    {
        Description = "List every wrong line of the article pages first: LOST (content that was removed), LEFT (residue that was not), PART (a line of which the wrong part was removed).",
    };

    private readonly Option<bool> _confusion = new("--confusion") { Description = "Count the categories given to each label's removed lines." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("eval", "Score the cleaner on labelled pages: precision, recall, and what it costs the articles.");
        new EvalCommand(terminal).AddTo(command);
        return command;
    }

    private void AddTo(Command command)
    {
        _half.AcceptOnlyFromAmong("a", "b");
        command.Add(_files);
        _cleaning.AddTo(command);
        command.Add(_half);
        command.Add(_errors);
        command.Add(_confusion);
        command.SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (_cleaning.TryCreatePipeline(parsed, terminal) is not { } pipeline)
        {
            return CommandLine.Failed;
        }

        string? half = parsed.GetValue(_half);
        var scores = new SlicedScores();
        int code = Inputs.ForEachLines(parsed.GetValue(_files)!, terminal, lines =>
        {
            foreach (LabelledPage page in LabelledPage.Read(lines).Where(page => half is null || page.Half == half))
            {
                CleaningResult result = pipeline.Analyze(page.Text);
                Action<int, bool>? onError = parsed.GetValue(_errors) && page.IsArticle ? (line, isRemoved) => WriteError(page, result, line, isRemoved) : null;
                scores.Add(page, result, onError);
            }
        });

        if (scores.Pages == 0)
        {
            terminal.Report("no labelled pages to score");
            return CommandLine.Failed;
        }

        ScoreTables.Write(scores, terminal.CreateConsole(), parsed.GetValue(_confusion));
        return code;
    }

    private void WriteError(LabelledPage page, CleaningResult result, int line, bool isRemoved)
    {
        int start = page.Lines.Take(line).Sum(static previous => previous.Length + 1);
        Removal? why = result.Removals.Where(removal => removal.Start < start + page.Lines[line].Length && removal.End > start).Cast<Removal?>().FirstOrDefault();
        string kind = isRemoved ? "LOST" : page.Labels[line] == PageLabels.Content ? "PART" : "LEFT";
        terminal.Text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind} {page.Site} {line}/{page.Lines.Count} {page.Labels[line]} [{why?.Rule} {why?.Confidence:F2}] {page.Lines[line]}"));
    }
}
