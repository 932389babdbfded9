using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsText.Cleaning.Tool.Evaluation;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Json;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>Where training examples come from: labelled pages, labels for a corpus that is stored apart, and that corpus' texts without labels.</summary>
internal static class TrainingSources
{
    // More of one site would teach its manner instead of the trade's.
    private const int MostTextsOfSite = 60;

    private const string Labels = "labels of a text", CorpusText = "a text of a corpus";

    /// <summary>
    /// Puts labels and texts together. A label file holds, one JSON object a line, <c>id</c>, <c>sha256</c> of the text, <c>site</c>, <c>half</c>,
    /// <c>stratum</c>, <c>article</c>, <c>labels</c>, one letter a non-empty line, and <c>mixed</c>, residue inside lines as <c>[line, start, length]</c>; the
    /// text itself stays in the corpus.
    /// </summary>
    /// <exception cref="InputException">A file cannot be read, or a text is not the one that was labelled; the message names file, line and id.</exception>
    public static List<LabelledPage> ReadLabels(string labelFile, string corpusFile)
    {
        var labels = new Dictionary<string, JsonLine>(StringComparer.Ordinal);
        foreach (JsonLine line in JsonLine.Read(labelFile))
        {
            string id = line.As(Labels, static value => value.Text("id"));
            if (!labels.TryAdd(id, line))
            {
                throw new InputException($"{line.Where}: {id} is labelled twice");
            }
        }

        var pages = new List<LabelledPage>();
        foreach (JsonLine line in JsonLine.Read(corpusFile))
        {
            string id = line.As(CorpusText, static value => value.Text("id"));
            if (labels.Remove(id, out JsonLine found))
            {
                string text = line.As(CorpusText, static value => value.Text("text"));
                pages.Add(found.As(Labels, value => Join(value, text, $"{found.Where}: {id}")));
            }
        }

        return labels.Count == 0 ? pages : throw new InputException($"{labelFile}: {labels.Count} labelled texts are not in {corpusFile}, such as {labels.Keys.First()}");
    }

    /// <summary>The texts of a corpus from which a model may learn without labels: of no site too many, and of those in <paramref name="without"/> none.</summary>
    /// <exception cref="InputException">The corpus cannot be read; the message names file and line.</exception>
    public static IEnumerable<string> ReadUnlabelled(string corpusFile, IReadOnlySet<string> without)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonLine line in JsonLine.Read(corpusFile))
        {
            (string site, string text) = line.As(CorpusText, static value => (value.Text("site"), value.Text("text")));
            if (!without.Contains(site) && (counts[site] = counts.GetValueOrDefault(site) + 1) <= MostTextsOfSite)
            {
                yield return text;
            }
        }
    }

    private static LabelledPage Join(JsonElement page, string text, string where)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != page.Text("sha256"))
        {
            throw new InputException($"{where}: the corpus holds another text than the one that was labelled");
        }

        string[] lines = [.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        string labels = page.Text("labels");
        PageLabels.Check(labels, lines.Length);
        (int, string)[] mixed = page.Has("mixed") ? [.. page.Items("mixed").Select(span => Span(span, lines))] : [];
        return new LabelledPage(page.Text("id"), page.Text("site"), page.Text("half"), page.Boolean("article"), page.Text("stratum"), lines, labels, mixed);
    }

    /// <summary>Residue inside a line: the line's number, and start and length in it.</summary>
    private static (int Line, string Span) Span(JsonElement span, string[] lines)
    {
        if (span.ValueKind != JsonValueKind.Array || span.GetArrayLength() != 3)
        {
            throw new FormatException("a mixed span is no array of line, start and length");
        }

        int line = span[0].GetInt32();
        PageLabels.CheckMixed(line, lines.Length);
        return (line, lines[line].Substring(span[1].GetInt32(), span[2].GetInt32()));
    }
}
