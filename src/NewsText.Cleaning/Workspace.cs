using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Output;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning;

/// <summary>The buffers of one cleaning and the way of the data through them. One thread uses a workspace at a time.</summary>
internal sealed class Workspace
{
    // What is taken out changes what stands side by side, so the chain runs again on what is left until it finds nothing: cleaning twice is
    // cleaning once. Two rounds are the rule; a text made to be peeled line by line comes back whole, so that the time stays linear.
    private const int LargestRounds = 16;

    // A short note may consist mostly of its page's footer.
    private const int AlwaysRemovable = 400;

    // Characters that are counted before the next look at whether it is enough.
    private const int InkStep = 1024;

    private readonly Evidence _evidence = new();
    private readonly Evidence _part = new();
    private readonly MarkList _marks = new();
    private readonly FoundPostList _posts = new();
    private CutList _cuts = new();
    private CutList _merged = new();
    private readonly CutList _later = new();
    private readonly RestBuffer _rest = new();

    /// <summary>The cuts of the last run.</summary>
    public CutList Cuts => _cuts;

    /// <summary>Whether the last run would have removed too much, or came to no end.</summary>
    public bool IsSuspicious { get; private set; }

    /// <summary>Finds all cuts; false when there are none.</summary>
    public bool Run(ReadOnlySpan<char> text, RuleMatcher rules, LineFilter[] filters, CleaningOptions options)
    {
        Scanner.Scan(text, rules, _evidence);
        Filter(text, filters, options, _cuts);
        _posts.AddLater(_marks.Posts, _merged);
        bool isDone = _cuts.Count == 0;
        CutList latest = _cuts;
        for (int round = 1; round < LargestRounds && !isDone; round++)
        {
            Span<char> rest = _rest.Get(text.Length - _cuts.Length);
            Assembler.Copy(text, _cuts, _posts, null, rest);
            if (!KeptLines.TryCarry(rest, latest, rules, _evidence, _part))
            {
                Scanner.Scan(rest, rules, _evidence);
            }

            _later.Clear();
            Filter(rest, filters, options, _later);
            _posts.AddLater(_marks.Posts, _cuts);
            if (_later.Count == 0)
            {
                isDone = true;
                break;
            }

            _cuts.MergeInto(_merged, _later);
            latest = _later;
            (_cuts, _merged) = (_merged, _cuts);
            _merged.Clear();
        }

        _rest.Release();
        if (!isDone || IsTooMuch(text, options.LargestRemovedShare))
        {
            IsSuspicious = true;
            _cuts.Clear();
        }

        return _cuts.Count > 0;
    }

    /// <summary>The posts of the last run, in the order of the original.</summary>
    public FoundPostList Posts => _posts;

    public void Clear()
    {
        _evidence.Shrink();
        _part.Shrink();
        _marks.Clear();
        _posts.Clear();
        _cuts.Clear();
        _merged.Clear();
        _later.Clear();
        IsSuspicious = false;
    }

    private void Filter(ReadOnlySpan<char> text, LineFilter[] filters, CleaningOptions options, CutList cuts)
    {
        _marks.Clear();
        var context = new FilterContext(text, _evidence, _marks, options);
        FilterChain.Apply(filters, context);
        if (_marks.Count > 0)
        {
            CutBuilder.Build(text, _evidence.Lines, _marks, options.RemovedCategories, cuts);
        }
    }

    private bool IsTooMuch(ReadOnlySpan<char> text, double largestShare)
    {
        if (_cuts.Length <= AlwaysRemovable)
        {
            return false;
        }

        int removed = 0;
        foreach (Cut cut in _cuts.Cuts)
        {
            removed += CountInk(text[cut.Start..cut.End], int.MaxValue);
        }

        // Most of a text need not be counted to see that it is large enough.
        int enough = (int)Math.Min(int.MaxValue, Math.Ceiling(removed / largestShare));
        return removed > AlwaysRemovable && removed > largestShare * CountInk(text, enough);
    }

    private static int CountInk(ReadOnlySpan<char> span, int enough)
    {
        int count = 0, i = 0;
        while (i < span.Length && count < enough)
        {
            int end = Math.Min(span.Length, i + InkStep);
            count += end - i - Characters.CountSpace(span[i..end]);
            i = end;
        }

        return Math.Min(count, enough);
    }
}
