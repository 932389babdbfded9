using System.Globalization;
using NewsText.Cleaning.Rules;
using Spectre.Console;

namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>Shows scores as tables.</summary>
internal static class ScoreTables
{
    public static void Write(SlicedScores scores, IAnsiConsole console, bool showsConfusion)
    {
        WriteScores(scores, console);
        WriteLabels(scores.Articles, console);
        if (showsConfusion)
        {
            WriteConfusion(scores.Articles["all"], console);
        }
    }

    private static void WriteScores(SlicedScores scores, IAnsiConsole console)
    {
        Table table = Create("pages", "number", "residue lines", "precision", "recall", "F1", "content lost", "exactly right", "mixed spans found");
        foreach ((string kind, SortedDictionary<string, PageScore> slices) in new[] { ("articles", scores.Articles), ("others", scores.Others) })
        {
            foreach ((string slice, PageScore score) in slices)
            {
                AddRow(
                    table, slice == "all" ? new Style(decoration: Decoration.Bold) : Style.Plain,
                    $"{kind}, {slice}", $"{score.Pages}", $"{score.TruePositives + score.FalseNegatives}",
                    $"{score.Precision:F3}", $"{score.Recall:F3}", $"{score.F1:F3}",
                    $"{score.ContentLost:P3}", $"{score.ExactlyRight:P1}", $"{score.MixedSpansFound}/{score.MixedSpans}");
            }
        }

        console.Write(table);
    }

    private static void WriteLabels(SortedDictionary<string, PageScore> articles, IAnsiConsole console)
    {
        KeyValuePair<string, PageScore>[] slices = articles.Where(static slice => !slice.Key.StartsWith("stratum", StringComparison.Ordinal)).ToArray();
        Table table = Create(["removed lines by label", .. slices.SelectMany(static slice => (string[])[slice.Key, ""])]);
        foreach (char label in articles["all"].ByLabel.Keys)
        {
            var cells = new List<FormattableString> { $"{label} {NameOf(label)}" };
            foreach ((_, PageScore score) in slices)
            {
                (int all, int removed) = score.ByLabel.GetValueOrDefault(label);
                cells.Add($"{removed}/{all}");
                cells.Add($"{(all == 0 ? 0 : (double)removed / all):F3}");
            }

            AddRow(table, Style.Plain, [.. cells]);
        }

        console.Write(table);
    }

    private static void WriteConfusion(PageScore score, IAnsiConsole console)
    {
        BoilerplateCategories[] categories = score.Confusion.Keys.Select(static key => key.Category).Distinct().Order().ToArray();
        Table table = Create(["category by label", .. categories.Select(CategoryNames.Of)]);
        foreach (char label in score.Confusion.Keys.Select(static key => key.Label).Distinct())
        {
            AddRow(table, Style.Plain, [$"{label} {NameOf(label)}", .. categories.Select(category => (FormattableString)$"{score.Confusion.GetValueOrDefault((label, category))}")]);
        }

        console.Write(table);
        int all = score.Confusion.Values.Sum();
        int right = score.Confusion.Where(static entry => entry.Key.Category == PageLabels.CategoryOf(entry.Key.Label)).Sum(static entry => entry.Value);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Right category: {right} of {all} removed residue lines ({(all == 0 ? 0 : (double)right / all):P1})."));
    }

    private static string NameOf(char label) => label == PageLabels.Content ? "content"
        : PageLabels.CategoryOf(label) is var category and not BoilerplateCategories.None ? CategoryNames.Of(category)
        : "";

    private static Table Create(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (int i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn(new Spectre.Console.Text(headings[i])) { NoWrap = i == 0 };
            table.AddColumn(i == 0 ? column.LeftAligned() : column.RightAligned());
        }

        return table;
    }

    private static void AddRow(Table table, Style style, params FormattableString[] cells) =>
        table.AddRow(cells.Select(cell => new Spectre.Console.Text(cell.ToString(CultureInfo.InvariantCulture), style)));
}
