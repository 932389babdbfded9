namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>How a generated article's posts stand in it.</summary>
public enum PostShape
{
    OneLine,
    SeveralLines,

    /// <summary>Of several lines, one of which is a statement that could stand in the article: known to be lost, but nothing beside it may be touched.</summary>
    PlainLine,

    /// <summary>Behind the author's introduction in a paragraph that may go on behind it.</summary>
    InsideParagraph,

    /// <summary>Two to four on one line.</summary>
    Glued,

    /// <summary>Two to four on lines of their own, one in four of several lines.</summary>
    Thread,
}

/// <summary>An article and where its posts are.</summary>
internal sealed record GeneratedPosts(string Text, IReadOnlyList<(int Start, int Length)> Posts)
{
    public string Before => Text[..Posts[0].Start].TrimEnd();

    public string After => Text[(Posts[^1].Start + Posts[^1].Length)..].TrimStart();
}
