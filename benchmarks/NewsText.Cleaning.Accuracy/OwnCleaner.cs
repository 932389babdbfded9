using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Accuracy;

/// <summary>NewsText.Cleaning itself, with one pipeline for each half: a model must not be scored on pages it has learned from.</summary>
internal sealed class OwnCleaner(string name, Func<string, CleaningPipeline> pipelineForHalf) : ILineCleaner
{
    public string Name => name;

    public CleaningPipeline PipelineOf(string half) => pipelineForHalf(half);

    public IEnumerable<(int Start, int End, BoilerplateCategories Category)> Remove(LabelledPage page) =>
        pipelineForHalf(page.Half).Analyze(page.Text).Removals.Select(static removal => (removal.Start, removal.End, removal.Category));
}
