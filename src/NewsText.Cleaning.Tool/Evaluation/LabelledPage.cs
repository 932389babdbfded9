using System.Text.Json;
using NewsText.Cleaning.Tool.Input;
using NewsText.Cleaning.Tool.Json;

namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>A page whose every line has been read and labelled: <c>C</c> content, <c>U</c> unsure, any other letter residue.</summary>
internal sealed record LabelledPage(
    string Id, string Site, string Half, bool IsArticle, string Stratum, IReadOnlyList<string> Lines, string Labels, IReadOnlyList<(int Line, string Span)> Mixed)
{
    /// <summary>The text to clean.</summary>
    public string Text { get; } = string.Join('\n', Lines);

    /// <summary>Reads labelled pages, one JSON object a line.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is no labelled page; the message names file and line.</exception>
    public static IEnumerable<LabelledPage> Read(string path) => JsonLine.Read(path).Select(static line =>
    {
        LabelledPage page = line.As("a labelled page", Of);
        return page.Labels.Length == page.Lines.Count ? page : throw new InputException($"{line.Where}: {page.Lines.Count} lines have {page.Labels.Length} labels");
    });

    private static LabelledPage Of(JsonElement root)
    {
        string[] lines = [.. root.GetProperty("lines").EnumerateArray().Select(TextOf)];
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
            StringOf(root, "stratum"), lines, TextOf(root.GetProperty("labels")), mixed);
    }

    private static string TextOf(JsonElement value) => value.GetString() ?? throw new FormatException("null instead of a text");

    private static string StringOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
