namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>Scores of article pages and of other pages, each as a whole, by half and by stratum.</summary>
internal sealed class SlicedScores
{
    public SortedDictionary<string, PageScore> Articles { get; } = Empty();

    public SortedDictionary<string, PageScore> Others { get; } = Empty();

    public int Pages => Articles["all"].Pages + Others["all"].Pages;

    /// <summary>Adds a page to the scores of its kind.</summary>
    /// <param name="page">The page.</param>
    /// <param name="result">What a cleaner made of its text.</param>
    /// <param name="onError">Told once of every line that is wrong: its index, and whether it was removed.</param>
    public void Add(LabelledPage page, CleaningResult result, Action<int, bool>? onError)
    {
        var removals = result.Removals.Select(static removal => (removal.Start, removal.End, removal.Category)).ToArray();
        SortedDictionary<string, PageScore> scores = page.IsArticle ? Articles : Others;
        Slice(scores, "all").Add(page, removals, onError);
        Slice(scores, $"half {page.Half}").Add(page, removals);
        Slice(scores, $"stratum {page.Stratum}").Add(page, removals);
    }

    private static SortedDictionary<string, PageScore> Empty() => new(StringComparer.Ordinal) { ["all"] = new PageScore() };

    private static PageScore Slice(SortedDictionary<string, PageScore> scores, string name)
    {
        if (!scores.TryGetValue(name, out PageScore? score))
        {
            scores[name] = score = new PageScore();
        }

        return score;
    }
}
