using System.IO.Compression;
using System.Text.Json;

namespace NewsText.Cleaning.Tests;

/// <summary>Data that may lie beside the project; tests that need it are skipped where it is missing.</summary>
internal static class Corpus
{
    private static readonly string Shared = Path.Combine(Repository.Root, "..", "shared");

    /// <summary>The path of a file in the folder of shared data.</summary>
    public static string Require(params string[] path)
    {
        string full = Path.Combine([Shared, .. path]);
        Skip.If(!File.Exists(full), $"../shared/{string.Join('/', path)} is not there.");
        return full;
    }

    /// <summary>Every <paramref name="step"/>-th article of the corpus.</summary>
    public static IEnumerable<string> Articles(int step)
    {
        string path = Require("corpus", "news-en.jsonl.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (int i = 0; reader.ReadLine() is { } line; i++)
        {
            if (i % step == 0)
            {
                using JsonDocument document = JsonDocument.Parse(line);
                yield return document.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
