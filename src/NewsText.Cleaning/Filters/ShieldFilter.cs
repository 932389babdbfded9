using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Takes back marks on what is content, and keeps later filters away from it: lines the caller protects, speech in quotation marks, and the first
/// paragraph of the text.
/// </summary>
internal sealed class ShieldFilter(CleaningOptions options) : IBoilerplateFilter
{
    private const int LongestNote = 400;

    private static readonly string[] Corrections = ["correction:", "has been corrected", "was corrected", "updated to correct", "an earlier version", "clarification:"];

    private readonly string[] _protected = [.. options.ProtectedLines.Select(static line => line.Trim())];

    public void Apply(FilterContext context)
    {
        bool isFirstProse = true;
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            ReadOnlySpan<char> text = line.Of(context.Text);
            if ((_protected.Length > 0 && IsProtected(text)) || IsSpeech(text, line) || ((line.IsMarked || !line.IsProse) && IsCorrection(text, line)))
            {
                Shield(ref line);
            }
            else if (isFirstProse && line.IsProse && !line.IsMarked)
            {
                line.IsShielded = true;
                isFirstProse = false;
            }
        }
    }

    private static void Shield(ref Line line)
    {
        line.Label = 0;
        line.IsShielded = true;
        line.Traits |= LineTraits.Protected;
    }

    private bool IsProtected(ReadOnlySpan<char> text)
    {
        foreach (string line in _protected)
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

    /// <summary>A note that says what was wrong belongs to the story: "This story has been updated to correct the name of the ship."</summary>
    private static bool IsCorrection(ReadOnlySpan<char> text, in Line line)
    {
        if (line.Length > LongestNote || text[0] is not ('T' or 'C' or 'E' or 'A' or '(' or '[' or '*'))
        {
            return false;
        }

        foreach (string phrase in Corrections)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One quotation from end to end, spoken in sentences: somebody in the story says it. Posts and links are no speech.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> text, in Line line) =>
        text.Length >= 20 && line.EndsSentence && !line.HasAt
        && (text[0] is '“' or '"' or '„') && (text[^1] is '”' or '"' or '“')
        && text[1..^1].IndexOfAny('“', '"', '”') < 0
        && !text.Contains("http", StringComparison.OrdinalIgnoreCase) && !text.Contains("pic.twitter", StringComparison.OrdinalIgnoreCase);
}
