using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>Where training examples come from: labelled pages, labels for a corpus that is stored apart, and that corpus' texts without labels.</summary>
internal static class TrainingSources
{
    // More of one site would teach its manner instead of the trade's.
    private const int MostTextsOfSite = 60;

    /// <summary>
    /// Puts labels and texts together. A label file holds, one JSON object a line, <c>id</c>, <c>sha256</c> of the text, <c>site</c>, <c>half</c>,
    /// <c>stratum</c>, <c>article</c>, <c>labels</c>, one letter a non-empty line, and <c>mixed</c>, residue inside lines as <c>[line, start, length]</c>; the
    /// text itself stays in the corpus.
    /// </summary>
    /// <exception cref="InvalidDataException">A text is not the one that was labelled; the message names file, line and id.</exception>
    public static List<LabelledPage> ReadLabels(string labelFile, string corpusFile)
    {
        var labels = new Dictionary<string, (int Line, JsonElement Page)>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(labelFile))
        {
            number++;
            using JsonDocument document = JsonDocument.Parse(line);
            labels.Add(document.RootElement.GetProperty("id").GetString()!, (number, document.RootElement.Clone()));
        }

        var pages = new List<LabelledPage>();
        foreach (string json in ReadLines(corpusFile))
        {
            using JsonDocument document = JsonDocument.Parse(json);
            string id = document.RootElement.GetProperty("id").GetString()!;
            if (labels.Remove(id, out (int Line, JsonElement Page) found))
            {
                pages.Add(Join(found.Page, document.RootElement.GetProperty("text").GetString()!, $"{labelFile}({found.Line}): {id}"));
            }
        }

        return labels.Count == 0 ? pages : throw new InvalidDataException($"{labelFile}: {labels.Count} labelled texts are not in {corpusFile}, such as {labels.Keys.First()}.");
    }

    /// <summary>The texts of a corpus from which a model may learn without labels: of no site too many, and of those in <paramref name="without"/> none.</summary>
    public static IEnumerable<string> ReadUnlabelled(string corpusFile, IReadOnlySet<string> without)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string json in ReadLines(corpusFile))
        {
            using JsonDocument document = JsonDocument.Parse(json);
            string site = document.RootElement.GetProperty("site").GetString()!;
            if (!without.Contains(site) && (counts[site] = counts.GetValueOrDefault(site) + 1) <= MostTextsOfSite)
            {
                yield return document.RootElement.GetProperty("text").GetString()!;
            }
        }
    }

    private static LabelledPage Join(JsonElement page, string text, string where)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != page.GetProperty("sha256").GetString())
        {
            throw new InvalidDataException($"{where}: the corpus holds another text than the one that was labelled");
        }

        string[] lines = [.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        string labels = page.GetProperty("labels").GetString()!;
        if (labels.Length != lines.Length)
        {
            throw new InvalidDataException($"{where}: {lines.Length} lines have {labels.Length} labels");
        }

        (int, string)[] mixed = page.TryGetProperty("mixed", out JsonElement spans) ? [.. spans.EnumerateArray().Select(span => Span(span, lines))] : [];
        return new LabelledPage(Text("id"), Text("site"), Text("half"), page.GetProperty("article").GetBoolean(), Text("stratum"), lines, labels, mixed);
        string Text(string name) => page.GetProperty(name).GetString()!;
    }

    /// <summary>Residue inside a line: the line's number, and start and length in it.</summary>
    private static (int Line, string Span) Span(JsonElement span, string[] lines)
    {
        int line = span[0].GetInt32();
        return (line, lines[line].Substring(span[1].GetInt32(), span[2].GetInt32()));
    }

    private static IEnumerable<string> ReadLines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
