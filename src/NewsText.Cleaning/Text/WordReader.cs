namespace NewsText.Cleaning.Text;

/// <summary>Reads the words and marks of a line, one after the other.</summary>
internal ref struct WordReader(ReadOnlySpan<char> line)
{
    private const uint Offset = 2166136261, Prime = 16777619; // FNV-1a

    private readonly ReadOnlySpan<char> _line = line;
    private int _position;

    /// <summary>The hash of a sequence of words: start with 0 and add one after the other.</summary>
    public static uint Combine(uint sequence, uint word) => (System.Numerics.BitOperations.RotateLeft(sequence, 5) ^ word) * 0x9E3779B1;

    public readonly int Position => _position;

    /// <summary>Goes on at <paramref name="position"/>, behind the word that may be cut there.</summary>
    public void Skip(int position)
    {
        if (position > _position)
        {
            _position = position;
            while (_position < _line.Length && Characters.IsWordCharacter(_line[_position]))
            {
                _position++;
            }
        }
    }

    public bool TryRead(out Word word)
    {
        while (_position < _line.Length && Characters.IsSpace(_line[_position]))
        {
            _position++;
        }

        if (_position == _line.Length)
        {
            word = default;
            return false;
        }

        int start = _position;
        char first = _line[start];
        if (!Characters.IsWordCharacter(first))
        {
            _position++;
            word = new Word((Offset ^ Characters.Normalize(first)) * Prime, start, 1, WordKinds.Mark, first);
            return true;
        }

        uint hash = Offset;
        bool isNumber = true;
        int capitals = 0;
        while (_position < _line.Length)
        {
            char c = _line[_position];
            if ((uint)((c | 0x20) - 'a') < 26)
            {
                isNumber = false;
                hash = (hash ^ (c | 0x20u)) * Prime;
                capitals += (c & 0x20) == 0 ? 1 : 0;
            }
            else if ((uint)(c - '0') < 10)
            {
                // 7, 2016 and 1,500 are one word.
                hash = isNumber ? Offset ^ '0' : (hash ^ '0') * Prime;
            }
            else if (Characters.IsWordCharacter(c))
            {
                char normal = Characters.Normalize(c);
                isNumber = false;
                hash = (hash ^ normal) * Prime;
                capitals += normal != c ? 1 : 0;
            }
            else if (!(_position + 1 < _line.Length && Characters.IsAsciiLetterOrDigit(_line[_position + 1]) && (c is '\'' or '’' || (isNumber && c is '.' or ','))))
            {
                // Apostrophes within words, dots and commas within numbers belong to them; all else ends the word.
                break;
            }

            _position++;
        }

        int length = _position - start;
        WordKinds kinds = (isNumber ? WordKinds.Number : 0)
            | (Characters.Normalize(first) != first ? WordKinds.Capitalized : 0)
            | (capitals > 1 && capitals == length ? WordKinds.AllCapitals : 0);
        word = new Word(hash, start, length, kinds, first);
        return true;
    }
}
