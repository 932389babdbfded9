using BenchmarkDotNet.Attributes;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>One thread, and two that take one half each; both do the same work in all.</summary>
[Config(typeof(FullConfiguration))]
public class ThreadBenchmarks
{
    private TextSet _texts = null!;

    [Params("unchanged", "changed")]
    public string Set { get; set; } = "";

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _texts = BenchmarkTexts.Get(Set);
        AnswerCheck.RunOwn(CleaningPipeline.Default, _texts, Set == "changed");
    }

    [Benchmark]
    public void Run() => Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, part =>
    {
        for (int i = part; i < _texts.Texts.Length; i += Threads)
        {
            CleaningPipeline.Default.Clean(_texts.Texts[i]);
        }
    });
}
