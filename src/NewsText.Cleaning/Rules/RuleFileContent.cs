namespace NewsText.Cleaning.Rules;

/// <summary>What a rule file holds: its sound rules with their examples, and what is wrong with it.</summary>
internal sealed class RuleFileContent(string source)
{
    private readonly List<RuleFault> _faults = [];

    public List<BoilerplateRule> Rules { get; } = [];

    public List<RuleExample> Examples { get; } = [];

    /// <summary>One message a fault, in the order of the file.</summary>
    public string[] Errors => [.. _faults.OrderBy(static fault => fault.Line).Select(fault => $"{source}({fault.Line}): {fault.Message}")];

    public void AddFault(int line, string message) => _faults.Add(new RuleFault(line, message));

    private sealed record RuleFault(int Line, string Message);
}
