namespace NewsText.Cleaning.Rules;

/// <summary>An example of what a rule removes, or must keep.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Text">The text to clean.</param>
/// <param name="Left">What must be left of it; all of a text to keep.</param>
internal sealed record RuleExample(string Rule, int Line, string Text, string Left)
{
    private const string Open = "[[", Close = "]]";

    /// <summary>Whether the rule must keep the text.</summary>
    public bool IsKept => Left.Length == Text.Length;

    /// <summary>Reads what stands behind <c>remove:</c>, the part that goes in double brackets or else the whole line; null when the brackets are wrong.</summary>
    public static RuleExample? OfRemoval(string rule, int line, string value)
    {
        // From the last one: what goes may end with a bracket of its own, as in [[[Advertisement]]].
        int open = value.IndexOf(Open, StringComparison.Ordinal), close = value.LastIndexOf(Close, StringComparison.Ordinal);
        if (open < 0 && close < 0)
        {
            return new RuleExample(rule, line, value, "");
        }

        if (open < 0 || close < open + Open.Length)
        {
            return null;
        }

        string before = value[..open], part = value[(open + Open.Length)..close], after = value[(close + Close.Length)..];
        return string.IsNullOrWhiteSpace(part) || part.Contains(Open, StringComparison.Ordinal) || part.Contains(Close, StringComparison.Ordinal)
            ? null
            : new RuleExample(rule, line, before + part + after, Join(before, after));
    }

    // The white space that would be left double goes with the part.
    private static string Join(string before, string after)
    {
        if (after.Length == 0)
        {
            return before.TrimEnd();
        }

        return before.Length == 0 || before.EndsWith(' ') ? before + after.TrimStart() : before + after;
    }
}
