namespace NewsText.Cleaning.Text;

/// <summary>What is known of a word besides its hash value.</summary>
[Flags]
internal enum WordKinds : byte
{
    None = 0,

    /// <summary>No word but a mark, such as a comma, that stands for itself.</summary>
    Mark = 1,

    /// <summary>Digits, with dots and commas between them.</summary>
    Number = 2,

    /// <summary>Begins with a capital.</summary>
    Capitalized = 4,

    /// <summary>Two letters at least, all of them capitals.</summary>
    AllCapitals = 8,
}

/// <summary>A word, or a mark that stands for itself, as a hash value. Case is folded, apostrophes are dropped, and every number is the same number.</summary>
internal readonly struct Word(uint hash, int start, int length, WordKinds kinds, char first)
{
    public readonly uint Hash = hash;

    /// <summary>The first character: a mark's own.</summary>
    public readonly char First = first;

    private readonly ushort _start = (ushort)Math.Min(start, ushort.MaxValue);
    private readonly ushort _length = (ushort)Math.Min(length, ushort.MaxValue);

    public readonly WordKinds Kinds = kinds;

    /// <summary>Offset in the line; capped at 65,535.</summary>
    public int Start => _start;

    public int Length => _length;

    public bool IsMark => (Kinds & WordKinds.Mark) != 0;

    public bool IsNumber => (Kinds & WordKinds.Number) != 0;

    public bool IsCapitalized => (Kinds & WordKinds.Capitalized) != 0;

    public bool IsAllCapitals => (Kinds & WordKinds.AllCapitals) != 0;
}
