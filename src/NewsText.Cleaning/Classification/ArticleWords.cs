using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// A Bloom filter of the long words in an article's paragraphs: a line that shares its names with them is more likely to be part of it. Of each
/// paragraph only the beginning is read, and of the article only the first paragraphs, so that the cost has a bound.
/// </summary>
internal ref struct ArticleWords(Span<ulong> bitmap)
{
    public const int BitmapLength = 64; // of 64 bits each: 4,096 bits for some 100 words

    /// <summary>How many paragraphs are read, from the first on.</summary>
    public const int MostParagraphs = 6;

    private const int MostCharacters = 100;

    private readonly Span<ulong> _bitmap = bitmap;

    /// <summary>Reads the paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="except">A line that is compared with the others and does not count itself.</param>
    public void Fill(ReadOnlySpan<char> text, LineTable lines, int except = -1)
    {
        _bitmap.Clear();
        int prose = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (!line.IsProse || i == except)
            {
                continue;
            }

            if (prose++ < MostParagraphs)
            {
                var reader = new WordReader(text, line.Start, Math.Min(line.End, line.Start + MostCharacters));
                while (reader.TryRead(out Word word))
                {
                    if (word.Length >= 5 && !word.IsMark && !word.IsNumber)
                    {
                        _bitmap[(int)(word.Hash >> 6) & (BitmapLength - 1)] |= 1UL << (int)word.Hash;
                    }
                }
            }
        }

        ProseBucket = lines.Count == 0 ? 0 : (uint)(prose * 5 / lines.Count);
    }

    /// <summary>0 to 5: how much of the text is paragraphs.</summary>
    public uint ProseBucket { get; private set; }

    public readonly bool Contains(uint hash) => !_bitmap.IsEmpty && (_bitmap[(int)(hash >> 6) & (BitmapLength - 1)] & (1UL << (int)hash)) != 0;
}
