using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Shields the lines that the caller protects, and the marker that stands where a post stood. Runs first, and only where there are such lines: what is protected is
/// no label, no end of a post, and no other filter's business.
/// </summary>
internal sealed class ProtectedLineFilter(CleaningOptions options) : LineFilter(LineKinds.Any)
{
    private readonly string[] _lines = [.. options.ProtectedLines.Select(Trim)];

    private readonly string _marker = MarkerOf(options);

    /// <summary>Whether the options protect any line.</summary>
    public static bool IsNeeded(CleaningOptions options) => options.ProtectedLines.Count > 0 || MarkerOf(options).Length > 0;

    public override void Apply(in FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (IsProtected(line.Of(context.Text)))
            {
                line.IsShielded = true;
                line.Traits |= LineTraits.Protected;
            }
        }
    }

    private static string MarkerOf(CleaningOptions options) => options.SocialPosts == SocialPostPolicy.Replace ? Trim(options.SocialPostMarker) : "";

    // As a line's ends are found.
    private static string Trim(string line)
    {
        int start = 0, end = line.Length;
        while (start < end && Characters.IsSpace(line[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(line[end - 1]))
        {
            end--;
        }

        return line[start..end];
    }

    private bool IsProtected(ReadOnlySpan<char> text)
    {
        if (_marker.Length > 0 && (text.StartsWith(_marker, StringComparison.Ordinal) || text.EndsWith(_marker, StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (string line in _lines)
        {
            if (line.Length == text.Length && EqualsNormalized(text, line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EqualsNormalized(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (Characters.Normalize(a[i]) != Characters.Normalize(b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
