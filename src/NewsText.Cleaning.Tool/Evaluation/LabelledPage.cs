using System.Text;
using System.Text.Json;

namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>A page whose every line has been read and labelled: <c>C</c> content, <c>U</c> unsure, any other letter residue.</summary>
internal sealed record LabelledPage(
    string Id, string Site, string Half, bool IsArticle, string Stratum, IReadOnlyList<string> Lines, string Labels, IReadOnlyList<(int Line, string Span)> Mixed)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text to clean.</summary>
    public string Text { get; } = string.Join('\n', Lines);

    /// <summary>Reads labelled pages, one JSON object a line.</summary>
    /// <exception cref="InvalidDataException">A line is no labelled page; the message names file and line.</exception>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public static IEnumerable<LabelledPage> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path, StrictUtf8))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, path, number);
            }
        }
    }

    private static LabelledPage Parse(string json, string path, int number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            string[] lines = root.GetProperty("lines").EnumerateArray().Select(TextOf).ToArray();
            string labels = TextOf(root.GetProperty("labels"));
            if (labels.Length != lines.Length)
            {
                throw new InvalidDataException($"{path}({number}): {lines.Length} lines have {labels.Length} labels");
            }

            var mixed = new List<(int, string)>();
            if (root.TryGetProperty("mixed", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in list.EnumerateArray())
                {
                    int index = item.GetProperty("line").GetInt32();
                    mixed.AddRange(item.GetProperty("spans").EnumerateArray().Select(span => (index, TextOf(span))));
                }
            }

            return new LabelledPage(
                StringOf(root, "id"), StringOf(root, "site"), StringOf(root, "half"),
                !root.TryGetProperty("article", out JsonElement article) || article.GetBoolean(),
                StringOf(root, "stratum"), lines, labels, mixed);
        }
        catch (KeyNotFoundException e)
        {
            throw new InvalidDataException($"{path}({number}): not a labelled page: a page needs 'lines' and 'labels', and a mixed line 'line' and 'spans'", e);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path}({number}): not a labelled page: {e.Message}", e);
        }
    }

    private static string TextOf(JsonElement value) => value.GetString() ?? throw new FormatException("null instead of a text");

    private static string StringOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
