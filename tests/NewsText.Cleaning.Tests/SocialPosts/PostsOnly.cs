using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>The library with the one filter under test.</summary>
internal static class PostsOnly
{
    private static readonly RuleMatcher NoRules = new([]);
    private static readonly CleaningOptions Options = new() { LargestRemovedShare = 1 };

    public static string Clean(string text) => Clean(text, out _);

    public static string Clean(string text, out IReadOnlyList<SocialPost> posts)
    {
        var workspace = new Workspace();
        Run(workspace, text);
        posts = PostCollector.Collect(text, workspace.Posts);
        return Output.Assembler.ToString(text, workspace.Cuts, workspace.Posts, null);
    }

    public static void Run(Workspace workspace, string text) => workspace.Run(text, NoRules, [new SocialPostFilter()], Options);
}
