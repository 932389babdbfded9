using System.Buffers;
using NewsText.Cleaning.Removals;

namespace NewsText.Cleaning.Output;

/// <summary>Copies what the cuts leave. Every output is made here, in one pass.</summary>
internal static class Assembler
{
    /// <summary>The string that is left, made with one allocation.</summary>
    public static string ToString(string text, CutList cuts, string? marker)
    {
        int length = Length(text.Length, cuts, marker);
        return length == 0 ? "" : string.Create(length, (text, cuts, marker), static (span, state) => Copy(state.text, state.cuts, state.marker, span));
    }

    /// <summary>How long the output is, in UTF-16 code units.</summary>
    public static int Length(int textLength, CutList cuts, string? marker)
    {
        int length = textLength - cuts.Length;
        if (marker is not null)
        {
            for (int i = 0; i < cuts.Count; i++)
            {
                length += IsPostStart(cuts.Cuts, i) ? marker.Length + 1 : 0;
            }
        }

        return length;
    }

    /// <summary>Copies what is left to <paramref name="destination"/>, which has at least <see cref="Length"/> characters.</summary>
    public static void Copy(ReadOnlySpan<char> text, CutList cuts, string? marker, Span<char> destination)
    {
        int from = 0, to = 0;
        for (int i = 0; i < cuts.Count; i++)
        {
            Cut cut = cuts.Cuts[i];
            text[from..cut.Start].CopyTo(destination[to..]);
            to += cut.Start - from;
            from = cut.End;
            if (marker is not null && IsPostStart(cuts.Cuts, i))
            {
                // A line's marker is a line; a marker inside a line stands apart from the word that follows.
                marker.CopyTo(destination[to..]);
                to += marker.Length;
                destination[to++] = text[cut.End - 1] is '\n' or '\r' ? '\n' : ' ';
            }
        }

        text[from..].CopyTo(destination[to..]);
    }

    /// <summary>Writes what is left to <paramref name="output"/>.</summary>
    public static void Write(ReadOnlySpan<char> text, CutList cuts, string? marker, IBufferWriter<char> output)
    {
        int length = Length(text.Length, cuts, marker);
        if (length > 0)
        {
            Copy(text, cuts, marker, output.GetSpan(length));
            output.Advance(length);
        }
    }

    // The pieces of one post follow each other without a gap.
    private static bool IsPostStart(ReadOnlySpan<Cut> cuts, int index) =>
        cuts[index].Category == BoilerplateCategories.SocialEmbed
        && !(index > 0 && cuts[index - 1].Category == BoilerplateCategories.SocialEmbed && cuts[index - 1].End == cuts[index].Start);
}
