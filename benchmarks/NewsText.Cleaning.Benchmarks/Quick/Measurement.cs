using System.Diagnostics;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>One row: a piece of work over a set of texts, timed in rounds that alternate with those of the other rows.</summary>
internal sealed class Measurement(string name, TextSet set, Action<string> work)
{
    // Tiered compilation with its profile needs about half a second of calls.
    private const double WarmUpSeconds = 0.7;

    private readonly List<double> _seconds = [];

    public string Name => name;

    /// <summary>Seconds a character; the median of the rounds.</summary>
    public double PerCharacter => Median(_seconds) / set.Characters;

    /// <summary>Megabytes of UTF-16 a second.</summary>
    public double Megabytes => 2e-6 / PerCharacter;

    public double NanosecondsPerLine => 1e9 * Median(_seconds) / set.Lines;

    public double TextsPerSecond => set.Texts.Length / Median(_seconds);

    /// <summary>Bytes a text.</summary>
    public double Allocated { get; private set; }

    public static Measurement Of(Contender contender, TextSet set)
    {
        TextSet slice = set.Slice(contender.MostCharacters);
        return new Measurement(contender.Name, slice, text => contender.Clean(text));
    }

    /// <summary>Times rows against each other: one round of each, then the next one of each.</summary>
    public static void Run(IReadOnlyList<Measurement> rows, int rounds)
    {
        foreach (Measurement row in rows)
        {
            row.WarmUp();
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (Measurement row in rows)
            {
                row._seconds.Add(row.Time());
            }
        }
    }

    /// <summary>How many times as long as <paramref name="other"/> this takes for a character: the median over the rounds that ran side by side.</summary>
    public double TimesAsLongAs(Measurement other) =>
        Median([.. _seconds.Zip(other._seconds, (own, others) => own / set.Characters / (others / other.Set.Characters))]);

    private TextSet Set => set;

    private void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            Time();
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUpSeconds);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Time();
        Allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / set.Texts.Length;
    }

    // Processor time, because a shared machine's other work stretches the wall's.
    private double Time()
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (string text in set.Texts)
        {
            work(text);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
