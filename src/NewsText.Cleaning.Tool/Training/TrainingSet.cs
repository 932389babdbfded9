using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>A line of a training text. Features are null where a rule, a shield or the line's length decides and the model does not.</summary>
/// <param name="Features">The line's features, or null.</param>
/// <param name="Label">The label by hand.</param>
/// <param name="IsResidue">The state the chain sees: for decided lines what was decided, else what the label says.</param>
internal sealed record TrainingLine(uint[]? Features, char Label, bool IsResidue)
{
    /// <summary>Whether the model learns from this line.</summary>
    public bool IsExample => Features is not null && Label != 'U';
}

/// <summary>The lines of one text, in order.</summary>
internal sealed record TrainingText(IReadOnlyList<TrainingLine> Lines, float Weight);

/// <summary>Labelled pages as the model meets them: rules and filters have run, what they left open is to be learned.</summary>
internal sealed class TrainingSet(FeatureGroups groups = FeatureGroups.All)
{
    private readonly RuleMatcher _rules = new(BuiltInRules.All);
    private readonly CleaningOptions _options = new();
    private readonly IBoilerplateFilter[] _filters = FilterChain.BeforeModel(new CleaningOptions());
    private readonly Evidence _evidence = new();
    private readonly MarkList _marks = new();

    public List<TrainingText> Texts { get; } = [];

    public void Add(LabelledPage page, float weight = 1)
    {
        Scanner.Scan(page.Text, _rules, _evidence);
        _marks.Clear();
        var context = new FilterContext(page.Text, _evidence, _marks, _options);
        foreach (IBoilerplateFilter filter in _filters)
        {
            filter.Apply(context);
        }

        LineTable lines = _evidence.Lines;
        var article = new ArticleWords(new ulong[ArticleWords.BitmapLength]);
        article.Fill(page.Text, lines);
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        var result = new List<TrainingLine>();
        int offset = 0, line = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            offset += page.Lines[i].Length + 1;
            if (line == lines.Count || lines[line].Start >= offset)
            {
                continue; // white space only: no line to the scanner
            }

            char label = page.Labels[i];
            if (LineModel.IsInScope(lines, line))
            {
                var buffer = new FeatureBuffer(storage);
                LineFeatures.Extract(page.Text, lines, _evidence.Words, line, article, groups, ref buffer);
                result.Add(new TrainingLine(buffer.Features.ToArray(), label, label is not ('C' or 'U')));
            }
            else
            {
                result.Add(new TrainingLine(null, label, lines[line].IsMarked));
            }

            line++;
        }

        Texts.Add(new TrainingText(result, weight));
    }

    /// <summary>Adds a single line without its page: only its words and its shape are learned from.</summary>
    public void AddLine(string text, char label, float weight)
    {
        Scanner.Scan(text, _rules, _evidence);
        if (_evidence.Lines.Count != 1)
        {
            return;
        }

        var buffer = new FeatureBuffer(stackalloc uint[FeatureBuffer.Capacity]);
        LineFeatures.Extract(text, _evidence.Lines, _evidence.Words, 0, default, groups & (FeatureGroups.Words | FeatureGroups.Shape), ref buffer);
        Texts.Add(new TrainingText([new TrainingLine(buffer.Features.ToArray(), label, label != 'C')], weight));
    }
}
