namespace NewsText.Cleaning.Filters;

/// <summary>The rule names of the filters' own removals, beside those of the rule files: what <see cref="CleaningOptions.DisabledRules"/> may name.</summary>
internal static class FilterRules
{
    public const string Model = "model";

    /// <summary>What <see cref="CleaningOptions.SocialPosts"/> decides.</summary>
    public const string Post = "social.post";

    private static readonly HashSet<string> Names = new(
    [
        "ad.stuck", "advertisement.teaser", "button.end", "button.stuck", "byline.about", "byline.about-label", "byline.address", "byline.ago", "byline.biography", "byline.by",
        "byline.clock", "byline.date", "byline.genre", "byline.instant", "byline.office", "byline.outlet", "byline.reported", "byline.section", "byline.stamped-name", "byline.stuck",
        "byline.stuck-date", "byline.stuck-hour", "byline.stuck-wire", "byline.telephone", "caption.behind-bar", "caption.credit", "caption.doubled", "caption.duration", "caption.glued",
        "caption.label", "caption.repeated", "caption.tail", "copyright.sign", "follow.name", "markup.code", "markup.edit-link", "markup.stray", "markup.tag", Model, "navigation.tag-list",
        "related.arrow", "related.bracketed", "related.capitals", "related.format", "related.glued-label", "related.label", "related.linked", "related.list", "related.shouted-label",
        "related.stuck-button", "related.stuck-link", "related.stuck-list", "sharing.bar", "sharing.copy-notice", "social.player",
    ], StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
