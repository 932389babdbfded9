using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The places of a stretch of text that are worth a look: where lines start and end, brackets and the like, and keys that a phrase may have.
/// They are only noted here, block after block without a branch that is hard to guess; what is done with them comes afterwards.
/// </summary>
internal sealed class Landmarks
{
    /// <summary>How many characters a stretch has: little enough that it is still in the cache when its landmarks are looked at.</summary>
    public const int StretchLength = 64 * BlockFold.Length;

    // In bytes: most of a stretch, as the next one is read only after this one's lines.
    private const int PrefetchDistance = 6144;

    // Places are written before it is known whether there are as many: hence one or two more.
    private readonly int[] _edges = new int[StretchLength + 3];
    private readonly int[] _marks = new int[StretchLength + 2];
    private readonly ulong[] _keys = new ulong[StretchLength / 8];
    private readonly int[] _grams = new int[(StretchLength / 8) + 2];

    private int _edgeCount;
    private int _markCount;
    private int _gramCount;
    private ulong _isBehindBreak;

    /// <summary>Where the stretch starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where stretches without a break start and end, by turns. The last one may still be open.</summary>
    public ReadOnlySpan<int> Edges => _edges.AsSpan(0, _edgeCount);

    /// <summary>Opening brackets and colons that may belong to a phrase, and every <c>@</c>.</summary>
    public ReadOnlySpan<int> Marks => _marks.AsSpan(0, _markCount);

    /// <summary>Which keys of the stretch may be in the table.</summary>
    public ReadOnlySpan<int> Grams => _grams.AsSpan(0, _gramCount);

    /// <summary>Where the line starts that goes on behind the stretch; the largest number when there is none.</summary>
    public int OpenStart => (_edgeCount & 1) == 0 ? int.MaxValue : _edges[_edgeCount - 1];

    /// <summary>Gets ready for the start of a text.</summary>
    public void Reset()
    {
        _edgeCount = 0;
        _isBehindBreak = 1;
    }

    /// <summary>Finds the landmarks of the stretch that starts at <paramref name="start"/>. Stretches must follow each other.</summary>
    public void Find(ReadOnlySpan<char> text, int start, RuleMatcher rules)
    {
        // An open line's start comes along.
        if ((_edgeCount & 1) != 0)
        {
            _edges[0] = _edges[_edgeCount - 1];
        }

        _edgeCount &= 1;
        _markCount = 0;
        Start = start;
        ReadOnlySpan<char> stretch = text.Slice(start, Math.Min(text.Length - start, StretchLength));
        if (start == 0)
        {
            PrefetchHead(text);
        }

        int whole = stretch.Length & -BlockFold.Length;
        FindEdgesAndMarks(stretch[..whole], start, ref MemoryMarshal.GetArrayDataReference(_keys));
        if (whole < stretch.Length)
        {
            // The text's rest, padded with zeros.
            Span<char> rest = stackalloc char[BlockFold.Length];
            stretch[whole..].CopyTo(rest);
            FindEdgesAndMarks(rest, start + whole, ref _keys[whole / 8]);
        }

        int blocks = (stretch.Length + BlockFold.Length - 1) / BlockFold.Length;
        FindGrams(blocks, rules.Grams.Keys.Filter);
        DropIdleGrams(stretch.Length, rules.Grams);
        DropIdleMarks(text, rules);
        if (start + stretch.Length == text.Length && (_edgeCount & 1) != 0)
        {
            CloseLastLine(text.Length);
        }
    }

    private void CloseLastLine(int end)
    {
        if (OpenStart == end)
        {
            // The zeros behind a last break are no line.
            _edgeCount--;
        }
        else
        {
            _edges[_edgeCount++] = end;
        }
    }

    private void FindEdgesAndMarks(ReadOnlySpan<char> blocks, int start, ref ulong keys)
    {
        // References that move along take fewer registers than indices. Unsigned, as the last step may go beyond the largest index.
        ref ushort block = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(blocks));
        ref int edge = ref _edges[_edgeCount], mark = ref _marks[_markCount];
        ulong isBehindBreak = _isBehindBreak;
        for (uint position = (uint)start, end = position + (uint)blocks.Length; position < end; position += BlockFold.Length)
        {
            Prefetch(ref block);
            ulong breaks = BlockFold.Fold(ref block, ref keys, out ulong marks);
            block = ref Unsafe.Add(ref block, BlockFold.Length);
            keys = ref Unsafe.Add(ref keys, BlockFold.Length / 8);
            ulong edges = breaks ^ ((breaks << 1) | isBehindBreak);
            isBehindBreak = breaks >> 63;
            edge = ref Unsafe.Add(ref edge, Note(ref edge, (int)position, edges));
            mark = ref Unsafe.Add(ref mark, Note(ref mark, (int)position, marks));
        }

        _isBehindBreak = isBehindBreak;
        _edgeCount = (int)Unsafe.ByteOffset(ref _edges[0], ref edge) / sizeof(int);
        _markCount = (int)Unsafe.ByteOffset(ref _marks[0], ref mark) / sizeof(int);
    }

    // What lies before the first block that is fetched ahead, asked for all at once.
    private static unsafe void PrefetchHead(ReadOnlySpan<char> text)
    {
        if (Sse.IsSupported)
        {
            byte* head = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(text));
            long length = Math.Min(PrefetchDistance, (long)text.Length * sizeof(char));
            for (long i = 0; i < length; i += 64)
            {
                Sse.Prefetch0(head + i);
            }
        }
    }

    // The processor would fetch what follows only when it sees the steps through memory go on, which the work on a stretch's lines interrupts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref ushort block)
    {
        if (Sse.IsSupported)
        {
            // Only an address: what lies behind the text is not read, and may as well be the next one.
            byte* ahead = (byte*)Unsafe.AsPointer(ref block) + PrefetchDistance;
            Sse.Prefetch0(ahead);
            Sse.Prefetch0(ahead + 64);
        }
    }

    private void FindGrams(int blocks, KeyFilter filter)
    {
        ref ulong keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref int grams = ref MemoryMarshal.GetArrayDataReference(_grams);
        int gramCount = 0;
        // Two blocks at a time, as hardly one has a key to note. The second may lie behind the text: what it holds from before is dropped.
        for (int i = 0; i < blocks * KeyFilter.Keys; i += 2 * KeyFilter.Keys)
        {
            uint mask = filter.TestEight(ref Unsafe.Add(ref keys, i)) | (filter.TestEight(ref Unsafe.Add(ref keys, i + KeyFilter.Keys)) << KeyFilter.Keys);
            gramCount += Note(ref Unsafe.Add(ref grams, gramCount), i, mask);
        }

        _gramCount = gramCount;
    }

    /// <summary>Drops the keys that do not stand between the right neighbours. Those at the stretch's edge, which lack one, stay.</summary>
    private void DropIdleGrams(int length, GramTable grams)
    {
        int count = 0, last = (length - 1) / 8;
        for (int i = 0; i < _gramCount; i++)
        {
            int gram = _grams[i];
            if (gram > last)
            {
                // Behind the text's end.
                break;
            }

            _grams[count] = gram;
            count += gram == 0 || gram == last || grams.MayStandBetween(_keys[gram - 1], _keys[gram], _keys[gram + 1]) ? 1 : 0;
        }

        _gramCount = count;
    }

    /// <summary>Drops the marks beside which no phrase stands: nearly all.</summary>
    private void DropIdleMarks(ReadOnlySpan<char> text, RuleMatcher rules)
    {
        KeyFilter brackets = rules.Brackets.Filter, colons = rules.Colons.Filter;
        int count = 0;
        for (int i = 0; i < _markCount; i++)
        {
            int position = _marks[i];
            _marks[count] = position;
            count += MayMatter(text, position, brackets, colons) ? 1 : 0;
        }

        _markCount = count;
    }

    private static bool MayMatter(ReadOnlySpan<char> text, int position, KeyFilter brackets, KeyFilter colons)
    {
        char mark = text[position];
        int at = mark == ':' ? position + 1 - RuleMatcher.ShortestEdge : position + 1;
        if (mark == '@' || at < 0 || text.Length - at < RuleMatcher.ShortestEdge)
        {
            return true;
        }

        // Spaces behind a bracket are passed over when its turn comes.
        ulong key = Folding.Key4(in text[at]);
        return (mark == ':' ? colons.Test(key) : brackets.Test(key)) != 0 | text[at] == ' ';
    }

    /// <summary>Writes the place of every bit; returns how many there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Note(ref int target, int position, ulong bits)
    {
        // Hardly a block has more than two: those are written without asking whether they are there. No call, for which the registers would have to be saved.
        int count = BitOperations.PopCount(bits);
        target = position + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref target, 1) = position + BitOperations.TrailingZeroCount(bits);
        for (int i = 2; i < count; i++)
        {
            bits &= bits - 1;
            Unsafe.Add(ref target, i) = position + BitOperations.TrailingZeroCount(bits);
        }

        return count;
    }
}
