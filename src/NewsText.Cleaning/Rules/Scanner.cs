using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The one pass over the characters: finds the lines, their traits and every rule's phrases. A stretch of text at a time is searched for its
/// <see cref="Landmarks"/>; then its lines are noted and their two ends looked up, then whatever may be a phrase inside a line.
/// </summary>
internal ref struct Scanner
{
    // Ordinary paragraphs of news text: the median is 190 characters. Shorter lines that end like a sentence are read by the filters.
    private const int ShortestProse = 140;

    private readonly ReadOnlySpan<char> _text;
    private readonly RuleMatcher _rules;
    private readonly LineTable _lines;
    private readonly Landmarks _landmarks;
    private PhraseFinder _phrases;

    // Where the last line ended, and whether lines of white space alone have followed it.
    private int _lastEnd;
    private bool _isBehindSpace;

    private Scanner(ReadOnlySpan<char> text, RuleMatcher rules, Evidence evidence, Span<int> candidates)
    {
        _text = text;
        _rules = rules;
        _lines = evidence.Lines;
        _landmarks = evidence.Landmarks;
        _phrases = new PhraseFinder(text, rules, evidence, candidates);
    }

    /// <summary>Fills <paramref name="evidence"/>. Time is linear in the text; nothing is allocated once the buffers have grown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="evidence">Gets what is found.</param>
    /// <param name="candidates">Where it is not empty: counts for every phrase how often it had to be confirmed.</param>
    public static void Scan(ReadOnlySpan<char> text, RuleMatcher rules, Evidence evidence, Span<int> candidates = default)
    {
        evidence.Reset(text.Length);
        var scanner = new Scanner(text, rules, evidence, candidates);
        scanner.Run();
        evidence.Words.Reset(evidence.Lines);
        evidence.Article.Reset();
    }

    private void Run()
    {
        // Unsigned, as the last step may go beyond the largest index.
        for (uint start = 0; start < (uint)_text.Length; start += Landmarks.StretchLength)
        {
            _landmarks.Find(_text, (int)start, _rules);
            _phrases.Begin();
            AddLines();
            _phrases.VisitInside(int.MaxValue, _landmarks.OpenStart);
        }
    }

    private void AddLines()
    {
        KeyFilter starts = _rules.Starts.Filter, shortStarts = _rules.ShortStarts.Filter, ends = _rules.Ends.Filter, shortEnds = _rules.ShortEnds.Filter;
        EdgeClasses classes = EdgeClasses.Get();
        ReadOnlySpan<int> edges = _landmarks.Edges;
        ref char text = ref MemoryMarshal.GetReference(_text);
        for (int i = 0; i + 1 < edges.Length; i += 2)
        {
            int start = edges[i], end = edges[i + 1];
            int turn = end == _text.Length ? int.MaxValue : end;
            if (_phrases.Next < turn)
            {
                _phrases.VisitInside(turn, start);
            }

            LineTraits traits = _phrases.TakeOpenTraits();
            if (_isBehindSpace || HasBlank(_lastEnd, start))
            {
                traits |= LineTraits.BlankBefore;
            }

            _lastEnd = end;
            int startClass = classes.Of(Unsafe.Add(ref text, start)), endClass = classes.Of(Unsafe.Add(ref text, end - 1));
            if (((startClass | endClass) & EdgeClasses.Space) != 0)
            {
                Trim(ref start, ref end);
                if (start == end)
                {
                    AddInvisible(edges[i], edges[i + 1], traits);
                    continue;
                }

                startClass = classes.Of(Unsafe.Add(ref text, start));
                endClass = classes.Of(Unsafe.Add(ref text, end - 1));
            }

            _isBehindSpace = false;
            traits = _lines.Count == 0 ? traits & ~LineTraits.BlankBefore : traits;
            _lines.Add(start, end, traits | SentenceTraits(start, end, endClass, classes));

            // Bullets and brackets are passed over at both ends. One mark at the end is the rule: the full stop.
            int first = start, last = end - ((endClass & EdgeClasses.Decoration) / EdgeClasses.Decoration);
            if ((startClass & EdgeClasses.Decoration) != 0 || (last > start && (classes.Of(Unsafe.Add(ref text, last - 1)) & EdgeClasses.Decoration) != 0))
            {
                PassOverDecoration(end, ref first, ref last);
            }

            if (last - first < 8)
            {
                _phrases.VisitEdges(start, end, first, last);
                continue;
            }

            ulong startKey = Folding.Key8(in Unsafe.Add(ref text, first)), endKey = Folding.Key8(in Unsafe.Add(ref text, last - 8));
            if ((starts.Test(startKey) | shortStarts.Test(startKey & 0xFFFFFFFF) | ends.Test(endKey) | shortEnds.Test(endKey >> 32)) != 0)
            {
                _phrases.VisitEdges(start, end, first, last);
            }
        }
    }

    /// <summary>A line without anything to see is blank, but for what a page has left in it, such as zero-width spaces: machine text.</summary>
    private void AddInvisible(int start, int end, LineTraits traits)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        _isBehindSpace |= start == end;
        if (start < end)
        {
            _lines.Add(start, end, _lines.Count == 0 ? traits & ~LineTraits.BlankBefore : traits);
            _isBehindSpace = false;
        }
    }

    /// <summary>Whether a blank line stands between two lines: more than one break. A CRLF is one.</summary>
    private readonly bool HasBlank(int end, int start) => start - end > 1 && !(start - end == 2 && _text[end] == '\r' && _text[end + 1] == '\n');

    private readonly void Trim(ref int start, ref int end)
    {
        while (start < end && Characters.IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(_text[end - 1]))
        {
            end--;
        }
    }

    /// <summary>What the line's last mark says, closing quotation marks and brackets behind it passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly LineTraits SentenceTraits(int start, int end, int endClass, EdgeClasses classes)
    {
        // One closer is passed over without asking, as paragraphs with and without a quotation mark at the end alternate beyond guessing.
        int core = Math.Max(end - 1 - ((endClass & EdgeClasses.Closer) / EdgeClasses.Closer), start);
        int coreClass = classes.Of(Unsafe.Add(ref MemoryMarshal.GetReference(_text), core));
        while ((coreClass & EdgeClasses.Closer) != 0 && core > start)
        {
            core--;
            coreClass = classes.Of(_text[core]);
        }

        LineTraits whenEnded = end - start >= ShortestProse ? LineTraits.EndsSentence | LineTraits.Prose : LineTraits.EndsSentence;
        return (LineTraits)((int)whenEnded & -((coreClass & EdgeClasses.SentenceEnd) / EdgeClasses.SentenceEnd));
    }

    private readonly void PassOverDecoration(int end, ref int first, ref int last)
    {
        while (first < end && Characters.IsDecoration(_text[first]))
        {
            first++;
        }

        last = Math.Max(last, first);
        while (last > first && Characters.IsDecoration(_text[last - 1]))
        {
            last--;
        }
    }
}
