using System.IO.Compression;
using System.Text.Json;

namespace NewsText.Cleaning.Benchmarks.Texts;

/// <summary>The texts that are measured: those of a file, or our own generated ones.</summary>
internal sealed class Corpus
{
    private const string FileVariable = "NEWSTEXT_CORPUS";

    private const int VeryLong = 16_000_000;

    // How many texts stand for a percentile: enough to be no single text's numbers.
    private const int AroundPercentile = 200;

    private readonly string[] _byLength;

    private Corpus(string name, string[] texts)
    {
        Name = name;
        All = new TextSet("whole corpus", texts);
        ILookup<bool, string> byChange = texts.ToLookup(static text => ReferenceEquals(CleaningPipeline.Default.Clean(text), text));
        Unchanged = new TextSet("unchanged articles", [.. byChange[true]]);
        Changed = new TextSet("changed articles", [.. byChange[false]]);
        _byLength = [.. texts.OrderBy(static text => text.Length)];
    }

    public string Name { get; }

    public TextSet All { get; }

    public TextSet Unchanged { get; }

    public TextSet Changed { get; }

    /// <summary>Many articles in one text.</summary>
    public TextSet Long
    {
        get
        {
            int count = (int)Math.Max(1, Math.Min(All.Texts.Length, VeryLong * (long)All.Texts.Length / All.Characters));
            return new TextSet("one very long text", [string.Join("\n\n", All.Texts.Take(count))]);
        }
    }

    /// <summary>A thousand single lines.</summary>
    public TextSet Tiny => new("1,000 tiny texts", [.. All.Texts.Select(static text => text.Split('\n')[0]).Where(static line => line.Length is > 0 and < 120).Take(1000)]);

    /// <summary>The corpus that the command line names; it reaches the processes that BenchmarkDotNet starts through the environment.</summary>
    public static string? File
    {
        get => Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? file : null;
        set => Environment.SetEnvironmentVariable(FileVariable, value);
    }

    public static Corpus Load() => File is { } file
        ? new Corpus(Path.GetFileName(file), [.. Read(file)])
        : new Corpus("generated from our own articles", GeneratedCorpus.Create());

    /// <summary>The texts of this name, as the benchmarks call them.</summary>
    public TextSet Get(string name) => name switch
    {
        "all" => All,
        "unchanged" => Unchanged,
        "changed" => Changed,
        "p50" => At(50),
        "p90" => At(90),
        "p99" => At(99),
        "long" => Long,
        "tiny" => Tiny,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No texts have this name."),
    };

    /// <summary>Texts whose length is at a percentile of the corpus.</summary>
    public TextSet At(int percentile)
    {
        int middle = (int)((long)_byLength.Length * percentile / 100), from = Math.Max(0, Math.Min(middle - (AroundPercentile / 2), _byLength.Length - AroundPercentile));
        return new TextSet($"p{percentile}: {_byLength[middle].Length:N0} characters", [.. _byLength.Skip(from).Take(AroundPercentile)]);
    }

    private static IEnumerable<string> Read(string path)
    {
        using Stream file = System.IO.File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("text").GetString()!;
        }
    }
}
