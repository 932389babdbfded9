using System.Runtime.CompilerServices;

namespace NewsText.Cleaning.Text;

/// <summary>
/// A Bloom filter of the long words in an article's paragraphs: a line that shares its names with them is more likely to be part of it. Of each
/// paragraph only the beginning is read, and of the article only the first paragraphs, so that the cost has a bound. Read once for all filters;
/// a buffer that is filled again for every text.
/// </summary>
internal sealed class ArticleWords
{
    /// <summary>How many paragraphs are read, from the first on.</summary>
    public const int MostParagraphs = 6;

    /// <summary>How many values <see cref="ProseBucket"/> has.</summary>
    public const int ProseBuckets = 6;

    private const int BitmapLength = 64; // of 64 bits each: 4,096 bits for some 100 words
    private const int MostCharacters = 100;
    private const int NotRead = -2;

    private readonly ulong[] _bitmap = new ulong[BitmapLength];
    private int _except = NotRead;

    private bool _hasShare;

    /// <summary>0 to 5: how much of the text is paragraphs. <see cref="ReadShare"/> is enough for it.</summary>
    public uint ProseBucket { get; private set; }

    /// <summary>Gets ready for the paragraphs of another text.</summary>
    public void Reset()
    {
        _except = NotRead;
        _hasShare = false;
    }

    /// <summary>Counts the paragraphs, unless they are counted already.</summary>
    public void ReadShare(LineTable lines)
    {
        if (_hasShare)
        {
            return;
        }

        int prose = 0;
        foreach (ref Line line in lines.Lines)
        {
            prose += line.IsProse ? 1 : 0;
        }

        ProseBucket = lines.Count == 0 ? 0 : (uint)(prose * (ProseBuckets - 1) / lines.Count);
        _hasShare = true;
    }

    /// <summary>Reads the paragraphs, unless they are read already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="except">A line that is compared with the others and does not count itself.</param>
    [SkipLocalsInit]
    public void Read(ReadOnlySpan<char> text, LineTable lines, int except = -1)
    {
        ReadShare(lines);
        if (except == _except)
        {
            return;
        }

        _except = except;
        Array.Clear(_bitmap);
        int prose = 0;
        Span<Word> words = stackalloc Word[MostCharacters];
        for (int i = 0; i < lines.Count && prose < MostParagraphs; i++)
        {
            ref Line line = ref lines[i];
            if (line.IsProse && i != except)
            {
                prose++;
                var reader = new WordReader(text, line.Start, Math.Min(line.End, line.Start + MostCharacters));
                foreach (ref readonly Word word in words[..reader.Read(words)])
                {
                    ulong isLong = (word.Length >= 5) & ((word.Kinds & (WordKinds.Mark | WordKinds.Number)) == 0) ? 1UL : 0;
                    _bitmap[(int)(word.Hash >> 6) & (BitmapLength - 1)] |= isLong << (int)word.Hash;
                }
            }
        }
    }

    /// <summary>Goes on with a text from which lines were cut, but none of the paragraphs that are read.</summary>
    public void Keep(LineTable lines)
    {
        _hasShare = false;
        if (_except == -1)
        {
            ReadShare(lines);
        }
        else
        {
            _except = NotRead;
        }
    }

    public bool Contains(uint hash) => (_bitmap[(int)(hash >> 6) & (BitmapLength - 1)] & (1UL << (int)hash)) != 0;
}
