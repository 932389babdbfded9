using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>Ten rounds a row; throughput and time a line beside the usual columns.</summary>
internal sealed class FullConfiguration : ManualConfig
{
    public FullConfiguration()
    {
        AddJob(Job.Default.WithWarmupCount(5).WithIterationCount(10));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(TextColumn.Throughput, TextColumn.Line);
    }
}
