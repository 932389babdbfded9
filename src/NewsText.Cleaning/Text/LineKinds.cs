namespace NewsText.Cleaning.Text;

/// <summary>
/// What a first look at a line's two ends, its length and its place tells: which filters may have something to say about it. A line may be of many
/// kinds; nearly every paragraph is of none or two. What makes a line be of a kind stands in <c>LineSieve</c>.
/// </summary>
[Flags]
internal enum LineKinds : uint
{
    None = 0,

    /// <summary>Ends without an end mark.</summary>
    Open = 1u << 0,

    /// <summary>Open, and short enough for a bar of buttons.</summary>
    Bar = 1u << 1,

    /// <summary>Short enough for a label.</summary>
    Label = 1u << 2,

    /// <summary>As short as "1 of 9".</summary>
    Counter = 1u << 3,

    /// <summary>Ends with a bracket.</summary>
    BracketEnd = 1u << 4,

    /// <summary>In brackets from end to end.</summary>
    Bracketed = 1u << 5,

    /// <summary>Short, and ends with a question mark.</summary>
    Question = 1u << 6,

    /// <summary>A sentence or a few that are short enough to stand twice in a line.</summary>
    Doubled = 1u << 7,

    /// <summary>Begins with the sign or the word of a copyright notice.</summary>
    Copyright = 1u << 8,

    /// <summary>Begins like the name of a network or a button for one.</summary>
    Network = 1u << 9,

    /// <summary>Begins with <c>#</c>.</summary>
    Hash = 1u << 10,

    /// <summary>A short sentence that begins like an ad's.</summary>
    Teaser = 1u << 11,

    /// <summary>A sentence that begins like an order to the reader.</summary>
    Order = 1u << 29,

    /// <summary>Ends with an exclamation mark.</summary>
    Exclamation = 1u << 12,

    /// <summary>Ends like "Read more.".</summary>
    Button = 1u << 13,

    /// <summary>Has an <c>@</c>.</summary>
    Handle = 1u << 14,

    /// <summary>Ends like a post's link, date or name.</summary>
    PostEnd = 1u << 15,

    /// <summary>Ends with an ellipsis.</summary>
    Cut = 1u << 16,

    /// <summary>Begins with the note that players put before a title.</summary>
    Music = 1u << 17,

    /// <summary>Open, and begins like an address of the web.</summary>
    Address = 1u << 18,

    /// <summary>Begins like a button of an embed.</summary>
    Embed = 1u << 19,

    /// <summary>Short, and begins with a mark.</summary>
    Marked = 1u << 20,

    /// <summary>In quotation marks from end to end.</summary>
    Speech = 1u << 21,

    /// <summary>Begins like a note on the article.</summary>
    Note = 1u << 22,

    /// <summary>No paragraph, and begins like a note on the article or the head of a live blog's entry.</summary>
    ShortNote = 1u << 23,

    /// <summary>Begins with a capital that no small letter follows.</summary>
    Capitals = 1u << 24,

    /// <summary>One of the first two lines.</summary>
    First = 1u << 25,

    /// <summary>One of the last three lines.</summary>
    Last3 = 1u << 26,

    /// <summary>One of the last six lines.</summary>
    Last6 = 1u << 27,

    /// <summary>What the learned model may decide on: no paragraph, and open or at an edge.</summary>
    Undecided = 1u << 30,

    /// <summary>One of the last fifteen lines, and begins like the tail of a press release.</summary>
    Release = 1u << 28,
}
