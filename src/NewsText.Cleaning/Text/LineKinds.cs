namespace NewsText.Cleaning.Text;

/// <summary>
/// What a first look at a line's two ends, its first two words, its marks, its length, its traits and its place tells: which filters may have something to say about it. A line may be
/// of many kinds; nearly every paragraph is of none or one. What makes a line be of a kind stands in <c>LineForms</c>.
/// </summary>
[Flags]
internal enum LineKinds : ulong
{
    None = 0,

    /// <summary>Open, which is without an end mark, and as long as a headline or a teaser.</summary>
    Headline = 1ul << 0,

    /// <summary>Open, short enough for a bar of buttons, and begins like one.</summary>
    Bar = 1ul << 1,

    /// <summary>Begins with the name of a network or a button for one.</summary>
    Network = 1ul << 2,

    /// <summary>Open, and ends like a button: "Read more".</summary>
    ButtonEnd = 1ul << 3,

    /// <summary>Open, and begins with the label of a headline: "Related".</summary>
    ButtonStart = 1ul << 4,

    /// <summary>Short enough for a label.</summary>
    Label = 1ul << 5,

    /// <summary>Like "1 of 9".</summary>
    Counter = 1ul << 6,

    /// <summary>Ends with a bracket.</summary>
    BracketEnd = 1ul << 7,

    /// <summary>In brackets from end to end.</summary>
    Bracketed = 1ul << 8,

    /// <summary>Short, and ends with a question mark.</summary>
    Question = 1ul << 9,

    /// <summary>A sentence or a few, the second half of which begins like the first.</summary>
    Doubled = 1ul << 10,

    /// <summary>Begins with the sign or the word of a copyright notice.</summary>
    Copyright = 1ul << 11,

    /// <summary>Begins with <c>#</c>.</summary>
    Hash = 1ul << 12,

    /// <summary>A short sentence that begins like an ad's.</summary>
    Teaser = 1ul << 13,

    /// <summary>A sentence that begins like an order to the reader.</summary>
    Order = 1ul << 14,

    /// <summary>Ends with an exclamation mark.</summary>
    Exclamation = 1ul << 15,

    /// <summary>Ends like "Read more.".</summary>
    Button = 1ul << 16,

    /// <summary>Has an <c>@</c>.</summary>
    Handle = 1ul << 17,

    /// <summary>Open, and ends like a post's date.</summary>
    PostEnd = 1ul << 18,

    /// <summary>Ends with an ellipsis.</summary>
    Cut = 1ul << 19,

    /// <summary>Begins with the note that players put before a title.</summary>
    Music = 1ul << 20,

    /// <summary>Begins like a button of an embed.</summary>
    Embed = 1ul << 21,

    /// <summary>Short, and begins with a mark.</summary>
    Marked = 1ul << 22,

    /// <summary>In quotation marks from end to end.</summary>
    Speech = 1ul << 23,

    /// <summary>Begins like a note of the editors on the article.</summary>
    Note = 1ul << 24,

    /// <summary>No paragraph, and begins like a note on the article.</summary>
    ShortNote = 1ul << 25,

    /// <summary>No paragraph, and begins with a bracket or a star.</summary>
    Aside = 1ul << 26,

    /// <summary>No paragraph, and begins like the head of a live blog's entry.</summary>
    Entry = 1ul << 27,

    /// <summary>Begins with a capital that no small letter follows.</summary>
    Capitals = 1ul << 28,

    /// <summary>One of the first two lines.</summary>
    First = 1ul << 29,

    /// <summary>One of the first two lines, open, and short enough for a name and an outlet.</summary>
    Outlet = 1ul << 30,

    /// <summary>One of the last six lines, and short enough to tell who reported.</summary>
    Contact = 1ul << 31,

    /// <summary>One of the last three lines, and ends like the name of a wire service.</summary>
    Wire = 1ul << 32,

    /// <summary>A sentence at an edge of the text that may begin with a name.</summary>
    Biography = 1ul << 33,

    /// <summary>A sentence at an edge of the text that begins like "The author is".</summary>
    Author = 1ul << 34,

    /// <summary>A sentence at an edge of the text that begins like an editor's note.</summary>
    EditorsNote = 1ul << 35,

    /// <summary>A sentence at an edge of the text that may be a date.</summary>
    Date = 1ul << 36,

    /// <summary>One of the last fifteen lines, and begins like the tail of a press release.</summary>
    Release = 1ul << 37,

    /// <summary>What the learned model may decide on: open, and no paragraph.</summary>
    Undecided = 1ul << 38,

    /// <summary>The same for a sentence at an edge of the text.</summary>
    ClosedUndecided = 1ul << 39,

    /// <summary>Open, and begins like a byline or a date.</summary>
    ByStart = 1ul << 40,

    /// <summary>Open, and at an edge of the text, where names stand too.</summary>
    ByEdge = 1ul << 41,

    /// <summary>Open, and has marks that markup and programs have.</summary>
    Code = 1ul << 42,

    /// <summary>Open, and may be a name in small letters and a number.</summary>
    Field = 1ul << 43,

    /// <summary>Open, and may have no space.</summary>
    OneWord = 1ul << 44,

    /// <summary>Open, and a sentence may end in it.</summary>
    CreditTail = 1ul << 45,

    /// <summary>Open and long, and a sentence or what closes one may end in it.</summary>
    StuckTail = 1ul << 46,

    /// <summary>Open, and begins with an arrow.</summary>
    ArrowStart = 1ul << 47,

    /// <summary>Open, and ends with an arrow.</summary>
    ArrowEnd = 1ul << 48,

    /// <summary>Open, and begins like the name of a format before a headline.</summary>
    Format = 1ul << 49,

    /// <summary>Open, and begins in capitals.</summary>
    Shouted = 1ul << 50,

    /// <summary>Open, and has a link or something else that only some posts have.</summary>
    PostLink = 1ul << 51,

    /// <summary>Open, and begins like the head of a timeline.</summary>
    Tweets = 1ul << 52,

    /// <summary>A rule's phrase was found in it.</summary>
    Hit = 1ul << 53,

    /// <summary>Open, and no longer than a caption.</summary>
    Credit = 1ul << 54,

    /// <summary>Open and short, and begins with a digit, in brackets or not.</summary>
    Stamp = 1ul << 55,

    /// <summary>Open and short, and ends with "ago".</summary>
    Ago = 1ul << 56,

    /// <summary>May be the label of a list of tags.</summary>
    TagLabel = 1ul << 57,

    /// <summary>No line is of this kind, but every text counts as having one: for filters that go through all lines.</summary>
    Any = 1ul << 63,
}
