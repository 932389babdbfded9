using BenchmarkDotNet.Attributes;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;
using NewsText.Cleaning.Filters;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>The scan alone, with each filter alone, and everything.</summary>
[Config(typeof(FullConfiguration))]
public class PartBenchmarks
{
    private const string Scan = "scan alone", WithoutModel = "without the model", Everything = "everything";

    private TextSet _texts = null!;
    private Action<string> _work = null!;

    public static IEnumerable<string> Parts => [Scan, .. new Stages().Filters.Select(static filter => filter.GetType().Name), WithoutModel, Everything];

    [Params("all")]
    public string Set { get; set; } = "";

    [ParamsSource(nameof(Parts))]
    public string Part { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _texts = BenchmarkTexts.Get(Set);
        AnswerCheck.RunOwn(CleaningPipeline.Default, _texts);
        var stages = new Stages();
        _work = stages.Work(Part switch
        {
            Scan => [],
            WithoutModel => stages.Filters[..^1],
            Everything => stages.Filters,
            _ => [stages.Filters.Single(filter => filter.GetType().Name == Part)],
        });
    }

    [Benchmark]
    public void Run()
    {
        foreach (string text in _texts.Texts)
        {
            _work(text);
        }
    }
}
