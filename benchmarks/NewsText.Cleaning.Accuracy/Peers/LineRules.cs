using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy.Peers;

/// <summary>A peer that decides on whole lines.</summary>
internal abstract class LineRules(string name) : ILineCleaner
{
    public string Name => name;

    public IEnumerable<(int Start, int End, BoilerplateCategories Category)> Remove(LabelledPage page)
    {
        bool[] removed = Decide(page.Lines);
        int offset = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            int end = offset + page.Lines[i].Length;
            if (removed[i])
            {
                yield return (offset, end, BoilerplateCategories.Navigation);
            }

            offset = end + 1;
        }
    }

    /// <summary>The text without the lines that go.</summary>
    public string Clean(string text)
    {
        string[] lines = text.Split('\n');
        bool[] removed = Decide(lines);
        return string.Join('\n', lines.Where((_, index) => !removed[index]));
    }

    /// <summary>Which of the page's lines go.</summary>
    protected abstract bool[] Decide(IReadOnlyList<string> lines);

    protected static string[] WordsOf(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Removes nothing.</summary>
internal sealed class KeepEverything() : LineRules("keep everything")
{
    protected override bool[] Decide(IReadOnlyList<string> lines) => new bool[lines.Count];
}
