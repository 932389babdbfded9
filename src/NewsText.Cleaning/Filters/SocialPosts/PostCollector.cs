using NewsText.Cleaning.Removals;

namespace NewsText.Cleaning.Filters;

/// <summary>Makes the posts that a user sees of the offsets that were found. The one place where recognising posts allocates.</summary>
internal static class PostCollector
{
    private static readonly string[] Names = Enum.GetNames<SocialNetwork>();

    public static IReadOnlyList<SocialPost> Collect(string text, FoundPostList found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var posts = new SocialPost[found.Count];
        for (int i = 0; i < posts.Length; i++)
        {
            ref readonly FoundPost post = ref found.Posts[i];
            posts[i] = new SocialPost(
                Names[(int)post.Network],
                text[post.NameStart..post.NameEnd],
                text[post.HandleStart..post.HandleEnd],
                text[post.DateStart..post.DateEnd],
                post.Date,
                text[post.BodyStart..post.BodyEnd],
                LinksOf(text.AsSpan(post.Start, post.End - post.Start)),
                post.Start,
                post.End - post.Start);
        }

        return posts;
    }

    private static string[] LinksOf(ReadOnlySpan<char> post)
    {
        List<string>? links = null;
        while (PostLinks.IndexOf(post) is var at && at >= 0)
        {
            post = post[at..];
            PostLinks.TryMeasure(post, out int length, out _);
            (links ??= []).Add(post[..length].ToString());
            post = post[Math.Max(1, length)..];
        }

        return links is null ? [] : [.. links];
    }
}
