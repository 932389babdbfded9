using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Text;

/// <summary>The classes of a character at a line's edge: the answers of <see cref="Characters"/> in one look-up.</summary>
internal readonly ref struct EdgeClasses
{
    public const int Space = 1, Decoration = 2, Closer = 4, SentenceEnd = 8;

    // ASCII, and U+2000 to U+207F, where the curly quotation marks, dashes and the ellipsis are.
    private const int InTable = 0x207F;

    private static readonly byte[] s_table = MakeTable();

    private readonly ref byte _table;

    private EdgeClasses(byte[] table) => _table = ref MemoryMarshal.GetArrayDataReference(table);

    /// <summary>To be got before a loop, so that the loop need not ask whether the table has been made.</summary>
    public static EdgeClasses Get() => new(s_table);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(char c) => (c & ~InTable) == 0 ? Unsafe.Add(ref _table, (c & 0x7F) | ((c >> 6) & 0x80)) : Find(c);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Find(char c) => (Characters.IsSpace(c) ? Space : 0) | (Characters.IsDecoration(c) ? Decoration : 0)
        | (Characters.IsCloser(c) ? Closer : 0) | (Characters.IsSentenceEnd(c) ? SentenceEnd : 0);

    private static byte[] MakeTable()
    {
        var table = new byte[256];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (byte)Find((char)(i < 0x80 ? i : 0x2000 + i - 0x80));
        }

        return table;
    }
}
