using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>The texts of the benchmarks, read once a process.</summary>
internal static class BenchmarkTexts
{
    // The slowest rival reads them in a third of a second.
    private const long MostCharacters = 2_000_000;

    private static readonly Lazy<Corpus> LazyCorpus = new(Corpus.Load);

    public static TextSet Get(string name) => LazyCorpus.Value.Get(name).Slice(MostCharacters);
}
