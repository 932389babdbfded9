namespace NewsText.Cleaning.Text;

/// <summary>What is known of a line from its two ends and from the characters the scanner watches for.</summary>
[Flags]
internal enum LineTraits : ushort
{
    None = 0,

    /// <summary>The last mark ends a sentence; closing quotes and brackets after it are passed over.</summary>
    EndsSentence = 1,

    /// <summary>At least one blank line stands between this line and the one before.</summary>
    BlankBefore = 2,

    /// <summary>An <c>@</c> stands in the line.</summary>
    HasAt = 4,

    /// <summary>A rule's phrase was found in the line.</summary>
    HasHit = 8,

    /// <summary>Long and ended like a sentence: no filter looks at it without evidence.</summary>
    Prose = 16,

    /// <summary>The learned model marked the line; what it learned from are the marks of rules alone.</summary>
    MarkedByModel = 32,

    /// <summary>Content by a first look at its ends, or as one of very many open lines in a row; the model need not read it.</summary>
    Plain = 64,

    /// <summary>More likely residue than not to the model, whether or not the strictness removes it.</summary>
    Doubtful = 256,

    /// <summary>Stood in an earlier round as it stands, and no filter marked it: what a filter says by the line alone, it need not say again.</summary>
    Kept = 512,

    /// <summary>Kept, and at the same place between the same two lines: nor what it says by these.</summary>
    Settled = 1024,

    /// <summary>Kept, and the same, but for its distance from the end of the text.</summary>
    Moved = 2048,

    /// <summary>A span was cut from it, and it has not been scanned again.</summary>
    Shortened = 4096,

    /// <summary>A shield keeps the line whole: spans that were marked in it stay as well.</summary>
    Protected = 128,
}
