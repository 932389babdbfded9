namespace NewsText.Cleaning.Text;

/// <summary>Which marks stand anywhere in a line.</summary>
[Flags]
internal enum LineMarks : byte
{
    None = 0,

    /// <summary>A full stop, an exclamation mark or a question mark.</summary>
    Stop = 1,

    /// <summary>What may close a sentence behind its end: quotation marks and brackets.</summary>
    Closer = 2,

    /// <summary>What markup and programs have: braces, angle and square brackets, <c>=</c>, <c>;</c> and the backslash.</summary>
    Code = 4,

    Colon = 8,

    /// <summary>A slash or an upright bar.</summary>
    Slash = 16,

    /// <summary>Something beyond ASCII; it may be any of the others too.</summary>
    Wide = 32,

    /// <summary>No space, in lines of ASCII.</summary>
    NoSpace = 64,

    All = Stop | Closer | Code | Colon | Slash | Wide | NoSpace,
}
