using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>What addresses and handles tell of their network.</summary>
internal static class PostAddress
{
    /// <summary>No address of a post is longer.</summary>
    public const int Longest = 300;

    // Where a post's own address is: host and what follows it up to the post.
    private static readonly (string Host, string Path, SocialNetwork Network)[] Addresses =
    [
        ("twitter.com/", "/status", SocialNetwork.Twitter),
        ("x.com/", "/status", SocialNetwork.Twitter),
        ("instagram.com/", "p/", SocialNetwork.Instagram),
        ("instagram.com/", "reel/", SocialNetwork.Instagram),
        ("instagram.com/", "tv/", SocialNetwork.Instagram),
        ("facebook.com/", "/posts/", SocialNetwork.Facebook),
        ("facebook.com/", "/videos/", SocialNetwork.Facebook),
        ("facebook.com/", "watch", SocialNetwork.Facebook),
        ("fb.watch/", "", SocialNetwork.Facebook),
        ("youtube.com/", "watch?", SocialNetwork.YouTube),
        ("youtube.com/", "embed/", SocialNetwork.YouTube),
        ("youtube.com/", "shorts/", SocialNetwork.YouTube),
        ("youtu.be/", "", SocialNetwork.YouTube),
        ("tiktok.com/", "/video/", SocialNetwork.TikTok),
        ("vm.tiktok.com/", "", SocialNetwork.TikTok),
        ("truthsocial.com/", "/posts/", SocialNetwork.TruthSocial),
        ("truthsocial.com/", "/statuses/", SocialNetwork.TruthSocial),
        ("threads.net/", "/post/", SocialNetwork.Threads),
        ("threads.com/", "/post/", SocialNetwork.Threads),
        ("bsky.app/", "/post/", SocialNetwork.Bluesky),
        ("t.me/", "/", SocialNetwork.Telegram),
        ("reddit.com/", "/comments/", SocialNetwork.Reddit),
        ("linkedin.com/", "posts/", SocialNetwork.LinkedIn),
        ("linkedin.com/", "/update/", SocialNetwork.LinkedIn),
        ("mastodon.", "/@", SocialNetwork.Mastodon),
    ];

    /// <summary>The network that a handle's shape names.</summary>
    public static SocialNetwork NetworkOf(ReadOnlySpan<char> handle)
    {
        int at = handle.IndexOf('@');
        if (at >= 0)
        {
            ReadOnlySpan<char> host = handle[(at + 1)..];
            return Characters.EqualsInAnyCase(host, "truthsocial.com") ? SocialNetwork.TruthSocial
                : Characters.EqualsInAnyCase(host, "threads.net") ? SocialNetwork.Threads
                : SocialNetwork.Mastodon;
        }

        return handle.Contains('.') ? SocialNetwork.Bluesky : SocialNetwork.Twitter;
    }

    /// <summary>An address of a post that stands alone on its line.</summary>
    public static bool TryReadAddress(ReadOnlySpan<char> text, in Line line, out FoundPost post)
    {
        post = default;
        ReadOnlySpan<char> span = line.Of(text);
        if (span.Length > Longest || span.IndexOfAny(' ', '\t', '\u00A0') >= 0)
        {
            return false;
        }

        int host = Characters.StartsWithInAnyCase(span, "https://") ? 8 : Characters.StartsWithInAnyCase(span, "http://") ? 7 : 0;
        span = span[host..];
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "old."])
        {
            if (Characters.StartsWithInAnyCase(span, prefix))
            {
                span = span[prefix.Length..];
                break;
            }
        }

        foreach ((string name, string path, SocialNetwork network) in Addresses)
        {
            if (Characters.StartsWithInAnyCase(span, name) && span.Length > name.Length + 3 && (path.Length == 0 || Characters.ContainsInAnyCase(span[(name.Length - 1)..], path)))
            {
                // Authors list the films they write about by their addresses.
                post = OtherPosts.Whole(network, line, network == SocialNetwork.YouTube ? 0.7f : 0.95f);
                post.BodyEnd = post.BodyStart;
                return true;
            }
        }

        return false;
    }
}
