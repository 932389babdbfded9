using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>Counts over the words of one line.</summary>
internal readonly struct WordStatistics
{
    // What a mark tells besides its bit of Symbols.
    private const uint SymbolBits = (1 << 11) - 1, Stop = 1 << 11, ClosingQuote = 1 << 12, Comma = 1 << 13;

    // Words and marks follow each other as they like: tables instead of branches. The counts of words, numbers, capitals and words in capitals
    // fit one number, of sixteen bits each.
    private static readonly ulong[] CountsOfKinds = TabulateKinds();
    private static readonly ushort[] AsciiMarks = TabulateMarks();

    private readonly int _words;
    private readonly int _numbers;
    private readonly int _capitalized;
    private readonly int _allCapitals;

    /// <param name="words">The words of the line, or the first and the last ones.</param>
    /// <param name="total">About how many words and marks the line has.</param>
    public WordStatistics(ReadOnlySpan<Word> words, int total)
    {
        ulong[] countsOfKinds = CountsOfKinds;
        ushort[] asciiMarks = AsciiMarks;
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

    private static ulong[] TabulateKinds()
    {
        var counts = new ulong[16];
        for (int i = 0; i < counts.Length; i++)
        {
            var kinds = (WordKinds)i;
            counts[i] = (kinds & WordKinds.Mark) != 0 ? 0 : 1
                | ((kinds & WordKinds.Number) != 0 ? 1UL << 16 : 0)
                | ((kinds & WordKinds.Capitalized) != 0 ? 1UL << 32 : 0)
                | ((kinds & WordKinds.AllCapitals) != 0 ? 1UL << 48 : 0);
        }

        return counts;
    }

    private static ushort[] TabulateMarks()
    {
        var marks = new ushort[128];
        for (int i = 0; i < marks.Length; i++)
        {
            marks[i] = (ushort)MarkOf((char)i);
        }

        return marks;
    }

    private static uint MarkOf(char mark) => mark switch
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
