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
    private const LineKinds OfFirst = LineKinds.First | LineKinds.Outlet | LineKinds.ClosedUndecided | OfBiographies;
    private const LineKinds AtEdges = OfFirst | LineKinds.ByEdge | LineKinds.Contact | LineKinds.Wire | LineKinds.Release;

    /// <summary>What is asked again when the article's words have changed.</summary>
    public const LineKinds OfArticle = LineKinds.Headline | LineKinds.Teaser;

    // What filters ask of settled lines again: what is said by marks, or by more than the two lines around; of moved ones, what is said by the distance from the end;
    // and of those with new neighbours, all but what is said by the line alone.
    private const LineKinds AskedAgain = LineKinds.Hit | LineKinds.Undecided | LineKinds.ClosedUndecided | LineKinds.Release | LineKinds.Label | LineKinds.TagLabel | LineKinds.Stamp | PostReader.Kinds;
    private const LineKinds AskedWhenMoved = AskedAgain | LineKinds.Bar | LineKinds.Network | LineKinds.ByStart | LineKinds.ByEdge | LineKinds.Outlet | LineKinds.Contact | LineKinds.Wire | LineKinds.BracketEnd | OfBiographies;
    private const LineKinds AskedBesideOthers = AskedWhenMoved | OfArticle | LineKinds.First | LineKinds.Bracketed | LineKinds.Question | LineKinds.ArrowStart | LineKinds.ArrowEnd | LineKinds.Format | LineKinds.Shouted;

    private static readonly LineKinds[] Asked = DefineAsked();

    private static readonly ulong[] Table = LineForms.Define();

    // What a line may be by its distance from the start, and from the end.
    private static readonly LineKinds[] FromStart = Edges((2, OfFirst), (4, LineKinds.ByEdge));
    private static readonly LineKinds[] FromEnd = Edges((3, LineKinds.Wire | LineKinds.ClosedUndecided), (6, LineKinds.Contact | LineKinds.ByEdge | OfBiographies), (15, LineKinds.Release));

    /// <summary>Sets the kinds of all lines.</summary>
    public static void Sift(ReadOnlySpan<char> text, LineTable table)
    {
        Span<Line> lines = table.Lines;
        Span<LineKinds> kinds = table.Kinds.Start(lines.Length), own = table.Kinds.Own;
        if (!table.Kinds.IsOwnKnown)
        {
            SiftAnywhere(text, lines, own);
            table.Kinds.KeepOwn();
        }

        LineKinds all = LineKinds.Any, ofAll = table.Kinds.AskedOfAll;
        int first = Math.Min(FromStart.Length, kinds.Length), last = Math.Max(first, kinds.Length - FromEnd.Length);
        for (int i = first; i < last; i++)
        {
            kinds[i] = own[i] & (AskedOf(lines[i]) | ofAll) & ~AtEdges;
            all |= kinds[i];
        }

        for (int i = 0; i < kinds.Length; i = i + 1 == first ? last : i + 1)
        {
            int fromEnd = kinds.Length - 1 - i;
            kinds[i] = own[i] & (AskedOf(lines[i]) | ofAll) & (~AtEdges | (i < FromStart.Length ? FromStart[i] : 0) | (fromEnd < FromEnd.Length ? FromEnd[fromEnd] : 0));
            all |= kinds[i];
        }

        table.Kinds.All = all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LineKinds AskedOf(in Line line) => Asked[((int)line.Traits / (int)LineTraits.Kept) & 7];

    private static LineKinds[] DefineAsked()
    {
        var asked = new LineKinds[8];
        for (int i = 0; i < asked.Length; i++)
        {
            var traits = (LineTraits)(i * (int)LineTraits.Kept);
            asked[i] = (traits & LineTraits.Moved) != 0 ? AskedWhenMoved : (traits & LineTraits.Settled) != 0 ? AskedAgain : (traits & LineTraits.Kept) != 0 ? AskedBesideOthers : ~LineKinds.None;
        }

        return asked;
    }

    /// <summary>Sets what a line's own characters tell, of a line that is not what it was.</summary>
    public static void SiftOwn(ReadOnlySpan<char> text, LineTable table, int line) => SiftAnywhere(text, table.Lines.Slice(line, 1), table.Kinds.OwnOf(line));

    private static LineKinds[] Edges(params (int Lines, LineKinds Kinds)[] edges)
    {
        var result = new LineKinds[edges[^1].Lines];
        foreach ((int lines, LineKinds kinds) in edges)
        {
            for (int i = 0; i < lines; i++)
            {
                result[i] |= kinds;
            }
        }

        return result;
    }

    // What a line is like is hard to guess, so but for its end mark no branch depends on it; the bounds of the look-ups are those of the functions that give the indices.
    private static void SiftAnywhere(ReadOnlySpan<char> text, Span<Line> lines, Span<LineKinds> own)
    {
        ref ulong forms = ref MemoryMarshal.GetArrayDataReference(Table);
        for (int i = 0; i < own.Length; i++)
        {
            ref Line line = ref lines[i];
            int length = line.Length, last = length - 1;
            ref char start = ref MemoryMarshal.GetReference(text[line.Start..line.End]);
            char end = Unsafe.Add(ref start, last);
            ulong found = Unsafe.Add(ref forms, LineForms.Starts + LineForms.IndexOf(start)) & Unsafe.Add(ref forms, LineForms.Seconds + LineForms.IndexOf(Unsafe.Add(ref start, Math.Min(1, last))))
                & Unsafe.Add(ref forms, LineForms.Ends + LineForms.IndexOf(end))
                & Unsafe.Add(ref forms, LineForms.Suffixes + LineForms.IndexOf(Unsafe.Add(ref start, Math.Max(last - 2, 0)), Unsafe.Add(ref start, Math.Max(last - 1, 0)), end))
                & Unsafe.Add(ref forms, LineForms.Lengths + LineForms.IndexOf(length)) & Unsafe.Add(ref forms, LineForms.Traits + LineForms.IndexOf(line.Traits));
            FirstWords words;
            if (text.Length - line.Start >= FirstWords.Window)
            {
                words = FirstWords.Of(ref start);
                found &= CaptionFilter.BeginsTwice(ref start, length) ? ulong.MaxValue : ~(ulong)LineKinds.Doubled;
            }
            else
            {
                words = FirstWords.OfShort(line.Of(text));
            }

            // What filters look for in a sentence is not its marks.
            LineMarks marks = line.EndsSentence ? LineMarks.All : MarkReader.Read(ref start, length, text.Length - line.Start);
            own[i] = (LineKinds)(found & Unsafe.Add(ref forms, LineForms.Marks + (int)marks) & Unsafe.Add(ref forms, LineForms.FirstWord + words.First) & Unsafe.Add(ref forms, LineForms.SecondWord + words.Second));
        }
    }
}
