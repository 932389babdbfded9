using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <content>Posts that show no handle.</content>
internal ref partial struct PostReader
{
    private bool ReadWithoutHandle(int index)
    {
        Line line = _lines[index];
        if (OtherPosts.TryReadPostedBy(_text, line, out FoundPost post))
        {
            post.FirstLine = post.LastLine = index;
            if (post.BodyEnd > post.BodyStart)
            {
                Extend(ref post, _text[post.BodyStart..post.BodyEnd], PostLength.Limit, isCaption: false);
            }

            _posts.Add(post);
            return true;
        }

        // Links, addresses and "by u/name" have one; few lines do.
        bool hasSlash = line.Of(_text).Contains('/');
        if (hasSlash && PostLinks.EndsWithShortLink(line.Of(_text)))
        {
            return AddLinked(index, SocialNetwork.Twitter);
        }

        if (OtherPosts.TryReadCaption(_text, line, out post) || (hasSlash && (PostAddress.TryReadAddress(_text, line, out post) || OtherPosts.TryReadByUser(_text, line, out post))))
        {
            post.FirstLine = post.LastLine = index;
            _posts.Add(post);
            return true;
        }

        return false;
    }

    /// <summary>A post without attribution that ends with a link only posts have.</summary>
    private bool AddLinked(int index, SocialNetwork network)
    {
        Line line = _lines[index];
        ReadOnlySpan<char> tail = line.Of(_text);
        int start = PostStartInLine.Find(_text, line.Start, line.End, PostLength.Limit, hasProseBehind: false);
        var post = new FoundPost
        {
            Network = network,
            Start = start,
            End = line.End,
            BodyStart = start,
            BodyEnd = line.End,
            FirstLine = index,
            LastLine = index,
            Confidence = 0.96f,
            HeadConfidence = Sure,
        };
        if (start == line.Start)
        {
            Extend(ref post, tail, PostLength.Limit, isCaption: false);
            JoinHeader(ref post);
        }

        _posts.Add(post);
        return true;
    }
}
