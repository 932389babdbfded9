namespace NewsText.Cleaning.Tool.Evaluation;

/// <summary>Counts over labelled pages: what was removed against what should have been.</summary>
/// <remarks>
/// A line counts as removed when every character of it that is not white space lies in a removal. Lines labelled <c>U</c> do not count.
/// A mixed span is found when removals cover at least 90 % of it and reach at most three characters beyond it.
/// </remarks>
internal sealed class PageScore
{
    public int Pages { get; private set; }

    public int PagesExactlyRight { get; private set; }

    public int TruePositives { get; private set; }

    public int FalsePositives { get; private set; }

    public int FalseNegatives { get; private set; }

    public int ContentLines { get; private set; }

    public long ContentCharacters { get; private set; }

    public long ContentCharactersLost { get; private set; }

    public int MixedSpans { get; private set; }

    public int MixedSpansFound { get; private set; }

    /// <summary>For each label: how many lines there are, and how many were removed.</summary>
    public SortedDictionary<char, (int All, int Removed)> ByLabel { get; } = [];

    /// <summary>For each label and category: how many removed lines of the label were given the category.</summary>
    public SortedDictionary<(char Label, BoilerplateCategories Category), int> Confusion { get; } = [];

    public double Precision => Share(TruePositives, TruePositives + FalsePositives);

    public double Recall => Share(TruePositives, TruePositives + FalseNegatives);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public double ContentLost => ContentCharacters == 0 ? 0 : (double)ContentCharactersLost / ContentCharacters;

    public double ExactlyRight => Share(PagesExactlyRight, Pages);

    /// <summary>Adds a page and the spans that a cleaner removed from its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="removals">Start, end and category of each removal, in the offsets of <see cref="LabelledPage.Text"/>.</param>
    /// <param name="onError">Told of every line that is wrong: its index, and whether it was removed.</param>
    public void Add(LabelledPage page, IEnumerable<(int Start, int End, BoilerplateCategories Category)> removals, Action<int, bool>? onError = null)
    {
        string text = page.Text;
        var category = new BoilerplateCategories[text.Length];
        foreach ((int start, int end, BoilerplateCategories c) in removals)
        {
            category.AsSpan(start, end - start).Fill(c);
        }

        Pages++;
        bool isRight = true;
        int offset = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            string line = page.Lines[i];
            char label = page.Labels[i];
            isRight &= AddLine(page, i, line, label, category.AsSpan(offset, line.Length), onError);
            offset += line.Length + 1;
        }

        PagesExactlyRight += isRight ? 1 : 0;
    }

    private bool AddLine(LabelledPage page, int index, string line, char label, ReadOnlySpan<BoilerplateCategories> removed, Action<int, bool>? onError)
    {
        bool isRemoved = IsRemoved(line, removed);
        bool isRight = true;
        if (label != PageLabels.Unsure)
        {
            (int all, int gone) = ByLabel.GetValueOrDefault(label);
            ByLabel[label] = (all + 1, gone + (isRemoved ? 1 : 0));
            bool isResidue = label != PageLabels.Content;
            TruePositives += isResidue && isRemoved ? 1 : 0;
            FalsePositives += !isResidue && isRemoved ? 1 : 0;
            FalseNegatives += isResidue && !isRemoved ? 1 : 0;
            isRight = isResidue == isRemoved;
            if (isResidue && isRemoved)
            {
                var key = (label, removed[line.AsSpan().IndexOf(line.Trim())]);
                Confusion[key] = Confusion.GetValueOrDefault(key) + 1;
            }
        }

        var isMixed = new bool[line.Length];
        foreach ((int mixedLine, string span) in page.Mixed)
        {
            int at = mixedLine == index ? line.IndexOf(span, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                isMixed.AsSpan(at, span.Length).Fill(true);
                isRight &= AddMixed(removed, line, at, span.Length);
            }
        }

        if (label == PageLabels.Content)
        {
            ContentLines++;
            int lost = 0;
            for (int i = 0; i < line.Length; i++)
            {
                lost += removed[i] != 0 && !isMixed[i] ? 1 : 0;
            }

            ContentCharacters += line.Length;
            ContentCharactersLost += lost;
            isRight &= lost <= 3;
        }

        if (!isRight)
        {
            onError?.Invoke(index, isRemoved);
        }

        return isRight;
    }

    private bool AddMixed(ReadOnlySpan<BoilerplateCategories> removed, string line, int start, int length)
    {
        MixedSpans++;
        int covered = 0;
        for (int i = start; i < start + length; i++)
        {
            covered += removed[i] != 0 ? 1 : 0;
        }

        int beyond = 0;
        for (int i = start - 1; i >= 0 && removed[i] != 0; i--)
        {
            beyond += char.IsWhiteSpace(line[i]) ? 0 : 1;
        }

        for (int i = start + length; i < removed.Length && removed[i] != 0; i++)
        {
            beyond += char.IsWhiteSpace(line[i]) ? 0 : 1;
        }

        bool isFound = covered >= 0.9 * length && beyond <= 3;
        MixedSpansFound += isFound ? 1 : 0;
        return isFound;
    }

    private static bool IsRemoved(string line, ReadOnlySpan<BoilerplateCategories> removed)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (removed[i] == 0 && !char.IsWhiteSpace(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
