using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Text;

/// <summary>Reads the words and marks of a line, one after the other.</summary>
/// <remarks>
/// Words of up to sixteen ASCII letters, nearly all words of English news, are taken in one step: sixteen characters are narrowed to bytes, a mask
/// tells where the word ends, and its bytes are the hash's input. Who wants many words gets them from masks of 64 characters, so that no word waits
/// for the end of the one before. Longer words, apostrophes, numbers and other scripts are read one character at a time; all ways give the same word
/// the same hash.
/// </remarks>
internal ref struct WordReader
{
    // Odd numbers without structure: the golden ratio's and one of xxHash's (public domain).
    private const ulong Multiplier1 = 0x9E3779B97F4A7C15, Multiplier2 = 0xC2B2AE3D27D4EB4F;

    private const int BlockLength = 16;

    // Tells the hash of a mark from that of a word of one letter.
    private const uint MarkBits = 0xFF;

    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _position;

    /// <summary>Reads all words of a span.</summary>
    public WordReader(ReadOnlySpan<char> line)
        : this(line, 0, line.Length)
    {
    }

    /// <summary>Reads the words of a part of the text. Blocks may be read beyond it, which is why the text comes along.</summary>
    public WordReader(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _end = end;
        _position = start;
    }

    /// <summary>Behind the last character that was read, in the text.</summary>
    public readonly int Position => _position;

    /// <summary>The hash of a sequence of words: start with 0 and add one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Combine(uint sequence, uint word) => (BitOperations.RotateLeft(sequence, 5) ^ word) * 0x9E3779B1;

    /// <summary>Goes on at <paramref name="position"/> of the text, behind the word that may be cut there.</summary>
    public void Skip(int position)
    {
        if (position > _position)
        {
            _position = position;
            while (_position < _end && Characters.IsWordCharacter(_text[_position]))
            {
                _position++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(out Word word)
    {
        ReadOnlySpan<char> text = _text;
        int position = _position;
        while (position < _end && Characters.IsSpace(text[position]))
        {
            position++;
        }

        _position = position;
        if (position >= _end)
        {
            word = default;
            return false;
        }

        char first = text[position];
        if ((uint)((first | 0x20) - 'a') < 26 && position + BlockLength <= text.Length && TryReadBlock(first, out word))
        {
            return true;
        }

        ReadSlowly(first, out word);
        return true;
    }

    /// <summary>The same as <see cref="TryRead"/>, which is much code, for places where few words are read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryReadOne(out Word word) => TryRead(out word);

    /// <summary>Reads words until <paramref name="words"/> is full or none are left: the same as <see cref="TryRead"/> gives, one after the other. Tells how many.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Read(scoped Span<Word> words)
    {
        int count = 0;
        while (count < words.Length)
        {
            if (_position < _end && _position + CharacterMasks.Count + BlockLength <= _text.Length)
            {
                count += ReadMasked(words[count..]);
            }
            else if (TryReadOne(out words[count]))
            {
                count++;
            }
            else
            {
                break;
            }
        }

        return count;
    }

    /// <summary>Reads the words of the next 64 characters, but for one that may go on behind them.</summary>
    private int ReadMasked(scoped Span<Word> words)
    {
        int start = _position, length = Math.Min(CharacterMasks.Count, _end - start), count = 0, i = 0;
        var masks = CharacterMasks.Of(ref At(start));
        ulong inside = ulong.MaxValue >> (CharacterMasks.Count - length);
        ulong letters = masks.Letters & inside, spaces = masks.Spaces & inside, others = masks.Others & inside;
        while (count < words.Length)
        {
            i += BitOperations.TrailingZeroCount(~(spaces >> i));
            if (i >= length)
            {
                break;
            }

            char first = _text[start + i];
            ulong rest = letters >> i;
            int letterCount = BitOperations.TrailingZeroCount(~rest), end = i + letterCount;
            if (end == CharacterMasks.Count && start + end < _end && letterCount < BlockLength)
            {
                break;
            }

            if (letterCount >= BlockLength || ((others >> i) & (1UL << letterCount)) != 0)
            {
                _position = start + i;
                if (!TryReadOne(out words[count]))
                {
                    return count;
                }

                i = _position - start;
                count++;
            }
            else
            {
                // A mark stands between words as it likes, so it is taken the same way: as one letter without the bit of small ones.
                int isMark = letterCount == 0 ? 1 : 0;
                Vector128<byte> lower = CharacterMasks.Narrow(ref At(start + i)) | Vector128.Create((byte)(0x20 - (0x20 * isMark)));
                words[count++] = OfBytes(lower, letterCount + isMark, (uint)(masks.Capitals >> i), (uint)isMark, first);
                i = end + isMark;
            }

            if (i >= length)
            {
                break;
            }
        }

        _position = start + i;
        return count;
    }

    /// <summary>Reads a word of at most fifteen ASCII letters and digits that ends at an ASCII character which cannot join it to the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadBlock(char first, out Word word)
    {
        Vector128<byte> bytes = CharacterMasks.Narrow(ref At(_position));
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        Vector128<byte> letters = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        uint letterMask = letters.ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(~letterMask | (1u << BlockLength));
        if (length >= _end - _position)
        {
            length = _end - _position;
        }
        else if (length == BlockLength || _text[_position + length] is > '\x7E' or '\'' or (>= '0' and <= '9'))
        {
            word = default;
            return false;
        }

        word = OfBytes(lower, length, (~Vector128.Equals(bytes, lower)).ExtractMostSignificantBits(), 0, first);
        _position += length;
        return true;
    }

    /// <summary>A word of ASCII letters, or one mark, from sixteen bytes that it stands at the start of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Word OfBytes(Vector128<byte> lower, int length, uint capitals, uint isMark, char first)
    {
        // The word's own bytes: sixteen ones and sixteen zeros, read from where as many ones are left as the word has letters.
        Vector128<byte> mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(BlockLength - length));
        Vector128<ulong> halves = (lower & mask).AsUInt64();
        ulong low = halves.ToScalar(), high = halves.GetElement(1) | (isMark * MarkBits);
        uint all = (1u << length) - 1, isAllCapitals = (length > 1) & ((capitals & all) == all) ? 1u : 0;
        uint kinds = (isMark * (uint)WordKinds.Mark) | ((capitals & 1) * (uint)WordKinds.Capitalized) | (isAllCapitals * (uint)WordKinds.AllCapitals);
        return new Word(Hash(low, high, length), length, (WordKinds)kinds, first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref ushort At(int position) => ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), position));

    private void ReadSlowly(char first, out Word word)
    {
        if (Characters.IsWordCharacter(first))
        {
            ReadByCharacter(first, out word);
            return;
        }

        _position++;
        word = OfMark(first);
    }

    private static Word OfMark(char mark) => new(Hash(Characters.Normalize(mark), MarkBits, 1), 1, WordKinds.Mark, mark);

    private void ReadByCharacter(char first, out Word word)
    {
        int start = _position;
        ulong low = 0, high = 0;
        bool isNumber = true;
        int capitals = 0, count = 0;
        for (; _position < _end; _position++)
        {
            char c = _text[_position];
            if (!Characters.IsWordCharacter(c))
            {
                // Apostrophes within words, dots and commas within numbers belong to them.
                bool joins = _position + 1 < _end && Characters.IsAsciiLetterOrDigit(_text[_position + 1]) && (c is '\'' or '’' || (isNumber && c is '.' or ','));
                if (!joins)
                {
                    break;
                }

                continue;
            }

            char normal = Characters.Normalize(c);
            bool isDigit = (uint)(c - '0') < 10;
            if (isDigit && isNumber)
            {
                // 7, 2016 and 1,500 are one word.
                low = '0';
                count = 1;
                continue;
            }

            isNumber = false;
            capitals += normal != c ? 1 : 0;
            ulong folded = (byte)(isDigit ? '0' : normal ^ (normal >> 8));
            if (count < 8)
            {
                low |= folded << (8 * count);
            }
            else if (count < BlockLength)
            {
                high |= folded << (8 * (count - 8));
            }

            count++;
        }

        int length = _position - start;
        WordKinds kinds = (isNumber ? WordKinds.Number : 0)
            | (Characters.Normalize(first) != first ? WordKinds.Capitalized : 0)
            | (capitals > 1 && capitals == length ? WordKinds.AllCapitals : 0);
        word = new Word(Hash(low, high, count), length, kinds, first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong low, ulong high, int length)
    {
        ulong h = (low * Multiplier1) ^ ((high + (uint)length) * Multiplier2);
        return (uint)((h ^ (h >> 29)) * Multiplier1 >> 32);
    }
}
