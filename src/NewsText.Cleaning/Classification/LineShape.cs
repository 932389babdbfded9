using System.Numerics;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>What the two ends and the length of a line tell, in a few small numbers. Cheap: reads no character between them.</summary>
internal readonly struct LineShape
{
    private LineShape(uint length, uint begin, uint end)
    {
        Length = length;
        Begin = begin;
        End = end;
    }

    /// <summary>Twice the binary logarithm of the length.</summary>
    public uint Length { get; }

    public uint Begin { get; }

    public uint End { get; }

    /// <summary>A coarse number: four lengths, five ends.</summary>
    public uint CoarseCode => (Length < 10 ? 0u : Length < 12 ? 1u : Length < 15 ? 2u : 3u) * 16 + (End is 1 ? 1u : End);

    public static LineShape Of(ReadOnlySpan<char> text, in Line line)
    {
        int length = line.Length;
        int log = BitOperations.Log2((uint)length);
        uint bucket = (uint)((log * 2) + (log > 0 && (length & (1 << (log - 1))) != 0 ? 1 : 0));
        return new LineShape(bucket, BeginOf(text, line), EndOf(text, line));
    }

    private static uint BeginOf(ReadOnlySpan<char> text, in Line line)
    {
        char c = text[line.Start];
        return c switch
        {
            >= 'a' and <= 'z' => 1,
            >= 'A' and <= 'Z' => line.Length > 1 && text[line.Start + 1] is >= 'A' and <= 'Z' ? 3u : 2u,
            >= '0' and <= '9' => 4,
            '(' => 5,
            '[' or '{' or '<' => 6,
            '@' or '#' => 7,
            '-' or '–' or '—' or '•' or '*' or '·' or '►' or '▶' or '»' or '>' => 8,
            '©' => 9,
            _ when Characters.IsOpeningQuote(c) => 10,
            <= '\x7F' => 11,
            _ => char.IsLetter(c) ? char.IsLower(c) ? 1u : 2u : 12,
        };
    }

    private static uint EndOf(ReadOnlySpan<char> text, in Line line)
    {
        char c = text[line.End - 1];
        if (line.EndsSentence)
        {
            return c switch
            {
                '?' => 2,
                '!' => 3,
                '…' => 4,
                '.' => line.Length > 2 && text[line.End - 2] == '.' ? 4u : 1u,
                ')' or ']' => 5,
                _ => 6, // a quotation mark behind the sentence
            };
        }

        return c switch
        {
            ':' => 7,
            ')' or ']' => 8,
            ',' or ';' or '-' or '–' or '—' => 9,
            >= '0' and <= '9' => 10,
            _ when Characters.IsCloser(c) => 11,
            _ when char.IsLetter(c) => 12,
            _ => 13,
        };
    }
}
