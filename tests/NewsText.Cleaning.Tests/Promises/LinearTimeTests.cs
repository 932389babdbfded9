using System.Diagnostics;

namespace NewsText.Cleaning.Tests.Promises;

/// <summary>Four times the text takes less than eight times as long: quadratic work would take sixteen times.</summary>
[Collection("Timing")]
public sealed class LinearTimeTests
{
    private const int Small = 250_000;
    private const int Factor = 4;
    private const int MostTries = 20;

    public static TheoryData<string, string> Patterns => new()
    {
        { "prose", "The river rose by a foot in the night, and nobody on the east bank slept before the bell was rung, as one of them told the council on the next day. It is the second time.\n" },
        { "short lines", "Who owns the weir\n" },
        { "labels", "Related\n" },
        { "labels and headlines", "Read more:\nWho owns the weir\nAngler lands record eel\n" },
        { "markers", "Advertisement\n" },
        { "one line of phrases", "Sign up for our newsletter Read more: Photo by " },
        { "one line of rests", "READ MORE: SHARE THIS ARTICLE IF YOU " },
        { "one line of sentences with phrases", "Ida Marsh contributed to this report " },
        { "phrases with gaps that never end", "Get Subscribe to Follow Contact " },
        { "opened brackets", "(" },
        { "bracketed phrases that never close", "[Read more: " },
        { "brackets in brackets", "((Photo by " },
        { "quotation marks", "“" },
        { "colons", "related: " },
        { "bylines", "By Ida Marsh\n" },
        { "slashes", "Ida Marsh/AP/" },
        { "credits", "The mayor leaves. Ida Marsh/Reuters\n" },
        { "attributions", "It rained. — Ida Marsh (@imarsh) May 1, 2018\n" },
        { "attributions on one line", "It rained. — Ida Marsh (@imarsh) May 1, 2018 " },
        { "handles", "@imarsh " },
        { "links", "https://t.co/aB3dE5gH7j " },
        { "teasers", "Warning: Know in 2 minutes if your retirement is safe\n" },
        { "capitals", "FIVE ISLANDS YOU CAN REACH WITHOUT ANY CAR\n" },
        { "script", "<div>{{ x }}</div>\n" },
        { "breaks", "\n" },
        { "CRLF", "\r\n" },
        { "spaces", " " },
        { "one word", "a" },
        { "one sentence after the other", "It rained. By " },
        { "doubled lines", "A boat under the bridge A boat under the bridge\n" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void FourTimesTheTextTakesLessThanEightTimesAsLong(string name, string pattern)
    {
        string small = Repeat(pattern, Small), large = Repeat(pattern, Small * Factor);
        var pipeline = CleaningPipeline.Create(new CleaningOptions { LargestRemovedShare = 1 });
        Time(pipeline, small);

        // The least time of each: what else the machine does only adds to it, and so does code that is not yet compiled for good.
        double fast = Time(pipeline, small), slow = Time(pipeline, large);
        for (int attempt = 1; attempt < MostTries && slow >= 2 * Factor * fast; attempt++)
        {
            fast = Math.Min(fast, Time(pipeline, small));
            slow = Math.Min(slow, Time(pipeline, large));
        }

        Assert.True(slow < 2 * Factor * fast, $"{name}: {Factor} times the text took {slow / fast:0.0} times as long.");
    }

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1));

    private static double Time(CleaningPipeline pipeline, string text)
    {
        long start = Stopwatch.GetTimestamp();
        pipeline.Clean(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
