using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;
using NewsText.Cleaning.Tool.Evaluation;

namespace NewsText.Cleaning.Tool.Training;

/// <summary>A line as the learner sees it.</summary>
internal sealed record Sample(uint[] Features, bool IsResidue, char Label, float Weight, int Page, int Line, int Length);

/// <summary>The lines that rules leave open, with their features and labels.</summary>
internal sealed class TrainingSet
{
    private readonly RuleMatcher _rules = new(BuiltInRules.All);
    private readonly IBoilerplateFilter[] _filters = FilterChain.BeforeModel(new CleaningOptions());
    private readonly FeatureGroups _groups;
    private readonly CleaningOptions _options = new();

    public TrainingSet(FeatureGroups groups) => _groups = groups;

    public List<Sample> Samples { get; } = [];

    public List<Sequence> Sequences { get; } = [];

    /// <summary>Lines that rules decided, or that the model does not look at: right and wrong ones.</summary>
    public List<(int Page, int Line, bool IsResidue, bool IsRemoved, int Length)> Decided { get; } = [];

    public void Add(LabelledPage page, int pageIndex, float weight = 1)
    {
        var evidence = new Evidence();
        var marks = new MarkList();
        Scanner.Scan(page.Text, _rules, evidence);
        var context = new FilterContext(page.Text, evidence, marks, _options);
        foreach (IBoilerplateFilter filter in _filters)
        {
            filter.Apply(context);
        }

        LineTable lines = evidence.Lines;
        var article = new ArticleWords(page.Text, lines, new ulong[ArticleWords.BitmapLength]);
        Span<uint> storage = stackalloc uint[FeatureBuffer.Capacity];
        int offset = 0, line = 0;
        var sequence = new List<SequenceLine>();
        for (int i = 0; i < page.Lines.Count; i++)
        {
            int end = offset + page.Lines[i].Length;
            if (line < lines.Count && lines[line].Start < end)
            {
                char label = page.Labels[i];
                bool isResidue = label is not ('C' or 'U');
                if (label != 'U' && !LineModel.IsInScope(lines, line))
                {
                    Decided.Add((pageIndex, i, isResidue, lines[line].IsMarked, page.Lines[i].Length));
                    sequence.Add(new SequenceLine(null, lines[line].IsMarked, true, pageIndex, i, page.Lines[i].Length, label));
                }
                else
                {
                    var buffer = new FeatureBuffer(storage);
                    LineFeatures.Extract(page.Text, lines, line, article, _groups, ref buffer);
                    sequence.Add(new SequenceLine(buffer.Features.ToArray(), isResidue, false, pageIndex, i, page.Lines[i].Length, label));
                    if (label != 'U') Samples.Add(new Sample(buffer.Features.ToArray(), isResidue, label, weight, pageIndex, i, page.Lines[i].Length));
                }

                line++;
            }

            offset = end + 1;
        }

        Sequences.Add(new Sequence(sequence, weight));
    }
}
