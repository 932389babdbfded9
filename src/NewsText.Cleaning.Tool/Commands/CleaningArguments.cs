using System.CommandLine;
using System.CommandLine.Parsing;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Commands;

/// <summary>The options that say how to clean; every command that cleans has them.</summary>
internal sealed class CleaningArguments
{
    private readonly Option<string> _strictness = new("--strictness", "-s")
    {
        Description = "How sure a removal must be.",
        DefaultValueFactory = static _ => "balanced",
    };

    private readonly Option<BoilerplateCategories> _remove = CategoryOption(
        "--remove", $"Remove these categories only. Repeat the option, or separate names by commas: {CategoryNames.All}.");

    private readonly Option<BoilerplateCategories> _keep = CategoryOption("--keep", "Do not remove these categories.");

    private readonly Option<string[]> _rules = new("--rules", "-r")
    {
        Description = "Add the rules of a rule file. Repeat the option for more files.",
        HelpName = "FILE",
    };

    private readonly Option<string> _posts = new("--posts")
    {
        Description = "What becomes of embedded social posts.",
        DefaultValueFactory = static _ => "remove",
    };

    private readonly Option<string> _marker = new("--marker")
    {
        Description = "What stands in a post's place with --posts replace.",
        HelpName = "TEXT",
        DefaultValueFactory = static _ => new CleaningOptions().SocialPostMarker,
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "Clean with a line model that 'newsclean train' has learned, instead of the built-in one.",
        HelpName = "FILE",
    };

    public CleaningArguments()
    {
        _strictness.AcceptOnlyFromAmong("conservative", "balanced", "aggressive");
        _posts.AcceptOnlyFromAmong("remove", "keep", "replace");
    }

    public void AddTo(Command command)
    {
        command.Add(_strictness);
        command.Add(_remove);
        command.Add(_keep);
        command.Add(_rules);
        command.Add(_posts);
        command.Add(_marker);
        command.Add(_model);
        command.Validators.Add(result =>
        {
            if (result.IsGiven(_marker) && result.GetValue(_posts) != "replace")
            {
                result.AddError("--marker needs --posts replace");
            }

            if (result.IsGiven(_posts) && result.GetValue(_posts) != "keep" && !Categories(result).HasFlag(BoilerplateCategories.SocialEmbed))
            {
                result.AddError($"--posts {result.GetValue(_posts)} needs the category {CategoryNames.Of(BoilerplateCategories.SocialEmbed)}, which {(result.IsGiven(_keep) ? _keep.Name : _remove.Name)} leaves in the text");
            }
        });
    }

    /// <summary>Makes the pipeline that the command line asks for; null, with every fault reported, when a rule file or the model cannot be used.</summary>
    public CleaningPipeline? TryCreatePipeline(ParseResult parsed, Terminal terminal)
    {
        string[] files = parsed.GetValue(_rules) ?? [];
        List<BoilerplateRule>? rules = LoadRules(files, terminal);
        LineModel? model = LoadModel(parsed.GetValue(_model), terminal);
        return rules is null || model is null ? null : new CleaningPipeline(new CleaningOptions
        {
            Strictness = Enum.Parse<Strictness>(parsed.GetValue(_strictness)!, ignoreCase: true),
            Categories = Categories(parsed.CommandResult),
            Rules = rules,
            SocialPosts = Enum.Parse<SocialPostPolicy>(parsed.GetValue(_posts)!, ignoreCase: true),
            SocialPostMarker = parsed.GetValue(_marker)!,
        }, model);
    }

    /// <summary>Reads rule files; null, with every fault reported, when one cannot be used.</summary>
    public static List<BoilerplateRule>? LoadRules(string[] files, Terminal terminal)
    {
        var rules = new List<BoilerplateRule>();
        bool isRight = true;
        foreach (string file in files)
        {
            try
            {
                rules.AddRange(RuleFile.Load(file));
            }
            catch (RuleFileException e)
            {
                isRight = false;
                foreach (string error in e.Errors)
                {
                    terminal.Report(error);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                isRight = false;
                terminal.Report($"{file}: {Inputs.Reason(file, e)}");
            }
        }

        return isRight ? rules : null;
    }

    private static LineModel? LoadModel(string? file, Terminal terminal)
    {
        if (file is null)
        {
            return LineModel.Default;
        }

        try
        {
            using Stream stream = Inputs.Open(file);
            return LineModel.Read(stream);
        }
        catch (InputException e)
        {
            terminal.Report(e.Message);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Report($"{file}: no line model of this version; expected what 'newsclean train' has written");
        }

        return null;
    }

    private BoilerplateCategories Categories(CommandResult result) =>
        (result.IsGiven(_remove) ? result.GetValue(_remove) : BoilerplateCategories.All) & ~result.GetValue(_keep);

    private static Option<BoilerplateCategories> CategoryOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "CATEGORY",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseCategories,
    };

    private static BoilerplateCategories ParseCategories(ArgumentResult result)
    {
        BoilerplateCategories categories = BoilerplateCategories.None;
        foreach (string name in result.Tokens.SelectMany(static token => token.Value.Split(',')))
        {
            BoilerplateCategories category = CategoryNames.Parse(name);
            categories |= category;
            if (category == BoilerplateCategories.None)
            {
                result.AddError($"unknown category '{name}'; expected one of {CategoryNames.All}");
            }
        }

        return categories;
    }
}
