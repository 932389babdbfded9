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
    private const LineKinds OfBiographies = LineKinds.Biography | LineKinds.Author | LineKinds.EditorsNote | LineKinds.Date;
    private const LineKinds AtEdges = LineKinds.First | LineKinds.Outlet | LineKinds.Contact | LineKinds.Wire | LineKinds.Release | LineKinds.Undecided | OfBiographies;

    // What is said by marks, or by more than the two lines around. Shields are asked again for the lines that the model may decide on.
    private const LineKinds AskedAgain = LineKinds.Undecided | LineKinds.Release | LineKinds.Label | LineKinds.Handle | LineKinds.PostEnd | LineKinds.Cut | LineKinds.Music | LineKinds.Address | LineKinds.Capitals;
    private const LineKinds OfShields = LineKinds.Speech | LineKinds.Note | LineKinds.ShortNote | LineKinds.Aside | LineKinds.Entry;

    private static readonly ulong[] Table = LineForms.Define();

    // What a line may be by its distance from the start, and from the end.
    private static readonly LineKinds[] FromStart = Edges((2, LineKinds.First | LineKinds.Outlet | LineKinds.Undecided | OfBiographies));
    private static readonly LineKinds[] FromEnd = Edges((3, LineKinds.Wire | LineKinds.Undecided), (6, LineKinds.Contact | OfBiographies), (15, LineKinds.Release));

    /// <summary>Sets the kinds of all lines.</summary>
    /// <remarks>What a line is like is hard to guess, so there are no branches.</remarks>
    public static void Sift(ReadOnlySpan<char> text, LineTable table)
    {
        Span<Line> lines = table.Lines;
        KindTable kinds = table.Kinds;
        kinds.Reset(lines.Length);
        ref LineKinds fromStart = ref MemoryMarshal.GetArrayDataReference(FromStart), fromEnd = ref MemoryMarshal.GetArrayDataReference(FromEnd);
        for (int i = 0; i < lines.Length; i++)
        {
            ref Line line = ref lines[i];
            LineKinds asked = ~AtEdges | Unsafe.Add(ref fromStart, Math.Min(i, FromStart.Length - 1)) | Unsafe.Add(ref fromEnd, Math.Min(lines.Length - 1 - i, FromEnd.Length - 1))
                | If((line.Traits & LineTraits.EndsSentence) == 0, LineKinds.Undecided);
            asked &= AskedAgain | If((asked & LineKinds.Undecided) != 0, OfShields) | If((line.Traits & LineTraits.Settled) == 0, ~LineKinds.None);
            kinds[i] = KindsOf(text, line) & asked;
        }
    }

    private static LineKinds[] Edges(params (int Lines, LineKinds Kinds)[] edges)
    {
        var result = new LineKinds[edges[^1].Lines + 1];
        foreach ((int lines, LineKinds kinds) in edges)
        {
            for (int i = 0; i < lines; i++)
            {
                result[i] |= kinds;
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LineKinds If(bool condition, LineKinds kinds) => (LineKinds)(0 - (ulong)Unsafe.BitCast<bool, byte>(condition)) & kinds;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LineKinds KindsOf(ReadOnlySpan<char> text, in Line line)
    {
        ref ulong forms = ref MemoryMarshal.GetArrayDataReference(Table);
        int last = line.End - 1;
        char first = text[line.Start], end = text[last], beforeEnd = text[Math.Max(last - 1, line.Start)];
        ulong found = Unsafe.Add(ref forms, LineForms.Starts + LineForms.IndexOf(first)) & Unsafe.Add(ref forms, LineForms.Seconds + LineForms.IndexOf(text[Math.Min(line.Start + 1, last)]))
            & Unsafe.Add(ref forms, LineForms.Ends + LineForms.IndexOf(end)) & Unsafe.Add(ref forms, LineForms.Suffixes + LineForms.IndexOf(text[Math.Max(last - 2, line.Start)], beforeEnd, end))
            & Unsafe.Add(ref forms, LineForms.Lengths + LineForms.IndexOf(line.Length)) & Unsafe.Add(ref forms, LineForms.Traits + LineForms.IndexOf(line.Traits));
        FirstWords words = text.Length - line.Start >= FirstWords.Window ? FirstWords.Of(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), line.Start)) : FirstWords.OfShort(line.Of(text));
        found &= Unsafe.Add(ref forms, LineForms.FirstWord + words.First) & Unsafe.Add(ref forms, LineForms.SecondWord + words.Second);
        return (LineKinds)found & (~LineKinds.Doubled | If(CaptionFilter.BeginsTwice(text, line), LineKinds.Doubled));
    }
}
