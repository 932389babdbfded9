using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>The letters by which labelled pages call what a line is.</summary>
internal static class PageLabels
{
    public const char Content = 'C';

    public const char Unsure = 'U';

    /// <summary>The letters of residue, in the order of the bits of <see cref="BoilerplateCategories"/>.</summary>
    public const string Residue = "ATRSHDPBNMJ";

    /// <summary>All letters and what they say, for help.</summary>
    public static string Key => $"{Content} content, {Unsure} unsure, {string.Join(", ", Residue.Select(static letter => $"{letter} {CategoryNames.Of(CategoryOf(letter))}"))}";

    /// <summary>The category that a line of this label should be given; none for content and for letters without one.</summary>
    public static BoilerplateCategories CategoryOf(char label)
    {
        int index = Residue.IndexOf(label);
        return index < 0 ? BoilerplateCategories.None : (BoilerplateCategories)(1 << index);
    }

    /// <summary>Throws a <see cref="FormatException"/> unless every line has one label, and every label is known.</summary>
    public static void Check(string labels, int lines)
    {
        if (labels.Length != lines)
        {
            throw new FormatException($"{lines} lines have {labels.Length} labels");
        }

        int unknown = labels.AsSpan().IndexOfAnyExcept($"{Content}{Unsure}{Residue}");
        if (unknown >= 0)
        {
            throw new FormatException($"line {unknown} has the label '{labels[unknown]}'; expected one of {Content}{Unsure}{Residue}");
        }
    }

    /// <summary>Throws a <see cref="FormatException"/> if residue inside a line is in a line that is not there.</summary>
    public static void CheckMixed(int line, int lines)
    {
        if (line < 0 || line >= lines)
        {
            throw new FormatException($"a mixed span is in line {line} of {lines}");
        }
    }
}
