using NewsText.Cleaning.Filters;

namespace NewsText.Cleaning.Rules;

/// <summary>Runs a rule file's examples through its own rules.</summary>
internal static class RuleExamples
{
    public static void Check(RuleFileContent content, List<string> errors)
    {
        var options = new CleaningOptions { Strictness = Strictness.Aggressive, LargestRemovedShare = 1 };
        foreach (RuleExample example in content.Examples)
        {
            BoilerplateRule[] own = content.Rules.Where(rule => rule.Name == example.Rule).ToArray();
            var workspace = new Workspace();
            string text = example.IsRemoved ? example.Text.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal) : example.Text;
            workspace.Run(text, new RuleMatcher(own), [new PhraseFilter()], options);
            string left = Output.Assembler.ToString(text, workspace.Cuts, workspace.Posts, null);
            if (example.IsRemoved)
            {
                string expected = Expected(example.Text);
                if (left != expected)
                {
                    errors.Add($"{content.Source}({example.Line}): rule '{example.Rule}' should leave \"{expected}\" of this example, and leaves \"{left}\"");
                }
            }
            else if (left.Length != text.Length)
            {
                errors.Add($"{content.Source}({example.Line}): rule '{example.Rule}' must keep this example, and leaves \"{left}\"");
            }
        }
    }

    // Without brackets the whole line goes; with them, the bracketed part and the white space that would be left double.
    private static string Expected(string example)
    {
        int open = example.IndexOf("[[", StringComparison.Ordinal), close = example.IndexOf("]]", StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return "";
        }

        string before = example[..open], after = example[(close + 2)..];
        if (after.Length == 0)
        {
            return before.TrimEnd();
        }

        return before.Length == 0 || before.EndsWith(' ') ? before + after.TrimStart() : before + after;
    }
}
