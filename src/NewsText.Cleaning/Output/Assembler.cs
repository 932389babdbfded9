using System.Buffers;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Output;

/// <summary>Copies what the cuts leave. Every output is made here, in one pass.</summary>
internal static class Assembler
{
    /// <summary>The string that is left, made with one allocation.</summary>
    public static string ToString(string text, CutList cuts, FoundPostList posts, string? marker)
    {
        int length = Length(text, cuts, posts, marker);
        return length == 0 ? "" : string.Create(length, new Parts(text, cuts, posts, marker), static (span, parts) => parts.CopyTo(span));
    }

    /// <summary>How long the output is, in UTF-16 code units.</summary>
    public static int Length(ReadOnlySpan<char> text, CutList cuts, FoundPostList posts, string? marker)
    {
        int length = text.Length - cuts.Length;
        if (marker is not null)
        {
            int nextPost = 0;
            foreach (Cut cut in cuts.Cuts)
            {
                length += Replace(text, cut, posts.Posts, ref nextPost, marker, []);
            }
        }

        return length;
    }

    /// <summary>Copies what is left to <paramref name="destination"/>, which has at least <see cref="Length"/> characters.</summary>
    public static void Copy(ReadOnlySpan<char> text, CutList cuts, FoundPostList posts, string? marker, Span<char> destination)
    {
        int from = 0, to = 0, nextPost = 0;
        foreach (Cut cut in cuts.Cuts)
        {
            text[from..cut.Start].CopyTo(destination[to..]);
            to += cut.Start - from;
            from = cut.End;
            if (marker is not null)
            {
                to += Replace(text, cut, posts.Posts, ref nextPost, marker, destination[to..]);
            }
        }

        text[from..].CopyTo(destination[to..]);
    }

    /// <summary>Writes what is left to <paramref name="output"/>.</summary>
    public static void Write(ReadOnlySpan<char> text, CutList cuts, FoundPostList posts, string? marker, IBufferWriter<char> output)
    {
        int length = Length(text, cuts, posts, marker);
        if (length > 0)
        {
            Copy(text, cuts, posts, marker, output.GetSpan(length));
            output.Advance(length);
        }
    }

    /// <summary>
    /// What stands in a cut's place: the marker for each post that starts in it, with the white space that stood around the post. The result is its
    /// length; nothing is written to an empty destination.
    /// </summary>
    private static int Replace(ReadOnlySpan<char> text, in Cut cut, ReadOnlySpan<FoundPost> posts, ref int nextPost, string marker, Span<char> destination)
    {
        int length = 0, from = cut.Start;
        if (nextPost > 0 && posts[nextPost - 1].End > cut.Start)
        {
            // The cut goes on with a post that has its marker already.
            from = Math.Min(cut.End, posts[nextPost - 1].End);
        }

        while (nextPost < posts.Length && posts[nextPost].Start < cut.End)
        {
            FoundPost post = posts[nextPost++];
            if (post.End <= cut.Start)
            {
                continue;
            }

            length += CopySpace(text[from..Math.Max(from, post.Start)], destination, length);
            if (!destination.IsEmpty)
            {
                marker.CopyTo(destination[length..]);
            }

            length += marker.Length;
            from = Math.Min(cut.End, post.End);
        }

        return from == cut.Start ? 0 : length + CopySpace(text[from..cut.End], destination, length);
    }

    private static int CopySpace(ReadOnlySpan<char> source, Span<char> destination, int at)
    {
        int count = 0;
        foreach (char c in source)
        {
            if (Characters.IsSpace(c))
            {
                if (!destination.IsEmpty)
                {
                    destination[at + count] = c;
                }

                count++;
            }
        }

        return count;
    }

    // A struct of our own, as the first call would have to wait for a tuple's types.
    private readonly struct Parts(string text, CutList cuts, FoundPostList posts, string? marker)
    {
        public void CopyTo(Span<char> destination) => Copy(text, cuts, posts, marker, destination);
    }
}
