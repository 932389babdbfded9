namespace NewsText.Cleaning;

/// <summary>A cleaned text and the explanation of everything that was taken out of it. Immutable.</summary>
public sealed class CleaningResult
{
    internal CleaningResult(string original, string text, IReadOnlyList<Removal> removals, IReadOnlyList<SocialPost> posts, bool isSuspicious)
    {
        Original = original;
        Text = text;
        Removals = removals;
        Posts = posts;
        IsSuspicious = isSuspicious;
    }

    /// <summary>The text that was given: the same instance.</summary>
    public string Original { get; }

    /// <summary>
    /// What is left: <see cref="Original"/> without the removals, and the very same instance when there are none. Under <see cref="SocialPostPolicy.Replace"/>
    /// the markers stand in it besides.
    /// </summary>
    public string Text { get; }

    /// <summary>What was removed, in the order of the original, without overlaps. What is left and the removals together are the original, character for character.</summary>
    public IReadOnlyList<Removal> Removals { get; }

    /// <summary>The social posts that were recognised, in the order of the original and without overlaps, whether they were removed or kept.</summary>
    public IReadOnlyList<SocialPost> Posts { get; }

    /// <summary>
    /// True when cleaning would have removed more of the text than <see cref="CleaningOptions.LargestRemovedShare"/> allows, or would not have come to an end.
    /// Such a text (an index page, an error page) comes back whole: <see cref="Text"/> is <see cref="Original"/> and there are no removals.
    /// </summary>
    public bool IsSuspicious { get; }

    /// <summary>True when something was removed.</summary>
    public bool IsChanged => Removals.Count > 0;
}
