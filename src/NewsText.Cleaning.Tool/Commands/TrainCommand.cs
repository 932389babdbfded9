using System.CommandLine;
using System.Globalization;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Training;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean train</c>: learns the line model from labelled pages.</summary>
internal sealed class TrainCommand(Terminal terminal)
{
    private readonly Argument<string[]> _files = CommandExtensions.PagesArgument();

    private readonly Option<string> _labels = new("--labels")
    {
        Description = "Labels of texts that lie in the corpus: JSON Lines with id, sha256 of the text, site, half, stratum, article, labels, one letter a line that is not blank, and mixed (may be missing), an array of [line, start, length].",
        HelpName = "FILE",
    };

    private readonly Option<string> _corpus = new("--corpus")
    {
        Description = "A corpus to learn from without labels: JSON Lines with id, site and text, packed if the name ends in .gz.",
        HelpName = "FILE",
    };

    private readonly Option<string> _output = new("--output", "-o") 
    {
        Description = "Where the model goes. 'clean', 'explain' and 'eval' use it with --model FILE; the library does once it is built with the model as src/NewsText.Cleaning/Classification/news.model.",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("train", "Learn the line model from labelled pages. The same input gives the same bytes.");
        new TrainCommand(terminal).AddTo(command);
        return command;
    }

    private void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_labels);
        command.Add(_corpus);
        command.Add(_output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_labels) is not null && result.GetResult(_corpus) is null)
            {
                result.AddError("--labels needs --corpus: the labels name texts of the corpus");
            }
        });
        command.SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            string? corpus = parsed.GetValue(_corpus);
            var pages = new List<LabelledPage>();
            if (Inputs.ForEachLines(parsed.GetValue(_files)!, terminal, lines => pages.AddRange(LabelledPage.Read(lines))) != CommandLine.Done)
            {
                return CommandLine.Failed;
            }

            if (parsed.GetValue(_labels) is { } labels)
            {
                pages.AddRange(TrainingSources.ReadLabels(labels, corpus!));
            }

            string[] unlabelled = corpus is null ? [] : [.. TrainingSources.ReadUnlabelled(corpus, new HashSet<string>())];
            return Train(pages, unlabelled, parsed.GetValue(_output)!);
        }
        catch (InputException e)
        {
            terminal.Report(e.Message);
            return CommandLine.Failed;
        }
    }

    private int Train(List<LabelledPage> pages, string[] unlabelled, string output)
    {
        int articles = pages.Count(static page => page.IsArticle);
        if (articles == 0)
        {
            throw new InputException("no labelled article to learn from");
        }

        // Opened first, so that a path that cannot be written fails before minutes of training; an old model stays until the new one is there.
        using var stream = new FileStream(output, FileMode.OpenOrCreate, FileAccess.Write);
        LineModel model = TrainingSet.Train(pages, unlabelled);
        model.Write(stream);
        stream.SetLength(stream.Position);
        terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Learned from {articles:N0} labelled pages: {stream.Length:N0} bytes in {output}."));
        return CommandLine.Done;
    }
}
