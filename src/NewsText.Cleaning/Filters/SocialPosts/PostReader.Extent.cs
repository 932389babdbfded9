using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <content>Which lines above and below a post's last line belong to it.</content>
internal ref partial struct PostReader
{
    private const int LongestFigures = 60;

    /// <summary>Takes the lines above that belong to the post.</summary>
    private void Extend(ref FoundPost post, ReadOnlySpan<char> tail, int limit, bool isCaption)
    {
        int index = post.LastLine;
        if (post.Start > _lines[index].Start || (!isCaption && TryTakeOver(ref post, tail, limit)) || _floor >= index)
        {
            return;
        }

        int opener = isCaption ? EmbedPhrases.FindOpener(_context, _floor, index, LongestCaption) : -1;
        int first;
        float confidence = Sure;
        if (opener >= 0)
        {
            first = opener;
        }
        else if (isCaption && tail.IsEmpty)
        {
            return;
        }
        else
        {
            first = PostBoundary.FindFirstLine(_context, _floor, _isAfterPost, index, tail, post.HandleEnd > post.HandleStart, limit, Style, out confidence);
        }

        if (first < index)
        {
            post.FirstLine = first;
            post.Start = _lines[first].Start;
            post.BodyStart = opener >= 0 && opener + 1 < index ? _lines[opener + 1].Start : post.Start;
            post.BodyEnd = tail.IsEmpty ? EndOfBody(_lines[index - 1]) : post.BodyEnd;
            post.HeadConfidence = confidence;
        }
    }

    /// <summary>Takes the lines below that belong to a post with its author first: figures, and what only a gap inside the embed parts from it.</summary>
    private void ExtendDown(ref FoundPost post)
    {
        int length = _lines[post.LastLine].Length;
        while (post.LastLine + 1 < _lines.Count && (Style.IsTorn(_text, _lines, post.LastLine) || EndsWithFigure(_lines[post.LastLine + 1]))
            && !_lines[post.LastLine + 1].HasAt && (length += _lines[post.LastLine + 1].Length) <= PostLength.Limit + PostLength.Slack)
        {
            post.LastLine++;
            post.End = post.BodyEnd = _lines[post.LastLine].End;
        }
    }

    /// <summary>"Call: 555 0100", "Quist 42 / Harrow 41"; a date is the page's.</summary>
    private readonly bool EndsWithFigure(in Line line)
    {
        ReadOnlySpan<char> text = line.Of(_text);
        return line.Length < LongestFigures && char.IsAsciiDigit(text[^1]) && !line.EndsSentence && (line.Traits & LineTraits.HasHit) == 0
            && !PostDate.TryRead(text[Math.Max(0, text.IndexOfAnyInRange('0', '9') - 12)..], out _, out _, out _);
    }

    /// <summary>A line with the author's name first, and below it lines that end with a link, are one post where they fit its length.</summary>
    private readonly void JoinHeader(ref FoundPost post)
    {
        if (_posts.Count == 0)
        {
            return;
        }

        ref FoundPost header = ref _posts.Posts[^1];
        if (header.LastLine != post.FirstLine - 1 || header.HandleEnd == header.HandleStart || header.HandleEnd > header.BodyStart || header.End > header.BodyEnd
            || PostLinks.EndsWithShortLink(_context.GetLine(header.LastLine))
            || PostLength.Measure(_text[header.BodyStart..post.End], PostLength.Limit + PostLength.Slack) > PostLength.Limit + PostLength.Slack)
        {
            return;
        }

        header.End = header.BodyEnd = post.End;
        header.LastLine = post.LastLine;
        header.Confidence = post.Confidence;
        post = header;
        _posts.RemoveLast();
    }

    /// <summary>Lines with a link that were taken for a post of their own, and whose attribution follows, are one post with it.</summary>
    private readonly bool TryTakeOver(ref FoundPost post, ReadOnlySpan<char> tail, int limit)
    {
        if (_posts.Count == 0 || post.HandleEnd == post.HandleStart)
        {
            return false;
        }

        ref FoundPost last = ref _posts.Posts[^1];
        if (last.LastLine != post.FirstLine - 1 || last.HandleEnd > last.HandleStart || last.Network != SocialNetwork.Twitter || last.End < _lines[last.LastLine].End)
        {
            return false;
        }

        if (!tail.IsEmpty && (IsRepeated() || PostLength.Measure(_text[last.Start..post.BodyEnd], limit + PostLength.Slack) > limit + PostLength.Slack))
        {
            return false;
        }

        post.FirstLine = last.FirstLine;
        post.Start = last.Start;
        post.BodyStart = last.BodyStart;
        post.BodyEnd = tail.IsEmpty ? last.BodyEnd : post.BodyEnd;
        post.HeadConfidence = last.HeadConfidence;
        _posts.RemoveLast();
        return true;
    }

    /// <summary>Whether the last post stands right behind one that says the same: some pages dump every post twice, the second time without attribution.</summary>
    private readonly bool IsRepeated() =>
        _posts.Count > 1 && _posts.Posts[^2].LastLine == _posts.Posts[^1].FirstLine - 1
        && _text[_posts.Posts[^1].Start.._posts.Posts[^1].End].StartsWith(_text[_posts.Posts[^2].BodyStart..Math.Min(_posts.Posts[^2].BodyEnd, _posts.Posts[^2].BodyStart + 16)]);

    // The dash before the name may stand at the end of the line above.
    private readonly int EndOfBody(in Line line)
    {
        int end = line.End;
        while (end > line.Start && (Characters.IsSpace(_text[end - 1]) || _text[end - 1] is '—' or '–'))
        {
            end--;
        }

        return end;
    }
}
