using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Text;

/// <summary>Finds which marks a line has, in one pass over all of its characters.</summary>
internal static class MarkReader
{
    private const int AsciiCount = 128;

    // Of longer lines all is said to be there.
    private const int Longest = 500;

    private static readonly LineMarks[] OfAscii = Define((".!?", LineMarks.Stop), ("\"')]", LineMarks.Closer), ("{}<>=;\\[", LineMarks.Code), (":", LineMarks.Colon), ("/|", LineMarks.Slash), (" ", LineMarks.NoSpace));

    /// <summary>The marks of a line; more than it has, where it has characters beyond ASCII.</summary>
    public static LineMarks Read(ref char line, int length)
    {
        if (length > Longest)
        {
            return LineMarks.All;
        }

        ref LineMarks ofAscii = ref MemoryMarshal.GetArrayDataReference(OfAscii);
        int marks = 0, all = 0;
        for (int i = 0; i < length; i++)
        {
            char c = Unsafe.Add(ref line, i);
            marks |= (int)Unsafe.Add(ref ofAscii, c & (AsciiCount - 1));
            all |= c;
        }

        return ((LineMarks)marks ^ LineMarks.NoSpace) | (all >= AsciiCount ? LineMarks.Wide : 0);
    }

    private static LineMarks[] Define(params (string Characters, LineMarks Mark)[] marks)
    {
        var table = new LineMarks[AsciiCount];
        foreach ((string characters, LineMarks mark) in marks)
        {
            foreach (char c in characters)
            {
                table[c] |= mark;
            }
        }

        return table;
    }
}
