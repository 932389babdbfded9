using System.Globalization;
using System.Text.RegularExpressions;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy;

/// <summary>
/// Scores the filter of social posts alone, on all pages, those that are no articles included: the lines it removes against the lines labelled as posts,
/// and, for posts of several lines, whether they begin and end where the labels say.
/// </summary>
/// <remarks>
/// Labels do not say where one post ends and the next begins. A line that ends with an attribution ends a post, one that begins with a name and its handle begins
/// one, and so does every change of label; this is read here by two patterns of its own, not by the filter's grammar.
/// </remarks>
internal sealed class SocialPostReport
{
    private const char Post = 'T';

    private static readonly Regex Attribution = new(@"\(\s?@[^\s()]+\s?\)[^@]{4,45}$|[—–-] ?@\w+$|^Posted by .*\d$| Posted by [^.]*\d$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex Signature = new(@"\s*[—–-]{1,2}[^—–@]{1,60}\(@[^@]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex Header = new(@"^[^@:!?]{2,50} \(@\w+\) \S.{20}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly RuleMatcher Rules = new(BuiltInRules.Phrases);
    private static readonly LineFilter[] Filters = [new SocialPostFilter()];
    private static readonly CleaningOptions Options = new() { LargestRemovedShare = 1 };

    private readonly string _listed;

    private SocialPostReport(string listed) => _listed = listed;

    public static int Write(IReadOnlyList<LabelledPage> pages, string listed)
    {
        var report = new SocialPostReport(listed);
        Console.WriteLine("| pages | lines of posts | removed | recall | removed that are none | precision | characters of content lost | posts of several lines | exact |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (IGrouping<string, LabelledPage> half in pages.GroupBy(static page => page.Half).OrderBy(static half => half.Key, StringComparer.Ordinal))
        {
            report.Score($"half {half.Key}", half);
        }

        report.Score("all", pages);
        return 0;
    }

    private void Score(string name, IEnumerable<LabelledPage> pages)
    {
        int lines = 0, found = 0, wrong = 0, several = 0, exact = 0;
        long lost = 0;
        foreach (LabelledPage page in pages)
        {
            var workspace = new Workspace();
            string text = page.Text;
            workspace.Run(text, Rules, Filters, Options);
            var isRemoved = new bool[text.Length];
            foreach (ref readonly Cut cut in workspace.Cuts.Cuts)
            {
                isRemoved.AsSpan(cut.Start, cut.End - cut.Start).Fill(true);
            }

            int offset = 0;
            for (int i = 0; i < page.Lines.Count; i++)
            {
                bool isGone = IsGone(page.Lines[i], isRemoved.AsSpan(offset, page.Lines[i].Length));
                lines += page.Labels[i] == Post ? 1 : 0;
                found += page.Labels[i] == Post && isGone ? 1 : 0;
                wrong += page.Labels[i] is not Post and not PageLabels.Unsure && isGone ? 1 : 0;
                lost += page.Labels[i] == PageLabels.Content ? CountLost(page, i, isRemoved.AsSpan(offset, page.Lines[i].Length)) : 0;
                if (name != "all" && page.Labels[i] != PageLabels.Unsure && isGone != (page.Labels[i] == Post))
                {
                    List(page, isGone ? "WRONG" : "LEFT", page.Lines[i]);
                }

                offset += page.Lines[i].Length + 1;
            }

            foreach ((int start, int end) in PostsOfSeveralLines(page).Where(post => MayBeOne(text[post.Start..post.End])))
            {
                several++;
                bool isExact = workspace.Posts.Posts.ToArray().Any(post => post.Start == start && post.End == end);
                exact += isExact ? 1 : 0;
                if (!isExact && name != "all")
                {
                    List(page, "BOUNDARY", text[start..end].Replace("\n", " ⏎ ", StringComparison.Ordinal));
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {lines} | {found} | {(double)found / lines:F3} | {wrong} | {(double)found / Math.Max(1, found + wrong):F3} | {lost} | {several} | {exact} |"));
    }

    private void List(LabelledPage page, string what, string line)
    {
        if (page.Half.Length > 0 && _listed.Contains(page.Half, StringComparison.Ordinal))
        {
            Console.WriteLine($"{what} {page.Half} {page.Site} {line}");
        }
    }

    private static bool IsGone(string line, ReadOnlySpan<bool> isRemoved)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (!isRemoved[i] && !char.IsWhiteSpace(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountLost(LabelledPage page, int index, Span<bool> isRemoved)
    {
        string line = page.Lines[index];
        foreach ((int mixedLine, string span) in page.Mixed)
        {
            int at = mixedLine == index ? line.IndexOf(span, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                isRemoved.Slice(at, span.Length).Clear();
            }
        }

        int lost = 0;
        for (int i = 0; i < line.Length; i++)
        {
            lost += isRemoved[i] && !char.IsWhiteSpace(line[i]) ? 1 : 0;
        }

        return lost;
    }

    // Longer than the medium allows: two posts, the first of which has lost its attribution.
    private static bool MayBeOne(string text)
    {
        string body = Signature.Replace(text, "");
        body = Header.IsMatch(body) ? body[(body.IndexOf(')') + 1)..] : body;
        int link = body.LastIndexOf("https://t.co/", StringComparison.Ordinal);

        // A quoted post's link at the end is not counted by the medium.
        return PostLength.Measure(link < 0 || body.IndexOf(' ', link) >= 0 ? body : body[..link], int.MaxValue) <= PostLength.Limit + PostLength.Slack;
    }

    private static IEnumerable<(int Start, int End)> PostsOfSeveralLines(LabelledPage page)
    {
        int first = -1, start = 0, offset = 0;
        bool hasHeader = false;
        for (int i = 0; i <= page.Lines.Count; i++)
        {
            string line = i < page.Lines.Count ? page.Lines[i] : "";
            bool isPost = i < page.Lines.Count && page.Labels[i] == Post, isHeader = isPost && Header.IsMatch(line);
            if (first >= 0 && (!isPost || isHeader))
            {
                if (hasHeader && i - first > 1)
                {
                    yield return (start, offset - 1);
                }

                first = -1;
            }

            if (isPost && first < 0)
            {
                (first, start, hasHeader) = (i, offset, isHeader);
            }

            if (isPost && Attribution.IsMatch(line.TrimEnd()))
            {
                if (i > first)
                {
                    yield return (start, offset + line.Length);
                }

                first = -1;
            }

            offset += line.Length + 1;
        }
    }
}
