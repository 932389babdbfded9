using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Says of every line, by a few look-ups, which filters look at it. Each filter's own conditions decide; <see cref="LineForms"/> has what is necessary
/// for them. So most paragraphs cost most filters nothing, and the first look costs the same however many filters there are.
/// </summary>
internal static class LineSieve
{
    private const int FirstLines = 2;
    private const LineKinds AtEdges = LineKinds.First | LineKinds.Last3 | LineKinds.Last6 | LineKinds.Release;

    // What is said by marks, or by more than the two lines around. Shields are asked again for the lines that the model may decide on.
    private const LineKinds AskedAgain = LineKinds.Undecided | LineKinds.Release | LineKinds.Label | LineKinds.Handle | LineKinds.PostEnd | LineKinds.Cut | LineKinds.Music | LineKinds.Address | LineKinds.Capitals;
    private const LineKinds OfShields = LineKinds.Speech | LineKinds.Note | LineKinds.ShortNote;

    private static readonly uint[] Table = LineForms.Define();

    /// <summary>Sets the kinds of all lines.</summary>
    public static void Sift(ReadOnlySpan<char> text, LineTable table)
    {
        Span<Line> lines = table.Lines;
        KindTable kinds = table.Kinds;
        kinds.Reset(lines.Length);
        ref uint forms = ref MemoryMarshal.GetArrayDataReference(Table);
        for (int i = 0; i < lines.Length; i++)
        {
            ref Line line = ref lines[i];
            int last = line.End - 1;
            char first = text[line.Start];
            uint found = Unsafe.Add(ref forms, LineForms.Starts + LineForms.IndexOf(first)) & Unsafe.Add(ref forms, LineForms.Pairs + LineForms.IndexOf(first, text[Math.Min(line.Start + 1, last)]))
                & Unsafe.Add(ref forms, LineForms.Ends + LineForms.IndexOf(text[last])) & Unsafe.Add(ref forms, LineForms.BeforeEnds + LineForms.IndexOf(text[Math.Max(last - 1, line.Start)]))
                & Unsafe.Add(ref forms, LineForms.Lengths + LineForms.IndexOf(line.Length)) & Unsafe.Add(ref forms, LineForms.Traits + LineForms.IndexOf(line.Traits));
            int fromEnd = lines.Length - 1 - i;
            LineKinds edges = (i < FirstLines ? LineKinds.First : 0) | (fromEnd < 3 ? LineKinds.Last3 : 0) | (fromEnd < 6 ? LineKinds.Last6 : 0) | (fromEnd < 15 ? LineKinds.Release : 0);
            bool mayBeOfModel = !line.EndsSentence | (edges & (LineKinds.First | LineKinds.Last3)) != 0;
            LineKinds asked = (mayBeOfModel ? ~AtEdges : ~(AtEdges | LineKinds.Undecided)) | edges;
            if ((line.Traits & LineTraits.Settled) != 0)
            {
                asked &= mayBeOfModel ? AskedAgain | OfShields : AskedAgain;
            }

            kinds[i] = (LineKinds)found & asked;
        }
    }
}
