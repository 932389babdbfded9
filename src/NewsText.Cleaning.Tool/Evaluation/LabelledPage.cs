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
    /// <exception cref="InputException">The lines cannot be read, or one is no labelled page; the message names file and line.</exception>
    public static IEnumerable<LabelledPage> Read(LineReader lines) => Of(JsonLine.Read(lines));

    /// <summary>Reads the labelled pages of a file, as <see cref="Read(LineReader)"/> does.</summary>
    public static IEnumerable<LabelledPage> Read(string path) => Of(JsonLine.Read(path));

    private static IEnumerable<LabelledPage> Of(IEnumerable<JsonLine> lines) => lines.Select(static line => line.As("a labelled page", Of));

    private static LabelledPage Of(JsonElement root)
    {
        string[] lines = [.. root.Texts("lines")];
        string labels = root.Text("labels");
        PageLabels.Check(labels, lines.Length);
        var mixed = new List<(int, string)>();
        foreach (JsonElement item in root.Has("mixed") ? root.Items("mixed") : [])
        {
            int line = item.Number("line");
            PageLabels.CheckMixed(line, lines.Length);
            mixed.AddRange(item.Texts("spans").Select(span => (line, span)));
        }

        return new LabelledPage(
            TextIfAny(root, "id"), TextIfAny(root, "site"), TextIfAny(root, "half"), !root.Has("article") || root.Boolean("article"), TextIfAny(root, "stratum"), lines, labels, mixed);
    }

    private static string TextIfAny(JsonElement root, string name) => root.Has(name) ? root.Text(name) : "";
}
