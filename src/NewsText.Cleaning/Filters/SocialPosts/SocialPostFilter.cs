using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Finds embedded social posts and marks them, or, where posts are to stay, shields their lines from the filters that follow. Runs first: what
/// a post says is no residue of the page.
/// </summary>
internal sealed class SocialPostFilter() : LineFilter(PostReader.Kinds | OfFurniture)
{
    private const LineKinds OfFurniture = LineKinds.Embed | LineKinds.Marked;

    private const string Rule = FilterRules.Post;

    private const string FurnitureRule = "social.player";

    private const double FurnitureConfidence = 0.93;

    // A line that ends a sentence, or is this long, is an article beside the posts.
    private const int ShortestArticleLine = 60;

    public override void Apply(in FilterContext context)
    {
        new PostReader(context).ReadAll();
        MarkFurniture(context);
        ReadOnlySpan<FoundPost> posts = context.Posts.Posts;
        if (posts.Length == 0)
        {
            return;
        }

        bool stays = (context.Options.RemovedCategories & BoilerplateCategories.SocialEmbed) == 0 || !HasArticle(context, posts);
        foreach (ref readonly FoundPost post in posts)
        {
            if (stays || IsProtected(context, post))
            {
                Shield(context, post);
            }
            else
            {
                Mark(context, post);
            }
        }
    }

    /// <summary>Marks the buttons and notices of players and embeds.</summary>
    private static void MarkFurniture(in FilterContext context)
    {
        foreach (int i in context.LinesOf(OfFurniture))
        {
            if (context.Lines[i].Length <= EmbedPhrases.LongestFurniture && EmbedPhrases.MayBeFurniture(context.Text, context.Lines[i]) && EmbedPhrases.IsFurniture(context.WordsOf(i)))
            {
                context.MarkLine(i, BoilerplateCategories.SocialEmbed, FurnitureRule, FurnitureConfidence);
            }
        }
    }

    private static void Mark(in FilterContext context, in FoundPost post)
    {
        for (int line = post.FirstLine; line <= post.LastLine; line++)
        {
            float confidence = line == post.LastLine ? post.Confidence : post.HeadConfidence;
            int start = Math.Max(post.Start, context.Lines[line].Start), end = Math.Min(post.End, context.Lines[line].End);
            if (start == context.Lines[line].Start && end == context.Lines[line].End)
            {
                context.MarkLine(line, BoilerplateCategories.SocialEmbed, Rule, confidence);
            }
            else if (end > start)
            {
                context.MarkSpan(start, end - start, BoilerplateCategories.SocialEmbed, Rule, confidence);
            }
        }
    }

    /// <summary>A post of which the caller protects a line stays whole.</summary>
    private static bool IsProtected(in FilterContext context, in FoundPost post)
    {
        bool isProtected = false;
        for (int line = post.FirstLine; line <= post.LastLine; line++)
        {
            isProtected |= context.Lines[line].IsShielded;
        }

        return isProtected;
    }

    private static void Shield(in FilterContext context, in FoundPost post)
    {
        for (int line = post.FirstLine; line <= post.LastLine; line++)
        {
            context.Lines[line].IsShielded = true;
        }
    }

    /// <summary>Whether the text has an article beside its posts; a text that is one post is the article.</summary>
    private static bool HasArticle(in FilterContext context, ReadOnlySpan<FoundPost> posts)
    {
        int line = 0;
        foreach (ref readonly FoundPost post in posts)
        {
            for (; line < post.FirstLine; line++)
            {
                if (IsArticle(context, line))
                {
                    return true;
                }
            }

            line = post.LastLine + 1;
            if (post.End < context.Lines[post.LastLine].End || post.Start > context.Lines[post.FirstLine].Start)
            {
                return true;
            }
        }

        for (; line < context.LineCount; line++)
        {
            if (IsArticle(context, line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArticle(in FilterContext context, int line) =>
        context.Lines[line].EndsSentence || context.Lines[line].Length >= ShortestArticleLine || context.GetLine(line)[^1] == ':';
}
