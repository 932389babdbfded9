using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Text;

/// <summary>
/// The facts of the lines of one text, each noted when it is first asked for. A buffer that is filled again for every text, and bounded: in a text
/// with more lines than fit, lines far apart share a place, and the later one finds nothing noted.
/// </summary>
internal sealed class LineFactsTable
{
    private const int Largest = 1 << 16;

    private LineFacts[] _facts = new LineFacts[256];
    private LineTable _lines = null!;

    /// <summary>Gets ready for the lines of another text.</summary>
    public void Reset(LineTable lines)
    {
        _lines = lines;
        int length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(lines.Count, 1, Largest));
        if (_facts.Length < length)
        {
            _facts = new LineFacts[length];
        }

        new Span<LineFacts>(_facts, 0, Math.Min(lines.Count, _facts.Length)).Clear();
    }

    /// <summary>The facts of a line. The reference is good until those of a line far away are asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref LineFacts Of(int line)
    {
        LineFacts[] facts = _facts;
        ref LineFacts found = ref facts[line & (facts.Length - 1)];
        if (found.Line != line + 1)
        {
            found = new LineFacts { Line = line + 1 };
        }

        return ref found;
    }

    /// <summary>Forgets where the words stand.</summary>
    public void ForgetWords()
    {
        foreach (ref LineFacts facts in new Span<LineFacts>(_facts))
        {
            facts.WordPlace = 0;
        }
    }

    /// <summary>Forgets all of a line, which is no longer what it was.</summary>
    public void Forget(int line) => _facts[line & (_facts.Length - 1)] = default;

    /// <summary>The facts of a line that has become line <paramref name="to"/>.</summary>
    public void Move(int from, int to)
    {
        ref LineFacts facts = ref Of(from);

        // A line of which no words were read may have become an open one.
        facts.WordPlace = facts.WordCount == 0 ? 0 : facts.WordPlace;
        if (from != to)
        {
            facts.Line = to + 1;
            _facts[to & (_facts.Length - 1)] = facts;
        }
    }

    /// <summary>The line's shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LineShape ShapeOf(ReadOnlySpan<char> text, int line)
    {
        ref LineFacts facts = ref Of(line);
        if (facts.Shape.Begin == 0)
        {
            facts.Shape = LineShape.Of(text, _lines[line]);
        }

        return facts.Shape;
    }

    /// <summary>The hash of the line's first word.</summary>
    public uint FirstWordOf(ReadOnlySpan<char> text, int line)
    {
        ref LineFacts facts = ref Of(line);
        if (facts.FirstWord == 0)
        {
            var reader = new WordReader(text, _lines[line].Start, _lines[line].End);
            facts.FirstWord = reader.TryReadOne(out Word word) ? word.Hash : 0;
        }

        return facts.FirstWord;
    }
}
