namespace NewsText.Cleaning;

/// <summary>What a piece of residue is. The categories can be combined: <see cref="CleaningOptions.Categories"/> names those that are removed.</summary>
[Flags]
public enum BoilerplateCategories
{
    /// <summary>Nothing is removed.</summary>
    None = 0,

    /// <summary>Advertisements, ad markers ("Advertisement", "Story continues below"), native ads and sponsor lines.</summary>
    Advertisement = 1 << 0,

    /// <summary>Posts of social networks that were embedded in the page and dumped as text.</summary>
    SocialEmbed = 1 << 1,

    /// <summary>Pointers to other articles, videos, galleries and programmes.</summary>
    RelatedContent = 1 << 2,

    /// <summary>Newsletters, apps, memberships, donations, paywalls and "follow us".</summary>
    Subscription = 1 << 3,

    /// <summary>Share bars, counters, and prompts to comment, to write in or to vote.</summary>
    Sharing = 1 << 4,

    /// <summary>Copyright, opinion disclaimers, syndication terms, affiliate disclosures.</summary>
    Disclaimer = 1 << 5,

    /// <summary>Captions and credits of pictures and videos, and player text.</summary>
    Caption = 1 << 6,

    /// <summary>Author names, dates, reading times, agency lines, author biographies and contributor notes.</summary>
    Byline = 1 << 7,

    /// <summary>Menus, tags, search fields, cookie and script notices, buttons.</summary>
    Navigation = 1 << 8,

    /// <summary>Comments by readers.</summary>
    ReaderComment = 1 << 9,

    /// <summary>Markup, script, shortcodes and other machine text.</summary>
    Markup = 1 << 10,

    /// <summary>All categories: the default.</summary>
    All = (1 << 11) - 1,
}
