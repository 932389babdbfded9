namespace NewsText.Cleaning.Removals;

/// <summary>A recognised post: offsets only, so that recognising costs no allocation.</summary>
internal struct FoundPost
{
    public SocialNetwork Network;

    public int Start;

    public int End;

    public int BodyStart;

    public int BodyEnd;

    public int NameStart;

    public int NameEnd;

    public int HandleStart;

    public int HandleEnd;

    public int DateStart;

    public int DateEnd;

    public DateOnly? Date;

    /// <summary>The line that holds the post's last character; while its round lasts.</summary>
    public int LastLine;

    /// <summary>The line that holds its first.</summary>
    public int FirstLine;

    /// <summary>How sure it is that the last line is a post.</summary>
    public float Confidence;

    /// <summary>How sure it is that the lines before belong to it.</summary>
    public float HeadConfidence;
}
