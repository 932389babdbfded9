using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The places of a stretch of text that are worth a look: where lines start and end, brackets and the like, and keys that a phrase may have.
/// They are only noted here, block after block without a branch that is hard to guess; what is done with them comes afterwards.
/// </summary>
internal sealed class Landmarks
{
    /// <summary>How many characters a stretch has: little enough that it is still in the cache when its landmarks are looked at.</summary>
    public const int StretchLength = 64 * BlockFold.Length;

    // Places are written before it is known whether there are as many: hence one or two more.
    private readonly int[] _edges = new int[StretchLength + 3];
    private readonly int[] _marks = new int[StretchLength + 2];
    private readonly int[] _grams = new int[StretchLength / 8];
    private int _edgeCount;
    private int _markCount;
    private int _gramCount;
    private ulong _isBehindBreak;

    /// <summary>Where stretches without a break start and end, by turns. The last one may still be open.</summary>
    public ReadOnlySpan<int> Edges => _edges.AsSpan(0, _edgeCount);

    /// <summary>Opening brackets, colons and <c>@</c>.</summary>
    public ReadOnlySpan<int> Marks => _marks.AsSpan(0, _markCount);

    /// <summary>Where keys stand that may be in the table.</summary>
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
    [SkipLocalsInit]
    public void Find(ReadOnlySpan<char> text, int start, KeyTable table)
    {
        // An open line's start comes along.
        if ((_edgeCount & 1) != 0)
        {
            _edges[0] = _edges[_edgeCount - 1];
        }

        _edgeCount &= 1;
        _markCount = 0;
        _gramCount = 0;
        int end = start + Math.Min(text.Length - start, StretchLength);
        Span<ulong> keys = stackalloc ulong[KeyFilter.Scratch];
        Span<char> rest = stackalloc char[BlockFold.Length];
        ref ulong firstKey = ref MemoryMarshal.GetReference(keys);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref int edge = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_edges), _edgeCount);
        ref int mark = ref MemoryMarshal.GetArrayDataReference(_marks);
        KeyFilter filter = table.Filter;
        ulong isBehindBreak = _isBehindBreak;
        for (int offset = 0; offset < end - start; offset += BlockFold.Length)
        {
            int position = start + offset;
            scoped ref ushort block = ref Unsafe.Add(ref source, position);
            if (end - position < BlockFold.Length)
            {
                // The text's rest, padded with zeros: none of them is a landmark.
                rest.Clear();
                text[position..].CopyTo(rest);
                block = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(rest));
            }

            ulong breaks = BlockFold.Fold(ref block, ref firstKey, out ulong marks);
            ulong edges = breaks ^ ((breaks << 1) | isBehindBreak);
            isBehindBreak = breaks >> 63;
            edge = ref Note(ref edge, position, edges);
            mark = ref Note(ref mark, position, marks);
            if (filter.TestEight(ref firstKey))
            {
                NoteGrams(ref firstKey, position, filter);
            }
        }

        _isBehindBreak = isBehindBreak;
        _edgeCount = Count(_edges, ref edge);
        _markCount = Count(_marks, ref mark);
        if (end == text.Length && (_edgeCount & 1) != 0)
        {
            _edges[_edgeCount++] = end;
        }
    }

    /// <summary>Writes the place of every bit; returns where the next is to be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int Note(ref int target, int position, ulong bits)
    {
        // Hardly a block has more than two: those are written without asking whether they are there.
        int count = BitOperations.PopCount(bits);
        target = position + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref target, 1) = position + BitOperations.TrailingZeroCount(bits);
        if (count > 2)
        {
            NoteMore(ref target, position, bits);
        }

        return ref Unsafe.Add(ref target, count);
    }

    private static void NoteMore(ref int target, int position, ulong bits)
    {
        for (int i = 1; bits != 0; bits &= bits - 1)
        {
            Unsafe.Add(ref target, i++) = position + BitOperations.TrailingZeroCount(bits);
        }
    }

    private static int Count(int[] buffer, ref int next) =>
        (int)(Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(buffer), ref next) / sizeof(int));

    private void NoteGrams(ref ulong keys, int position, KeyFilter filter)
    {
        for (int i = 0; i < KeyFilter.Keys; i++)
        {
            if (filter.Test(Unsafe.Add(ref keys, i)) != 0)
            {
                _grams[_gramCount++] = position + (8 * i);
            }
        }
    }
}
