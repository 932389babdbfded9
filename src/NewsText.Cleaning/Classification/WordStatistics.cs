using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>Counts over the words of one line.</summary>
internal readonly struct WordStatistics
{
    // What a mark tells besides its bit of Symbols.
    private const uint SymbolBits = (1 << 11) - 1, Stop = 1 << 11, ClosingQuote = 1 << 12, Comma = 1 << 13;

    // Words and marks follow each other as they like: tables instead of branches. The counts of words, numbers, capitals and words in capitals
    // fit one number, of sixteen bits each.
    private const ulong Number = 1UL << 16, Capital = 1UL << 32, InCapitals = 1UL << 48;

    // By the bits of WordKinds; a mark, the first of them, has no other.
    private static ReadOnlySpan<ulong> CountsOfKinds =>
    [
        1, 0, 1 | Number, 0, 1 | Capital, 0, 1 | Number | Capital, 0,
        1 | InCapitals, 0, 1 | InCapitals | Number, 0, 1 | InCapitals | Capital, 0, 1 | InCapitals | Capital | Number, 0,
    ];

    // What MarkOf says of each character.
    internal static ReadOnlySpan<ushort> AsciiMarks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 3072, 4160, 16, 512, 512, 0, 0, 128, 0, 0, 0, 8192, 0, 2048, 1,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 256, 256, 256, 3072,
        2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 256, 0, 0, 256,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 4, 256, 0, 0,
    ];

    private readonly int _words;
    private readonly int _numbers;
    private readonly int _capitalized;
    private readonly int _allCapitals;

    /// <param name="words">The words of the line, or the first and the last ones.</param>
    /// <param name="total">About how many words and marks the line has.</param>
    public WordStatistics(ReadOnlySpan<Word> words, int total)
    {
        ReadOnlySpan<ulong> countsOfKinds = CountsOfKinds;
        ReadOnlySpan<ushort> asciiMarks = AsciiMarks;
        ulong counts = 0;
        uint symbols = 0, isBehindStop = 0;
        int sentences = 0, commas = 0;
        foreach (ref readonly Word word in words)
        {
            uint kinds = (uint)word.Kinds;
            counts += countsOfKinds[(int)(kinds & 15)];
            uint mark = 0 - (kinds & (uint)WordKinds.Mark);
            mark &= word.First < asciiMarks.Length ? asciiMarks[word.First] : MarkOf(word.First);
            sentences += (int)(isBehindStop & (kinds / (uint)WordKinds.Capitalized));
            isBehindStop = (mark / Stop & 1) | (isBehindStop & (mark / ClosingQuote));
            commas += (int)(mark / Comma);
            symbols |= mark;
        }

        Total = total;
        Sentences = sentences;
        Commas = commas;
        Symbols = symbols & SymbolBits;
        _words = (ushort)counts;
        _numbers = (ushort)(counts >> 16);
        _capitalized = (ushort)(counts >> 32);
        _allCapitals = (int)(counts >> 48);
    }

    /// <summary>About how many words and marks the line has.</summary>
    public int Total { get; }

    /// <summary>How many sentences end within the line.</summary>
    public int Sentences { get; }

    public int Commas { get; }

    /// <summary>Which telling marks occur, as bits.</summary>
    public uint Symbols { get; }

    public bool HasLink => (Symbols & 1) != 0;

    public bool IsAllCapitals => _allCapitals > 0 && _allCapitals >= _words - _numbers - 1;

    /// <summary>0 to 5: how many of the words begin with a capital; 6 for a line in capitals.</summary>
    public uint CapitalBucket => IsAllCapitals ? 6u : _words - _numbers <= 0 ? 7u : (uint)(_capitalized * 5 / (_words - _numbers));

    public uint DigitBucket => _words == 0 ? 0u : (uint)(_numbers * 4 / _words);

    /// <summary>What a mark tells, looked up for ASCII.</summary>
    internal static uint MarkOf(char mark) => mark switch
    {
        '/' => 1,
        '@' => 2,
        '|' => 4,
        '©' => 8,
        '#' => 16,
        ':' => 32,
        '"' or '”' => 64 | ClosingQuote,
        '“' or '«' or '»' or '„' => 64,
        '(' or '[' => 128,
        '_' or '=' or '{' or '}' or '<' or '>' or '\\' => 256,
        '$' or '€' or '£' or '%' => 512,
        '!' or '?' => 1024 | Stop,
        '.' => Stop,
        '’' => ClosingQuote,
        ',' => Comma,
        _ => 0,
    };
}
