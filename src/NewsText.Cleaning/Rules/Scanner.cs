using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The one pass over the characters: finds the lines, their traits and every rule's phrases. Sixty-four characters at a time are folded to
/// sixty-four bytes; from these come a mask of the characters that are looked at one by one (line breaks, brackets, colons, <c>@</c>) and
/// eight keys, one every eighth character, for phrases inside a line.
/// </summary>
internal ref struct Scanner
{
    private const int BlockLength = BlockFold.Length;

    // Ordinary paragraphs of news text: the median is 190 characters. Shorter lines that end like a sentence are read by the filters.
    private const int ShortestProse = 140;

    private readonly ReadOnlySpan<char> _text;
    private readonly RuleMatcher _rules;
    private readonly Evidence _evidence;
    private readonly LineTable _lines;
    private readonly Span<int> _candidates;
    private int _lineStart;
    private LineTraits _traits;

    private Scanner(ReadOnlySpan<char> text, RuleMatcher rules, Evidence evidence, Span<int> candidates)
    {
        _text = text;
        _rules = rules;
        _evidence = evidence;
        _lines = evidence.Lines;
        _candidates = candidates;
        _lineStart = 0;
        _traits = LineTraits.None;
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

    [SkipLocalsInit]
    private void Run()
    {
        Span<ulong> keys = stackalloc ulong[8];
        ref ulong firstKey = ref MemoryMarshal.GetReference(keys);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text));
        KeyTable grams = _rules.Grams;
        int position = 0;
        for (; position <= _text.Length - BlockLength; position += BlockLength)
        {
            ulong special = BlockFold.Fold(ref Unsafe.Add(ref source, position), ref firstKey);
            if (special != 0)
            {
                VisitSpecials(position, special);
            }

            uint candidates = grams.Test(firstKey) | (grams.Test(Unsafe.Add(ref firstKey, 1)) << 1) | (grams.Test(Unsafe.Add(ref firstKey, 2)) << 2) | (grams.Test(Unsafe.Add(ref firstKey, 3)) << 3)
                | (grams.Test(Unsafe.Add(ref firstKey, 4)) << 4) | (grams.Test(Unsafe.Add(ref firstKey, 5)) << 5) | (grams.Test(Unsafe.Add(ref firstKey, 6)) << 6) | (grams.Test(Unsafe.Add(ref firstKey, 7)) << 7);
            for (; candidates != 0; candidates &= candidates - 1)
            {
                int i = BitOperations.TrailingZeroCount(candidates);
                VisitGram(position + (8 * i), Unsafe.Add(ref firstKey, i));
            }
        }

        if (position < _text.Length)
        {
            // The rest, padded with zeros: no break is one, and a key that starts behind the end is not looked at.
            Span<char> rest = stackalloc char[BlockLength];
            rest.Clear();
            _text[position..].CopyTo(rest);
            ulong special = BlockFold.Fold(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(rest)), ref firstKey);
            if (special != 0)
            {
                VisitSpecials(position, special);
            }

            for (int i = 0; position + (8 * i) < _text.Length; i++)
            {
                if (grams.MayContain(keys[i]))
                {
                    VisitGram(position + (8 * i), keys[i]);
                }
            }
        }

        EndLine(_text.Length);
    }

    private void VisitSpecials(int position, ulong special)
    {
        do
        {
            int at = position + BitOperations.TrailingZeroCount(special);
            special &= special - 1;
            if (at >= _text.Length)
            {
                return;
            }

            switch (_text[at])
            {
                case '\n':
                    EndLine(at);
                    _lineStart = at + 1;
                    break;
                case '\r':
                    // The line feed of a CRLF then ends an empty stretch, which must not count as a blank line.
                    EndLine(at);
                    _lineStart = at + 1;
                    if (_lineStart < _text.Length && _text[_lineStart] == '\n')
                    {
                        _lineStart++;
                        if (special != 0 && BitOperations.TrailingZeroCount(special) + position == at + 1)
                        {
                            special &= special - 1;
                        }
                    }

                    break;
                case '(' or '[':
                    VisitBracket(at + 1);
                    break;
                case ':':
                    VisitColon(at + 1);
                    break;
                case '@':
                    _traits |= LineTraits.HasAt;
                    break;
            }
        }
        while (special != 0);
    }

    private void EndLine(int end)
    {
        int start = _lineStart;
        if (start > end)
        {
            // The line feed of a CRLF that lay at a block's edge.
            return;
        }

        while (start < end && Characters.IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(_text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            _traits = _lines.Count > 0 ? LineTraits.BlankBefore : LineTraits.None;
            return;
        }

        LineTraits traits = _traits;
        _traits = LineTraits.None;
        int core = end;
        while (core > start && Characters.IsCloser(_text[core - 1]))
        {
            core--;
        }

        if (core > start && Characters.IsSentenceEnd(_text[core - 1]))
        {
            traits |= LineTraits.EndsSentence;
            if (end - start >= ShortestProse)
            {
                traits |= LineTraits.Prose;
            }
        }

        _lines.Add(start, end, traits);
        VisitEdges(start, end);
    }

    /// <summary>Looks the line's two ends up, bullets and brackets passed over.</summary>
    private void VisitEdges(int start, int end)
    {
        int first = start, last = end;
        if (!Characters.IsAsciiLetterOrDigit(_text[start]))
        {
            while (first < end && Characters.IsDecoration(_text[first]))
            {
                first++;
            }
        }

        if (!Characters.IsAsciiLetterOrDigit(_text[end - 1]))
        {
            while (last > first && Characters.IsDecoration(_text[last - 1]))
            {
                last--;
            }
        }

        // A phrase may hold marks that are passed over at the line's other end, such as the colon of "Related:".
        ulong key = Folding.KeyAtStart(_text[first..end]);
        if (_rules.Starts.MayContain(key))
        {
            ConfirmStarts(_rules.Starts, key, start, end, first, last);
        }

        key &= 0xFFFFFFFF;
        if (_rules.ShortStarts.MayContain(key))
        {
            ConfirmStarts(_rules.ShortStarts, key, start, end, first, last);
        }

        if (last < end && last - first < 8)
        {
            // A whole line that is shorter than its key.
            key = Folding.KeyAtStart(_text[first..last]);
            if (_rules.Starts.MayContain(key))
            {
                ConfirmStarts(_rules.Starts, key, start, end, first, last);
            }
        }

        key = Folding.KeyAtEnd(_text[start..last]);
        if (_rules.Ends.MayContain(key))
        {
            ConfirmEnds(_rules.Ends, key, start, end, last);
        }

        key >>= 32;
        if (_rules.ShortEnds.MayContain(key))
        {
            ConfirmEnds(_rules.ShortEnds, key, start, end, last);
        }
    }

    private void ConfirmStarts(KeyTable table, ulong key, int start, int end, int first, int last)
    {
        ReadOnlySpan<char> line = _text[start..end];
        for (int i = table.Find(key); i != KeyTable.None; i = table[i].Next)
        {
            ref readonly KeyTable.Entry entry = ref table[i];
            Count(entry.Phrase);
            CompiledPhrase phrase = _rules[entry.Phrase];
            if (phrase.Matches(line, first - start, out int from, out int to)
                && (phrase.Rule.Anchor != PhraseAnchor.WholeLine || start + to >= last))
            {
                AddHit(phrase, start + from, start + to, _lines.Count - 1);
            }
        }
    }

    private void ConfirmEnds(KeyTable table, ulong key, int start, int end, int last)
    {
        ReadOnlySpan<char> line = _text[start..end];
        for (int i = table.Find(key); i != KeyTable.None; i = table[i].Next)
        {
            ref readonly KeyTable.Entry entry = ref table[i];
            Count(entry.Phrase);
            CompiledPhrase phrase = _rules[entry.Phrase];
            if (phrase.Matches(line, last - entry.Offset - start, out int from, out int to))
            {
                AddHit(phrase, start + from, start + to, _lines.Count - 1);
            }
        }
    }

    private void VisitBracket(int after)
    {
        while (after < _text.Length && _text[after] == ' ')
        {
            after++;
        }

        if (_text.Length - after < RuleMatcher.ShortestEdge)
        {
            return;
        }

        ulong key = Folding.KeyAtStart(_text.Slice(after, RuleMatcher.ShortestEdge));
        if (_rules.Brackets.MayContain(key))
        {
            ConfirmInside(_rules.Brackets, _rules.Brackets.Find(key), after, _lines.Count);
        }
    }

    private void VisitColon(int after)
    {
        if (after - _lineStart < 4)
        {
            return;
        }

        ulong key = Folding.KeyAtEnd(_text[(after - 4)..after]) >> 32;
        if (_rules.Colons.MayContain(key))
        {
            ConfirmInside(_rules.Colons, _rules.Colons.Find(key), after, _lines.Count);
        }
    }

    private void VisitGram(int position, ulong key)
    {
        int first = _rules.Grams.Find(key);
        if (first != KeyTable.None)
        {
            // The specials of the block are done: the place may lie in a line that has already ended.
            ConfirmInside(_rules.Grams, first, position, _lines.FindLast(position));
        }
    }

    private void ConfirmInside(KeyTable table, int first, int position, int lineIndex)
    {
        for (int i = first; i != KeyTable.None; i = table[i].Next)
        {
            ref readonly KeyTable.Entry entry = ref table[i];
            Count(entry.Phrase);
            int at = position - entry.Offset;
            if (at < 0)
            {
                continue;
            }

            CompiledPhrase phrase = _rules[entry.Phrase];

            // The line may still be open. No phrase holds a break, so a window as wide as a phrase can be is enough; it is cut at the next break.
            int lineStart = lineIndex < _lines.Count ? _lines[lineIndex].Start : _lineStart;
            if (at < lineStart)
            {
                continue;
            }

            ReadOnlySpan<char> line;
            if (lineIndex < _lines.Count)
            {
                line = _text[lineStart.._lines[lineIndex].End];
            }
            else
            {
                line = _text[lineStart..Math.Min(_text.Length, at + phrase.LongestMatch)];
                int lineBreak = line[(at - lineStart)..].IndexOfAny('\n', '\r');
                line = lineBreak < 0 ? line : line[..(at - lineStart + lineBreak)];
            }

            if (phrase.Matches(line, at - lineStart, out int from, out int to))
            {
                AddHit(phrase, lineStart + from, lineStart + to, lineIndex);
            }
        }
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
        if (line < _lines.Count)
        {
            _lines[line].Traits |= LineTraits.HasHit;
        }
        else
        {
            _traits |= LineTraits.HasHit;
        }
    }
}
