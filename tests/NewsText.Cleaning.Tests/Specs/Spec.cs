using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Specs;

/// <summary>One file of examples; <c>README.md</c> in this folder describes the format.</summary>
internal sealed record Spec(string Name, IReadOnlyList<string> Filters, BoilerplateCategories Category, Strictness Strictness, IReadOnlyList<SpecExample> Examples)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "README").Order(StringComparer.Ordinal);

    public IEnumerable<SpecExample> Removed => Examples.Where(example => example.IsRemoved);

    public IEnumerable<SpecExample> Kept => Examples.Where(example => !example.IsRemoved);

    public static Spec Read(string name)
    {
        string[] filters = [];
        var category = BoilerplateCategories.None;
        var strictness = Strictness.Balanced;
        var examples = new List<SpecExample>();
        string? block = null;
        int number = 0;
        foreach (string line in File.ReadLines(Path.Combine(Folder, name + ".md")))
        {
            number++;
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                block = block is null ? line[3..] : null;
            }
            else if (block is not null)
            {
                examples.Add(Example(block, number, line) ?? throw new InvalidDataException($"{name}.md({number}): a block is 'remove', 'keep' or 'leave', and 'at start' or 'at end'; found '{block}'."));
            }
            else if (line.StartsWith("filters:", StringComparison.Ordinal))
            {
                filters = line["filters:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (line.StartsWith("category:", StringComparison.Ordinal))
            {
                category = CategoryNames.Parse(line["category:".Length..].Trim());
            }
            else if (line.StartsWith("strictness:", StringComparison.Ordinal))
            {
                strictness = Enum.Parse<Strictness>(line["strictness:".Length..], ignoreCase: true);
            }
        }

        return filters.Length > 0 && category != BoilerplateCategories.None && block is null
            ? new Spec(name, filters, category, strictness, examples)
            : throw new InvalidDataException($"{name}.md: expected 'filters:' and 'category:' before the examples, and an end to every block.");
    }

    private static SpecExample? Example(string block, int number, string line) => block switch
    {
        "remove" => SpecExample.Removing(number, SpecPlace.Middle, line),
        "remove at start" => SpecExample.Removing(number, SpecPlace.Start, line),
        "remove at end" => SpecExample.Removing(number, SpecPlace.End, line),
        "leave" => new SpecExample(number, SpecPlace.Middle, line, IsOtherResidue: true),
        "keep" => new SpecExample(number, SpecPlace.Middle, line),
        "keep at start" => new SpecExample(number, SpecPlace.Start, line),
        "keep at end" => new SpecExample(number, SpecPlace.End, line),
        _ => null,
    };
}
