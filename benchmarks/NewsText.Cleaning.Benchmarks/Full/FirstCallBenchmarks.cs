using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>The first call of a process: the library is loaded and compiled, the rules are read, the tables made. Ten processes, one call each; the answer is checked behind it, as a check before would be the first call.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstCallBenchmarks
{
    private const string Text = "The council voted on Monday to keep the ferry running through the winter.\n\nAdvertisement\n\nThe last boat leaves at nine.";

    [Benchmark]
    public string FirstClean() => NewsCleaner.Clean(Text);

    [GlobalCleanup]
    public void Check()
    {
        if (NewsCleaner.Clean(Text).Contains("Advertisement", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The text was not cleaned.");
        }
    }
}
