using System.Numerics;

namespace NewsText.Cleaning.Text;

/// <summary>What the two ends and the length of a line tell, in a few small numbers. Cheap: reads no character between them.</summary>
internal readonly struct LineShape
{
    private const int AsciiCount = 128;

    // The ends of most lines are ASCII, and which one is hard to guess: a table costs no wrong guess. What BeginOf says of each character.
    internal static ReadOnlySpan<byte> AsciiBegins =>
    [
        11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
        11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
        11, 11, 10, 7, 11, 11, 11, 10, 5, 11, 8, 11, 11, 8, 11, 11,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 11, 6, 11, 8, 11,
        7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 6, 11, 11, 11, 11,
        11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 11, 11, 11, 11,
    ];

    // What EndOf says of each character, first of those that end no sentence, then of those that do.
    internal static ReadOnlySpan<byte> AsciiEnds =>
    [
        13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
        13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
        13, 13, 11, 13, 13, 13, 13, 11, 13, 8, 13, 13, 9, 9, 13, 13,
        10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 7, 9, 13, 13, 13, 13,
        13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
        12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 8, 13, 13,
        13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
        12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 13, 13,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 3, 6, 6, 6, 6, 6, 6, 6, 5, 6, 6, 6, 6, 1, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 2,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
    ];

    private readonly byte _length, _begin, _end, _coarse;

    private LineShape(uint length, uint begin, uint end)
    {
        _length = (byte)length;
        _begin = (byte)begin;
        _end = (byte)end;
        _coarse = (byte)(((length < 10 ? 0u : length < 12 ? 1u : length < 15 ? 2u : 3u) * 16) + end);
    }

    /// <summary>Twice the binary logarithm of the length.</summary>
    public uint Length => _length;

    /// <summary>1 to 12; 0 only where nothing has been read.</summary>
    public uint Begin => _begin;

    /// <summary>1 to 13: up to 6 behind a sentence.</summary>
    public uint End => _end;

    /// <summary>A coarse number: four lengths, and the end.</summary>
    public uint CoarseCode => _coarse;

    public static LineShape Of(ReadOnlySpan<char> text, in Line line)
    {
        int length = line.Length;
        int log = BitOperations.Log2((uint)length);
        int bucket = (log * 2) + ((length << 1 >> log) & 1);
        char begin = text[line.Start], end = text[line.End - 1];
        uint beginCode = begin < AsciiCount ? AsciiBegins[begin] : BeginOf(begin);
        uint endCode = end < AsciiCount ? AsciiEnds[end + (line.EndsSentence ? AsciiCount : 0)] : EndOf(end, line.EndsSentence);
        if (length > 2)
        {
            beginCode += (begin is >= 'A' and <= 'Z') & (text[line.Start + 1] is >= 'A' and <= 'Z') ? 1u : 0u;
            endCode = (endCode == 1) & (text[line.End - 2] == '.') ? 4 : endCode;
        }
        else if (length == 2 && begin is >= 'A' and <= 'Z' && end is >= 'A' and <= 'Z')
        {
            beginCode = 3;
        }

        return new LineShape((uint)bucket, beginCode, endCode);
    }

    /// <summary>What a line begins with, looked up for ASCII; one more, 3, where a second capital follows the first.</summary>
    internal static uint BeginOf(char c) => c switch
    {
        >= 'a' and <= 'z' => 1,
        >= 'A' and <= 'Z' => 2,
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

    /// <summary>What a line ends with, looked up for ASCII; a stop is 4, like the ellipsis, where another one stands before it.</summary>
    internal static uint EndOf(char c, bool endsSentence)
    {
        if (endsSentence)
        {
            return c switch
            {
                '.' => 1,
                '?' => 2,
                '!' => 3,
                '…' => 4,
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
