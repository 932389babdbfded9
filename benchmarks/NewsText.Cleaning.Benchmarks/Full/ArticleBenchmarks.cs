using BenchmarkDotNet.Attributes;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>The library and its rivals on the same texts. Every answer is checked before it is timed.</summary>
[Config(typeof(FullConfiguration))]
public class ArticleBenchmarks
{
    private TextSet _texts = null!;
    private Func<string, string>[] _clean = [];

    [Params("unchanged", "changed", "all", "p50", "p90", "p99", "long", "tiny")]
    public string Set { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _texts = BenchmarkTexts.Get(Set);
        Contender[] contenders = AllContenders.Create();
        AnswerCheck.RunOwn(CleaningPipeline.Default, _texts, Set switch { "unchanged" => false, "changed" => true, _ => null });
        foreach (Contender contender in contenders[1..])
        {
            AnswerCheck.Run(contender, _texts.Slice(200_000));
        }

        _clean = [.. contenders.Select(static contender => contender.Clean)];
    }

    [Benchmark]
    public int NewsTextCleaning() => Run(0);

    [Benchmark(Baseline = true)]
    public int Copy() => Run(1);

    [Benchmark]
    public int SplitAndJoin() => Run(2);

    [Benchmark]
    public int SplitAndContains() => Run(3);

    [Benchmark]
    public int OneNonBacktrackingRegex() => Run(4);

    [Benchmark]
    public int SixtyCompiledRegexes() => Run(5);

    [Benchmark]
    public int SixtyInterpretedRegexes() => Run(6);

    [Benchmark]
    public int LineRulesOfC4() => Run(7);

    private int Run(int contender)
    {
        Func<string, string> clean = _clean[contender];
        int length = 0;
        foreach (string text in _texts.Texts)
        {
            length += clean(text).Length;
        }

        return length;
    }
}
