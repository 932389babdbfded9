using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>One pass over a text's lines that finds its posts, in order. Lives on the stack; every line is read a fixed number of times.</summary>
internal ref partial struct PostReader
{
    /// <summary>The kinds of lines in which a post may end.</summary>
    public const LineKinds Kinds = LineKinds.Handle | LineKinds.PostEnd | LineKinds.PostLink | LineKinds.Tweets | LineKinds.Cut | LineKinds.Music;

    private const float Sure = 0.99f;

    private const float Good = 0.9f;

    // What Instagram and Facebook allow is far more; their embeds show so much.
    private const int LongestCaption = 2200;

    // Posts name others before their own attribution.
    private const int MostHandles = 8;

    private readonly FilterContext _context;
    private readonly ReadOnlySpan<char> _text;
    private readonly LineTable _lines;
    private readonly FoundPostList _posts;
    private ArticleStyle _style;

    // The first line that no post has claimed, and whether a post ends right above it.
    private int _floor;
    private bool _isAfterPost;

    public PostReader(in FilterContext context)
    {
        _context = context;
        _text = context.Text;
        _lines = context.Lines;
        _posts = context.Posts;
    }

    public void ReadAll()
    {
        foreach (int i in _context.LinesOf(Kinds))
        {
            ref Line line = ref _lines[i];
            if (i < _floor)
            {
                continue;
            }

            if (line.HasAt ? ReadWithHandle(i) : OtherPosts.MayBePost(_text, line) && ReadWithoutHandle(i))
            {
                // A post may end on a later line than it was found on.
                _floor = Math.Max(i, _posts.Posts[^1].LastLine) + 1;
                _isAfterPost = true;
            }
        }
    }

    /// <summary>The article's manner; measured when the first post needs it.</summary>
    private ArticleStyle Style => _style.Length > 0 ? _style : _style = ArticleStyle.Measure(_text, _lines);

    private bool ReadWithHandle(int index)
    {
        Line line = _lines[index];
        int from = line.Start, at = from;
        bool found = false;
        while (at < line.End && _text[at..line.End].IndexOf('@') is var next && next >= 0)
        {
            at += next;
            if (TryReadAt(index, from, at, out FoundPost post))
            {
                _posts.Add(post);
                found = true;
                from = post.End;
                at = from;
            }
            else
            {
                at++;
            }
        }

        ReadOnlySpan<char> rest = line.Of(_text);
        if (found)
        {
            return true;
        }

        if (PostAddress.TryReadAddress(_text, line, out FoundPost other))
        {
            other.FirstLine = other.LastLine = index;
            _posts.Add(other);
            return true;
        }

        if (PostCard.TryReadHeader(_text, line, out other) || OtherPosts.TryReadCaption(_text, line, out other))
        {
            other.FirstLine = other.LastLine = index;
            ExtendDown(ref other);
            _posts.Add(other);
            return true;
        }

        if (OtherPosts.TryReadNamed(_text, _lines, index, out other))
        {
            other.FirstLine = other.LastLine = index;
            _posts.Add(other);
            return true;
        }

        if (PostCard.TryReadCard(_context, _floor, index, out other))
        {
            _posts.Add(other);
            return true;
        }

        return PostLinks.EndsWithShortLink(rest) && AddLinked(index, SocialNetwork.Twitter);
    }

    private bool TryReadAt(int index, int from, int at, out FoundPost post)
    {
        post = default;
        Line line = _lines[index];
        if (!PostAttribution.TryRead(_text, from, line.End, at, out PostAttribution found))
        {
            return false;
        }

        bool isLast = IsLast(found.End, line.End);
        SocialNetwork network = PostAddress.NetworkOf(_text[found.HandleStart..found.HandleEnd]);
        int limit = PostLength.LimitOn(found.Date);
        if (EmbedPhrases.TryFindSharedBy(_text, from, found.HandleStart, out int phrase, out int nameStart))
        {
            if ((!found.HasDate && !isLast) || ContinuesSentence(found.End, line.End))
            {
                return false;
            }

            network = network == SocialNetwork.Twitter ? SocialNetwork.Instagram : network;
            found.Start = phrase;
            found.NameStart = Math.Min(nameStart, found.NameEnd);
            limit = LongestCaption;
        }
        else if (!found.HasDate ? !(found.HasDash && (isLast ? HasEvidence(index, from, found.Start) : found.HasBrackets && PostLinks.EndsWithShortLink(_text[from..found.Start].TrimEnd()))) : !found.HasDash && !(isLast && found.NameEnd > found.NameStart && IsRightBehind(found)))
        {
            return false;
        }

        int bodyEnd = found.Start;
        while (bodyEnd > from && Characters.IsSpace(_text[bodyEnd - 1]))
        {
            bodyEnd--;
        }

        while (from < bodyEnd && Characters.IsSpace(_text[from]))
        {
            from++;
        }

        bool isPhrase = limit == LongestCaption;
        int start = from < bodyEnd ? PostStartInLine.Find(_text, from, bodyEnd, limit, !isLast && !IsBeforePost(found.End, line.End)) : found.Start;
        post = new FoundPost
        {
            Network = network,
            Start = start,
            End = isLast ? line.End : found.End,
            BodyStart = Math.Min(start, bodyEnd),
            BodyEnd = bodyEnd,
            NameStart = found.NameStart,
            NameEnd = Math.Max(found.NameStart, found.NameEnd),
            HandleStart = found.HandleStart,
            HandleEnd = found.HandleEnd,
            DateStart = found.DateStart,
            DateEnd = found.DateEnd,
            Date = found.Date,
            FirstLine = index,
            LastLine = index,
            Confidence = found.HasDate ? Sure : Good,
            HeadConfidence = Sure,
        };
        if (start == line.Start || (start == found.Start && from == found.Start))
        {
            Extend(ref post, _text[Math.Min(start, bodyEnd)..bodyEnd], isPhrase ? PostLength.Limit : limit, isPhrase);
        }

        return true;
    }

    /// <summary>Without a date, an attribution needs a link or a hashtag that shows what stands before it.</summary>
    private readonly bool HasEvidence(int index, int from, int end) =>
        PostLinks.HasShortLink(_text[Math.Max(from, end - 400)..end])
        || (end == _lines[index].Start && index > _floor && _lines[index - 1].Length < 4 * PostLength.Limit && PostLinks.EndsWithShortLink(_context.GetLine(index - 1)));

    // "(@handle) on May 3, 2018" is how prose says it.
    private readonly bool IsRightBehind(in PostAttribution found) => found.DateStart - found.HandleEnd <= 3;

    /// <summary>Whether nothing but marks stands between the two places.</summary>
    private readonly bool IsLast(int from, int to)
    {
        foreach (char c in _text[from..to])
        {
            if (Characters.IsWordCharacter(c))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool ContinuesSentence(int from, int to)
    {
        while (from < to && Characters.IsSpace(_text[from]))
        {
            from++;
        }

        return from < to && (char.IsLower(_text[from]) || _text[from] == ',');
    }

    /// <summary>Whether another post follows on the line. Only a look ahead as far as a post can reach keeps a line of posts linear.</summary>
    private readonly bool IsBeforePost(int from, int to)
    {
        to = Math.Min(to, from + (3 * PostLength.Limit));
        for (int i = 0, at = from; i < MostHandles && _text[at..to].IndexOf('@') is var next && next >= 0; i++, at++)
        {
            at += next;
            if (PostAttribution.TryRead(_text, from, to, at, out PostAttribution found) && (found.HasDate || found.HasDash))
            {
                return true;
            }
        }

        return false;
    }
}
