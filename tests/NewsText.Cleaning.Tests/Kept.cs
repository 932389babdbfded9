using System.Text;

namespace NewsText.Cleaning.Tests;

/// <summary>The assembler's naive twin: a text without its removals.</summary>
internal static class Kept
{
    public static string Of(string text, IReadOnlyList<Removal> removals) => Of(text, removals, out _);

    public static string Of(string text, IReadOnlyList<Removal> removals, out string why)
    {
        var left = new StringBuilder();
        int from = 0;
        foreach (Removal removal in removals)
        {
            left.Append(text, from, removal.Start - from);
            from = removal.End;
        }

        left.Append(text, from, text.Length - from);
        why = string.Join(", ", removals.Select(removal => $"{removal.Rule} {removal.Confidence:0.00}"));
        return left.ToString();
    }
}
