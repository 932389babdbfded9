namespace NewsText.Cleaning.Removals;

/// <summary>The networks whose posts are recognised.</summary>
internal enum SocialNetwork : byte
{
    Twitter,
    Instagram,
    Facebook,
    YouTube,
    TikTok,
    TruthSocial,
    Threads,
    Bluesky,
    Mastodon,
    Telegram,
    Reddit,
    LinkedIn,
}
