namespace NewsText.Cleaning;

/// <summary>A post of a social network that was embedded in the page and dumped as text.</summary>
/// <param name="Network">The network's name, one of <c>Twitter</c>, <c>Instagram</c>, <c>Facebook</c>, <c>YouTube</c>, <c>TikTok</c>, <c>TruthSocial</c>, <c>Threads</c>, <c>Bluesky</c>, <c>Mastodon</c>, <c>Telegram</c>, <c>Reddit</c>, <c>LinkedIn</c>.</param>
/// <param name="Author">The author's name as written; empty when the text does not say.</param>
/// <param name="Handle">The handle without <c>@</c>; empty when the text does not say.</param>
/// <param name="DateText">The date as written; empty when the text does not say.</param>
/// <param name="Date">The date, where it is certain; else null.</param>
/// <param name="Text">The post's body as it stands in the original.</param>
/// <param name="Links">The links in the post, as written.</param>
/// <param name="Start">Offset of the post in the original, in UTF-16 code units.</param>
/// <param name="Length">Length of the post in the original, in UTF-16 code units.</param>
public sealed record SocialPost(
    string Network,
    string Author,
    string Handle,
    string DateText,
    DateOnly? Date,
    string Text,
    IReadOnlyList<string> Links,
    int Start,
    int Length);
