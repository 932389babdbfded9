using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy;

/// <summary>Something that can be scored: names the spans of a page's text that it would remove.</summary>
internal interface ILineCleaner
{
    string Name { get; }

    IEnumerable<(int Start, int End, BoilerplateCategories Category)> Remove(LabelledPage page);
}
