using BenchmarkDotNet.Attributes;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>Everything on, with more and more of the built-in phrases, on articles that stay unchanged with all of them.</summary>
[Config(typeof(FullConfiguration))]
public class RuleCountBenchmarks
{
    private TextSet _texts = null!;
    private Action<string> _work = null!;

    public static IEnumerable<int> Counts => [60, 250, 1000, BuiltInRules.All.Length];

    [Params("unchanged")]
    public string Set { get; set; } = "";

    [ParamsSource(nameof(Counts))]
    public int Phrases { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _texts = BenchmarkTexts.Get(Set);
        AnswerCheck.RunOwn(CleaningPipeline.Default, _texts, isChanged: false);
        var stages = new Stages();
        stages.CheckUnchanged(_texts, Stages.Pick(Phrases));
        _work = stages.Work(rules: Stages.Pick(Phrases));
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
