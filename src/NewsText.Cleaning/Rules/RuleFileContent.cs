namespace NewsText.Cleaning.Rules;

/// <summary>What a rule file holds: its rules, its examples, and what is wrong with it.</summary>
internal sealed class RuleFileContent(string source)
{
    public string Source { get; } = source;

    public List<BoilerplateRule> Rules { get; } = [];

    public List<RuleExample> Examples { get; } = [];

    public List<string> Errors { get; } = [];

    public void AddError(int line, string message) => Errors.Add($"{Source}({line}): {message}");
}

/// <summary>An example of what a rule removes, or must keep.</summary>
internal sealed record RuleExample(string Rule, int Line, string Text, bool IsRemoved);
