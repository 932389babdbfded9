using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>A word, or a mark that stands for itself, as a hash value.</summary>
internal readonly struct Token
{
    public required uint Hash { get; init; }

    public required int Length { get; init; }

    public required bool IsMark { get; init; }

    public required bool IsNumber { get; init; }

    public required bool IsCapitalized { get; init; }

    public required bool IsAllCapitals { get; init; }

    public required char FirstCharacter { get; init; }
}

/// <summary>Reads the words and marks of a line. Case is folded and every number is the same number.</summary>
internal ref struct WordReader(ReadOnlySpan<char> line)
{
    private const uint Offset = 2166136261, Prime = 16777619; // FNV-1a

    private readonly ReadOnlySpan<char> _line = line;

    public int Position { get; private set; }

    public readonly bool IsAtEnd
    {
        get
        {
            for (int i = Position; i < _line.Length; i++)
            {
                if (!Characters.IsSpace(_line[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public void SkipPartialWord()
    {
        while (Position < _line.Length && Characters.IsWordCharacter(_line[Position]))
        {
            Position++;
        }
    }

    public bool TryRead(out Token token)
    {
        while (Position < _line.Length && Characters.IsSpace(_line[Position]))
        {
            Position++;
        }

        if (Position == _line.Length)
        {
            token = default;
            return false;
        }

        int start = Position;
        char first = _line[start];
        if (!Characters.IsWordCharacter(first))
        {
            Position++;
            token = new Token
            {
                Hash = (Offset ^ Characters.Normalize(first)) * Prime,
                Length = 1,
                IsMark = true,
                IsNumber = false,
                IsCapitalized = false,
                IsAllCapitals = false,
                FirstCharacter = first,
            };
            return true;
        }

        uint hash = Offset;
        bool isNumber = true;
        int capitals = 0;
        while (Position < _line.Length)
        {
            char c = _line[Position];
            if (!Characters.IsWordCharacter(c))
            {
                // Apostrophes within words and dots or commas within numbers belong to them.
                bool joins = Position + 1 < _line.Length && Characters.IsAsciiLetterOrDigit(_line[Position + 1])
                    && (c is '\'' or '’' || (isNumber && c is '.' or ','));
                if (!joins)
                {
                    break;
                }

                Position++;
                continue;
            }

            char normal = Characters.Normalize(c);
            capitals += normal != c ? 1 : 0;
            if ((uint)(c - '0') < 10)
            {
                // 7, 2016 and 1,500 are one word.
                hash = isNumber ? Offset ^ '0' : (hash ^ '0') * Prime;
            }
            else
            {
                isNumber = false;
                hash = (hash ^ normal) * Prime;
            }

            Position++;
        }

        token = new Token
        {
            Hash = hash,
            Length = Position - start,
            IsMark = false,
            IsNumber = isNumber,
            IsCapitalized = Characters.Normalize(first) != first,
            IsAllCapitals = capitals > 1 && capitals == Position - start,
            FirstCharacter = first,
        };
        return true;
    }
}
