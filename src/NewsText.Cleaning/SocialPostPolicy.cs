namespace NewsText.Cleaning;

/// <summary>What becomes of embedded social posts. A post can be the news itself.</summary>
public enum SocialPostPolicy
{
    /// <summary>Posts are removed like all residue: the default.</summary>
    Remove,

    /// <summary>Each post is replaced by <see cref="CleaningOptions.SocialPostMarker"/>: the one case in which the output holds text that the input did not. To whoever cleans
    /// the output again a marker is one line more, beside which the learned model may judge a line anew.</summary>
    Replace,

    /// <summary>Posts stay. <see cref="CleaningResult.Posts"/> still lists them.</summary>
    Keep,
}
