using System.Diagnostics;
using System.Text;
using NewsText.Cleaning.Filters;
using Xunit;
using Xunit.Abstractions;

namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>Texts made to be slow: eight times the text may take at most twenty times as long, where a square would take sixty-four times.</summary>
[Collection("Timing")]
public sealed class SocialPostTimeTests(ITestOutputHelper output)
{
    public static TheoryData<string, int> Texts => new()
    {
        { "We will rebuild. — Nora Quist (@noraquist) May 1, 2018\n", 100_000 },
        { "— Nora Quist (@noraquist) May 1, 2018\n", 100_000 },
        { "We will rebuild. — Nora Quist (@noraquist) May 1, 2018 ", 100_000 },
        { "a\n", 1_000_000 },
        { "No end mark here\n", 300_000 },
        { "@a ", 300_000 },
        { "(@a) ", 300_000 },
        { "(@", 300_000 },
        { "pic.twitter.com/aB3dE5gH7j ", 100_000 },
        { "https://", 100_000 },
        { "A post shared by (@a) ", 100_000 },
        { "A post shared by Nora Quist (@noraquist)\n", 100_000 },
        { "Nora Quist\n@noraquist\n", 100_000 },
        { "— ", 300_000 },
        { "😂", 300_000 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Time_is_linear(string unit, int count)
    {
        const string End = "\nWe will rebuild. — Nora Quist (@noraquist) May 1, 2018\nThe council met on Tuesday.";
        string small = Repeat(unit, count / 8) + End, large = Repeat(unit, count) + End;

        // The buffers grow before the time is taken: memory that is touched first costs more than reading the text.
        var workspace = new Workspace();
        Measure(workspace, large);
        double short_ = Measure(workspace, small), long_ = Measure(workspace, large);
        output.WriteLine($"{unit.TrimEnd()} x {count}: {long_:F1} ms, {short_:F1} ms for an eighth");
        Assert.True(long_ < Math.Max(20 * short_, 200), $"{short_:F1} ms for {small.Length} characters, {long_:F1} ms for {large.Length}");
    }

    private static double Measure(Workspace workspace, string text)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            workspace.Clear();
            PostsOnly.Run(workspace, text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static string Repeat(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
}
