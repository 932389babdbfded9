using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>Looks up what the scanner came across in the tables of phrases, and confirms what it finds there character by character.</summary>
internal ref struct PhraseFinder
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RuleMatcher _rules;
    private readonly Evidence _evidence;
    private readonly LineTable _lines;
    private readonly Landmarks _landmarks;
    private readonly Span<int> _candidates;
    private int _mark;
    private int _gram;

    // The line that is not yet in the table.
    private int _openStart;
    private LineTraits _openTraits;

    public PhraseFinder(ReadOnlySpan<char> text, RuleMatcher rules, Evidence evidence, Span<int> candidates)
    {
        _text = text;
        _rules = rules;
        _evidence = evidence;
        _lines = evidence.Lines;
        _landmarks = evidence.Landmarks;
        _candidates = candidates;
    }

    /// <summary>When the next of the marks and keys has its turn.</summary>
    public int Next { get; private set; }

    /// <summary>What was found in the line that is added next.</summary>
    public LineTraits TakeOpenTraits()
    {
        LineTraits traits = _openTraits;
        _openTraits = LineTraits.None;
        return traits;
    }

    /// <summary>Looks the last line's two ends up.</summary>
    /// <param name="start">The line's start.</param>
    /// <param name="end">Its end.</param>
    /// <param name="first">Its start without bullets and brackets.</param>
    /// <param name="last">Its end without them.</param>
    public void VisitEdges(int start, int end, int first, int last)
    {
        // A phrase may hold marks that are passed over at the line's other end, such as the colon of "Related:".
        ulong key = Folding.KeyAtStart(_text[first..end]);
        ConfirmEdge(_rules.Starts, key, start, end, first, last);
        ConfirmEdge(_rules.ShortStarts, key & 0xFFFFFFFF, start, end, first, last);
        if (last < end && last - first < 8)
        {
            // A whole line that is shorter than its key.
            ConfirmEdge(_rules.Starts, Folding.KeyAtStart(_text[first..last]), start, end, first, last);
        }

        key = Folding.KeyAtEnd(_text[start..last]);
        ConfirmEdge(_rules.Ends, key, start, end, last, last);
        ConfirmEdge(_rules.ShortEnds, key >> 32, start, end, last, last);
    }

    /// <summary>Gets ready for the landmarks of another stretch.</summary>
    public void Begin()
    {
        _mark = 0;
        _gram = 0;
        SetNext(out _, out _);
    }

    /// <summary>
    /// Looks up the marks and keys inside lines whose turn comes before <paramref name="turn"/>. A mark's turn is its place, a key's the end of its block:
    /// hits are found in this order.
    /// </summary>
    /// <param name="turn">Where to stop.</param>
    /// <param name="lineStart">Where the line starts that comes behind those of the table.</param>
    public void VisitInside(int turn, int lineStart)
    {
        _openStart = lineStart;
        SetNext(out int markTurn, out int gramTurn);
        while (Next < turn)
        {
            if (markTurn <= gramTurn)
            {
                VisitMark(_landmarks.Marks[_mark++]);
            }
            else
            {
                VisitGram(_landmarks.Start + (8 * _landmarks.Grams[_gram++]));
            }

            SetNext(out markTurn, out gramTurn);
        }
    }

    private void SetNext(out int markTurn, out int gramTurn)
    {
        markTurn = _mark < _landmarks.Marks.Length ? _landmarks.Marks[_mark] : int.MaxValue;
        gramTurn = _gram < _landmarks.Grams.Length ? (_landmarks.Start + (8 * _landmarks.Grams[_gram])) | (BlockFold.Length - 1) : int.MaxValue;
        Next = Math.Min(markTurn, gramTurn);
    }

    private void VisitMark(int position)
    {
        switch (_text[position])
        {
            case ':':
                VisitColon(position);
                break;
            case '@':
                _openTraits |= LineTraits.HasAt;
                break;
            default:
                VisitBracket(position);
                break;
        }
    }

    private void VisitGram(int position)
    {
        ReadOnlySpan<KeyTable.Entry> found = _rules.Grams.Keys.Find(Folding.KeyAtStart(_text[position..]));
        if (!found.IsEmpty)
        {
            // The line may have ended in the block already.
            ConfirmInside(found, position, _lines.FindLast(position));
        }
    }

    private void VisitBracket(int position)
    {
        int after = position + 1;
        while (after < _text.Length && _text[after] == ' ')
        {
            after++;
        }

        if (_text.Length - after < RuleMatcher.ShortestEdge)
        {
            return;
        }

        ulong key = Folding.Key4(in _text[after]);
        if (_rules.Brackets.MayContain(key))
        {
            ConfirmInside(_rules.Brackets.Find(key), after, _lines.Count);
        }
    }

    private void VisitColon(int position)
    {
        int start = position - 3;
        if (start < _openStart)
        {
            return;
        }

        ulong key = Folding.Key4(in _text[start]);
        if (_rules.Colons.MayContain(key))
        {
            ConfirmInside(_rules.Colons.Find(key), position + 1, _lines.Count);
        }
    }

    /// <summary>Confirms the phrases with this key at one end of the last line: at <paramref name="edge"/>, which is <paramref name="last"/> at the line's end.</summary>
    private void ConfirmEdge(KeyTable table, ulong key, int start, int end, int edge, int last)
    {
        if (!table.MayContain(key))
        {
            return;
        }

        ReadOnlySpan<char> line = _text[start..end];
        foreach (ref readonly KeyTable.Entry entry in table.Find(key))
        {
            int at = edge - entry.Offset - start;
            if (!entry.MayStartAt(line, at))
            {
                continue;
            }

            Count(entry.Phrase);
            CompiledPhrase phrase = _rules[entry.Phrase];
            if (phrase.Matches(line, at, out int from, out int to) && (phrase.Anchor != PhraseAnchor.WholeLine || start + to >= last))
            {
                AddHit(phrase, start + from, start + to, _lines.Count - 1);
            }
        }
    }

    private void ConfirmInside(ReadOnlySpan<KeyTable.Entry> found, int position, int lineIndex)
    {
        int lineStart = lineIndex < _lines.Count ? _lines[lineIndex].Start : _openStart;
        foreach (ref readonly KeyTable.Entry entry in found)
        {
            int at = position - entry.Offset;
            if (at < lineStart || !entry.MayStartAt(_text, at))
            {
                continue;
            }

            Count(entry.Phrase);
            CompiledPhrase phrase = _rules[entry.Phrase];
            if (phrase.Matches(LineAround(lineIndex, lineStart, at, phrase), at - lineStart, out int from, out int to))
            {
                AddHit(phrase, lineStart + from, lineStart + to, lineIndex);
            }
        }
    }

    private readonly ReadOnlySpan<char> LineAround(int lineIndex, int lineStart, int at, CompiledPhrase phrase)
    {
        if (lineIndex < _lines.Count)
        {
            return _text[lineStart.._lines[lineIndex].End];
        }

        // The line is still open. No phrase holds a break, so a window as wide as a phrase can be is enough; it is cut at the next break.
        ReadOnlySpan<char> line = _text[lineStart..Math.Min(_text.Length, at + phrase.LongestMatch)];
        int lineBreak = line[(at - lineStart)..].IndexOfAny('\n', '\r');
        return lineBreak < 0 ? line : line[..(at - lineStart + lineBreak)];
    }

    private readonly void Count(int phrase)
    {
        if (!_candidates.IsEmpty)
        {
            _candidates[phrase]++;
        }
    }

    private void AddHit(CompiledPhrase phrase, int start, int end, int line)
    {
        _evidence.AddHit(new RuleHit { Line = line, Start = start, End = end, Phrase = phrase });
        AddTrait(line, LineTraits.HasHit);
    }

    private void AddTrait(int line, LineTraits trait)
    {
        if (line < _lines.Count)
        {
            _lines[line].Traits |= trait;
        }
        else
        {
            _openTraits |= trait;
        }
    }
}
