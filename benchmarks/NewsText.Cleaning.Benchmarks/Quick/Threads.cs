using System.Diagnostics;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>The same texts cleaned by one thread, and by two that take one half each.</summary>
internal static class Threads
{
    /// <summary>Seconds with one and with two threads; medians.</summary>
    public static (double One, double Two) Measure(TextSet set, int rounds)
    {
        string[][] halves = [[.. set.Texts.Where(static (_, index) => index % 2 == 0)], [.. set.Texts.Where(static (_, index) => index % 2 == 1)]];
        var one = new double[rounds];
        var two = new double[rounds];
        Time([set.Texts]);
        Time(halves);
        for (int i = 0; i < rounds; i++)
        {
            one[i] = Time([set.Texts]);
            two[i] = Time(halves);
        }

        Array.Sort(one);
        Array.Sort(two);
        return (one[rounds / 2], two[rounds / 2]);
    }

    private static double Time(string[][] parts)
    {
        using var start = new Barrier(parts.Length + 1);
        Thread[] threads = [.. parts.Select(part => new Thread(() =>
        {
            CleaningPipeline.Default.Clean(part[0]);
            start.SignalAndWait();
            foreach (string text in part)
            {
                CleaningPipeline.Default.Clean(text);
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
