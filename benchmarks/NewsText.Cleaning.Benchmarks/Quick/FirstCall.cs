using System.Diagnostics;
using System.Globalization;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>The first call of a process, measured from outside against a program that does nothing, and from inside.</summary>
internal static class FirstCall
{
    public const string EmptyArgument = "--empty-program", CallArgument = "--first-call";

    // An ordinary article, which asks most filters something.
    private const string Text = """
        Winter ferry stays, council says
        By Lena Harrow, Staff Writer
        March 3, 2031 6:40 PM
        A gull on the bow of the ferry at Port Wessing. (Photo by Tomas Brell/Wessing Courier)
        The council voted on Monday to keep the ferry running through the winter, eight weeks after the operator had said that its last boat would leave the quay at the end of the month for good.
        Nobody on the island had expected the vote to be close; in the end it was seven to two, and the mayor, who had been against the plan since it was first read out in January, stayed away.
        Advertisement
        “We heard what the school had to say, and that was that,” said Odile Brandt, who chairs the committee for roads and piers. “Seventy minutes by car is no way to school for a child of six.”
        What it costs
        The winter boat costs 410,000 a year; tickets bring in a third of that, and the rest is to come out of the parking fund, which has had money to spare since the new lot at the station opened.
        The last ferry. There will be one after all. pic.twitter.com/Wq0Example
        — Gull Island Parents (@gullislandparents) March 3, 2031
        The operator will look for a second crew in the spring. It had let its deckhands go in December, and two of them have since found work on the mainland, according to the harbour office.
        Related
        Storm takes the roof off the fish market
        Read more: Five islands that can be reached without a car
        Sign up for our newsletter and get the day's top stories delivered to your inbox.
        Lena Harrow covers the coast for the Wessing Courier. Reach her at 555-0142.
        © 2031 Wessing Courier. All rights reserved.
        """;

    /// <summary>The first call as this program makes it, and with the precompiled library of a package, if one is named.</summary>
    public static IEnumerable<FormattableString> Report(int rounds, string? package)
    {
        yield return Describe("compiled just in time", Measure(Environment.ProcessPath!, rounds));
        if (package is null)
        {
            yield return $"First call with the precompiled library: not measured, as no package is named. `dotnet pack -c Release -p:Precompile=true` makes the package that `--package FILE` takes.";
            yield break;
        }

        using var program = new PackagedProgram(package);
        yield return Describe("with the precompiled library of the package", Measure(program.Path, rounds));
    }

    private static FormattableString Describe(string how, (double Empty, double More, double Inside) measured) =>
        $"First call in a fresh process, {how}: {measured.More:F1} ms more than an empty program ({measured.Empty:F0} ms); by its own clock the call takes {measured.Inside:F1} ms with all that it loads.";

    // Milliseconds, medians: an empty program, what a program with one call takes more than the empty one before it, and that call alone.
    private static (double Empty, double More, double Inside) Measure(string program, int rounds)
    {
        var empty = new double[rounds];
        var more = new double[rounds];
        var inside = new double[rounds];
        for (int i = -2; i < rounds; i++)
        {
            (double nothing, _) = Start(program, EmptyArgument);
            (double call, double own) = Start(program, CallArgument);
            if (i >= 0)
            {
                (empty[i], more[i], inside[i]) = (nothing, call - nothing, own);
            }
        }

        Array.Sort(empty);
        Array.Sort(more);
        Array.Sort(inside);
        return (empty[rounds / 2], more[rounds / 2], inside[rounds / 2]);
    }

    /// <summary>What the measured processes do; false when this is none of them.</summary>
    public static bool TryRunAsChild(string[] args)
    {
        if (args is [EmptyArgument])
        {
            Console.WriteLine(0);
            return true;
        }

        if (args is not [CallArgument])
        {
            return false;
        }

        long start = Stopwatch.GetTimestamp();
        string cleaned = NewsCleaner.Clean(Text);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(cleaned.Length < Text.Length ? milliseconds.ToString(CultureInfo.InvariantCulture) : "unchanged");
        return true;
    }

    private static (double Whole, double Inside) Start(string program, string argument)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, double.Parse(output, CultureInfo.InvariantCulture));
    }
}
