using System.CommandLine;
using System.Text;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Training;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean train</c>: learns the line model from labelled pages.</summary>
internal sealed class TrainCommand(Terminal terminal)
{
    private readonly Argument<string[]> _files = CommandExtensions.FilesArgument("Labelled pages, one JSON object a line.", ArgumentArity.OneOrMore);

    private readonly Option<string> _labels = new("--labels") { Description = "Labels of texts that lie in the corpus: JSON Lines with id, sha256, site, half, article and labels." };

    private readonly Option<string> _corpus = new("--corpus") { Description = "A corpus to learn from without labels, JSON Lines with id, site and text, may be gzip." };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Where the model goes.", Required = true };

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
        var pages = new List<LabelledPage>();
        string current = "";
        try
        {
            foreach (string file in parsed.GetValue(_files)!)
            {
                current = file;
                pages.AddRange(LabelledPage.Read(file));
            }

            if (parsed.GetValue(_labels) is { } labels)
            {
                current = labels;
                pages.AddRange(TrainingSources.ReadLabels(labels, parsed.GetValue(_corpus)!));
            }
        }
        catch (InvalidDataException e)
        {
            terminal.Report(e.Message);
            return CommandLine.Failed;
        }
        catch (DecoderFallbackException)
        {
            terminal.Report($"{current}: not UTF-8");
            return CommandLine.Failed;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            terminal.Report($"{current}: {Inputs.Reason(current, e)}");
            return CommandLine.Failed;
        }

        string[] unlabelled = parsed.GetValue(_corpus) is { } corpus ? [.. TrainingSources.ReadUnlabelled(corpus, new HashSet<string>())] : [];
        LineModel model = TrainingSet.Train(pages, unlabelled);
        using FileStream stream = File.Create(parsed.GetValue(_output)!);
        model.Write(stream);
        terminal.Text.WriteLine($"Learned from {pages.Count(static page => page.IsArticle):N0} labelled pages: {stream.Length:N0} bytes in {parsed.GetValue(_output)}.");
        return CommandLine.Done;
    }
}
