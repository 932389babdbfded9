using System.Buffers;
using System.CommandLine;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Json;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary><c>newsclean [clean]</c>: prints texts without their residue, plain or as a member of JSON Lines.</summary>
internal sealed class CleanCommand(Terminal terminal)
{
    private const int LargestPending = 1 << 16;

    private readonly Argument<string[]> _files = CommandExtensions.FilesArgument(
        CommandExtensions.Texts, ArgumentArity.ZeroOrMore);

    private readonly CleaningArguments _cleaning = new();

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = "Print what was removed, by category, to standard error.",
    };

    private readonly Option<bool> _jsonLines = new("--jsonl")
    {
        Description = "Read JSON Lines and write the same objects, in the same order, with one member cleaned.",
    };

    private readonly Option<string> _field = new("--field")
    {
        Description = "With --jsonl: the member that holds the text.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "text",
    };

    private readonly Option<bool> _removals = new("--removals")
    {
        Description = "With --jsonl: add a member 'removals', an array of {start, length, category, rule, confidence}; start and length count UTF-16 code units of the original text.",
    };

    private readonly Option<bool> _skipErrors = new("--skip-errors")
    {
        Description = "With --jsonl: pass lines that are no such object through unchanged, and count them, instead of stopping.",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("clean", "Print the cleaned text, or JSON Lines with the text cleaned.");
        new CleanCommand(terminal).AddTo(command);
        return command;
    }

    private void AddTo(Command command)
    {
        command.Add(_files);
        _cleaning.AddTo(command);
        command.Add(_summary);
        command.Add(_jsonLines);
        command.Add(_field);
        command.Add(_removals);
        command.Add(_skipErrors);
        command.Validators.Add(result =>
        {
            foreach (Option option in (Option[])[_field, _removals, _skipErrors])
            {
                if (result.IsGiven(option) && !result.GetValue(_jsonLines))
                {
                    result.AddError($"{option.Name} needs --jsonl");
                }
            }

            if (result.GetValue(_removals) && result.GetValue(_field) == JsonRecord.RemovalsField)
            {
                result.AddError($"--removals needs the member '{JsonRecord.RemovalsField}', so the text cannot be there");
            }

            if (result.GetValue(_jsonLines) && IsWithoutInput(result.GetValue(_files)))
            {
                result.AddError("--jsonl needs a file, or JSON Lines on standard input");
            }
        });
        command.SetAction(Run);
    }

    private bool IsWithoutInput(string[]? files) => terminal.IsInputTerminal && files is null or [];

    private int Run(ParseResult parsed)
    {
        if (_cleaning.TryCreatePipeline(parsed, terminal) is not { } pipeline)
        {
            return CommandLine.Failed;
        }

        string[] files = parsed.GetValue(_files)!;
        if (IsWithoutInput(files))
        {
            SampleArticle.Show(pipeline, terminal);
            return CommandLine.Done;
        }

        var summary = new RemovalSummary();
        int code = parsed.GetValue(_jsonLines)
            ? CleanJsonLines(files, new JsonLineCleaner(pipeline, parsed.GetValue(_field)!, parsed.GetValue(_removals), summary), parsed.GetValue(_skipErrors))
            : CleanTexts(files, pipeline, summary);
        if (parsed.GetValue(_summary))
        {
            summary.Write(terminal.Error);
        }

        return code;
    }

    private int CleanTexts(string[] files, CleaningPipeline pipeline, RemovalSummary summary)
    {
        TextWriter output = terminal.Text;
        bool isLineOpen = false;
        int code = Inputs.ForEachText(files, terminal, (_, text) =>
        {
            CleaningResult result = pipeline.Analyze(text);
            summary.Add(result);
            if (result.Text.Length > 0)
            {
                output.Write(isLineOpen ? "\n" : "");
                output.Write(result.Text);
                isLineOpen = result.Text[^1] is not ('\n' or '\r');
            }
        });

        // A file gets what is left and nothing else; on a terminal the prompt gets a line of its own.
        output.Write(isLineOpen && terminal.IsOutputTerminal ? "\n" : "");
        return code;
    }

    private int CleanJsonLines(string[] files, JsonLineCleaner cleaner, bool skipsErrors)
    {
        var output = new ArrayBufferWriter<byte>(LargestPending * 2);
        long skipped = 0;
        bool isStopped = false;
        int code = Inputs.ForEachLines(files, terminal, lines =>
        {
            while (!isStopped && lines.TryRead(out ReadOnlySpan<byte> line))
            {
                try
                {
                    CleanLine(line, cleaner, output);
                }
                catch (InputException) when (skipsErrors)
                {
                    skipped++;
                    output.Write(line);
                }
                catch (InputException e)
                {
                    isStopped = true;
                    throw new InputException($"{lines.Name}({lines.Number}): {e.Message}");
                }

                output.Write("\n"u8);
                if (output.WrittenCount > LargestPending)
                {
                    Flush(output);
                }
            }
        });

        Flush(output);
        if (skipped > 0)
        {
            terminal.Report($"bad lines passed through unchanged: {skipped}");
        }

        return code;
    }

    private static void CleanLine(ReadOnlySpan<byte> line, JsonLineCleaner cleaner, ArrayBufferWriter<byte> output)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            output.Write(line);
        }
        else
        {
            cleaner.Clean(line, output);
        }
    }

    private void Flush(ArrayBufferWriter<byte> output)
    {
        terminal.Output.Write(output.WrittenSpan);
        output.ResetWrittenCount();
    }
}
