using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>Counts over the words of one line.</summary>
internal struct WordStatistics
{
    private int _words;
    private int _numbers;
    private int _capitalized;
    private int _allCapitals;
    private uint _marks;
    private bool _afterStop;

    /// <summary>About how many words and marks the line has.</summary>
    public int Total;

    /// <summary>How many sentences end within the line.</summary>
    public int Sentences { get; private set; }

    public int Commas { get; private set; }

    /// <summary>Which telling marks occur, as bits.</summary>
    public readonly uint Symbols => _marks;

    public readonly bool HasLink => (_marks & 1) != 0;

    public readonly bool IsAllCapitals => _allCapitals > 0 && _allCapitals >= _words - _numbers - 1;

    /// <summary>0 to 5: how many of the words begin with a capital; 6 for a line in capitals.</summary>
    public readonly uint CapitalBucket => IsAllCapitals ? 6u : _words - _numbers <= 0 ? 7u : (uint)(_capitalized * 5 / (_words - _numbers));

    public readonly uint DigitBucket => _words == 0 ? 0u : (uint)(_numbers * 4 / _words);

    public void Add(in Word word)
    {
        if (word.IsMark)
        {
            AddMark(word.First);
            return;
        }

        _words++;
        _numbers += word.IsNumber ? 1 : 0;
        _capitalized += word.IsCapitalized ? 1 : 0;
        _allCapitals += word.IsAllCapitals ? 1 : 0;
        if (_afterStop && word.IsCapitalized)
        {
            Sentences++;
        }

        _afterStop = false;
    }

    private void AddMark(char mark)
    {
        _afterStop = mark is '.' or '!' or '?' || (_afterStop && mark is '”' or '"' or '’');
        Commas += mark == ',' ? 1 : 0;
        _marks |= mark switch
        {
            '/' => 1u,
            '@' => 2u,
            '|' => 4u,
            '©' => 8u,
            '#' => 16u,
            ':' => 32u,
            '"' or '“' or '”' or '«' or '»' or '„' => 64u,
            '(' or '[' => 128u,
            '_' or '=' or '{' or '}' or '<' or '>' or '\\' => 256u,
            '$' or '€' or '£' or '%' => 512u,
            '!' or '?' => 1024u,
            _ => 0u,
        };
    }
}
