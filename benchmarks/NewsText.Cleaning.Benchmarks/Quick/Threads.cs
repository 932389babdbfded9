using System.Diagnostics;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>The same texts cleaned by one thread, and by two that take one half each.</summary>
internal static class Threads
{
    // A round of less is over before the second thread has its core.
    private const long LeastCharacters = 50_000_000;

    /// <summary>How many times as fast two threads are as one: the median of the rounds' ratios.</summary>
    public static double Measure(TextSet set, int rounds)
    {
        int passes = (int)Math.Max(1, LeastCharacters / set.Characters);
        string[][] halves = [[.. set.Texts.Where(static (_, index) => index % 2 == 0)], [.. set.Texts.Where(static (_, index) => index % 2 == 1)]];
        var ratios = new double[rounds];
        Time([set.Texts], passes);
        Time(halves, passes);
        for (int i = 0; i < rounds; i++)
        {
            ratios[i] = Time([set.Texts], passes) / Time(halves, passes);
        }

        Array.Sort(ratios);
        return ratios[rounds / 2];
    }

    private static double Time(string[][] parts, int passes)
    {
        using var start = new Barrier(parts.Length + 1);
        Thread[] threads = [.. parts.Select(part => new Thread(() =>
        {
            CleaningPipeline.Default.Clean(part[0]);
            start.SignalAndWait();
            for (int i = 0; i < passes; i++)
            {
                foreach (string text in part)
                {
                    CleaningPipeline.Default.Clean(text);
                }
            }
        }))];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        start.SignalAndWait();
        long before = Stopwatch.GetTimestamp();
        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        return Stopwatch.GetElapsedTime(before).TotalSeconds;
    }
}
