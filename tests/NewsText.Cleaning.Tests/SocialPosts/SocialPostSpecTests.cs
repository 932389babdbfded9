using System.Text;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;
using Xunit;

namespace NewsText.Cleaning.Tests.SocialPosts;

public sealed class SocialPostSpecTests
{
    private const string Before =
        "The council of Dalby met for six hours on Tuesday to settle how the old bridge over the river should be paid for, and went home without having settled it, according to two members who were in the hall.";

    private const string After =
        "A second meeting has been called for the end of the month, when the council will also hear from the firm that built the piers nine years ago, and from the residents who have asked for a ferry instead.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    public void Every_row_of_the_specification_holds(string lineBreak)
    {
        var errors = new StringBuilder();
        foreach (SpecRow row in SpecRow.All)
        {
            string body = row.Text.Replace("⏎", lineBreak, StringComparison.Ordinal);
            string marked = Before + lineBreak + body + lineBreak + After;
            string text = marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
            string expected = Words(WithoutMarked(marked)), actual = Words(PostsOnly.Clean(text));
            if (expected != actual)
            {
                errors.AppendLine($"{row.Section}: {row.Text}\n   left: {actual.Replace(Words(Before), "", StringComparison.Ordinal).Replace(Words(After), "", StringComparison.Ordinal)}");
            }
        }

        Assert.True(errors.Length == 0, errors.ToString());
    }

    [Fact]
    public void The_specification_is_as_large_as_it_says()
    {
        Assert.True(SpecRow.All.Sum(row => row.Text.Split("[[").Length - 1) >= 150);
        Assert.True(SpecRow.All.Count(row => !row.Text.Contains("[[", StringComparison.Ordinal)) >= 150);
    }

    private static string WithoutMarked(string text)
    {
        while (text.IndexOf("[[", StringComparison.Ordinal) is var start && start >= 0)
        {
            text = text.Remove(start, text.IndexOf("]]", start, StringComparison.Ordinal) + 2 - start);
        }

        return text;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record SpecRow(string Section, string Text)
    {
        public static IReadOnlyList<SpecRow> All { get; } = Read();

        private static List<SpecRow> Read()
        {
            using Stream stream = typeof(SpecRow).Assembly.GetManifestResourceNames() is var names
                && names.Single(name => name.EndsWith("SocialPosts.md", StringComparison.Ordinal)) is var name
                ? typeof(SpecRow).Assembly.GetManifestResourceStream(name)!
                : throw new InvalidOperationException("SocialPosts.md is not embedded in the test assembly.");
            using var reader = new StreamReader(stream);
            var rows = new List<SpecRow>();
            string section = "";
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('#'))
                {
                    section = line.TrimStart('#', ' ');
                }
                else if (line.StartsWith("| ", StringComparison.Ordinal) && line != "| case |")
                {
                    rows.Add(new SpecRow(section, line[2..^2]));
                }
            }

            return rows;
        }
    }
}

/// <summary>The library with the one filter under test.</summary>
internal static class PostsOnly
{
    private static readonly RuleMatcher NoRules = new([]);
    private static readonly CleaningOptions Options = new() { LargestRemovedShare = 1 };

    public static string Clean(string text) => Clean(text, out _);

    public static string Clean(string text, out IReadOnlyList<SocialPost> posts)
    {
        var workspace = new Workspace();
        workspace.Run(text, NoRules, [new SocialPostFilter()], Options);
        posts = PostCollector.Collect(text, workspace.Posts);
        return Output.Assembler.ToString(text, workspace.Cuts, workspace.Posts, null);
    }
}
