using NewsText.Cleaning.Filters;

namespace NewsText.Cleaning.Rules;

/// <summary>Runs a rule file's examples through the rules they belong to.</summary>
internal static class RuleExamples
{
    /// <summary>Adds the examples that fail to the content's faults.</summary>
    public static void Check(RuleFileContent content)
    {
        var options = new CleaningOptions { Strictness = Strictness.Aggressive, LargestRemovedShare = 1 };
        ILookup<string, BoilerplateRule> rules = content.Rules.ToLookup(static rule => rule.Name);
        foreach (IGrouping<string, RuleExample> examples in content.Examples.GroupBy(static example => example.Rule))
        {
            var matcher = new RuleMatcher([.. rules[examples.Key]]);
            foreach (RuleExample example in examples)
            {
                var workspace = new Workspace();
                workspace.Run(example.Text, matcher, [new PhraseFilter()], options);
                string left = Output.Assembler.ToString(example.Text, workspace.Cuts, workspace.Posts, null);
                if (left != example.Left)
                {
                    content.AddFault(example.Line, example.IsKept
                        ? $"rule '{example.Rule}' must keep this example, and leaves \"{left}\""
                        : $"rule '{example.Rule}' should leave \"{example.Left}\" of this example, and leaves \"{left}\"");
                }
            }
        }
    }
}
