using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning;

/// <summary>What a filter sees of a text: its non-blank lines, and what the filters before it have marked. Lives on the stack, for one call.</summary>
public readonly ref struct FilterContext
{
    private readonly MarkList _marks;
    private readonly Evidence _evidence;
    private readonly double _leastConfidence;
    private readonly bool _isAnyDisabled;

    internal FilterContext(ReadOnlySpan<char> text, Evidence evidence, MarkList marks, CleaningOptions options)
    {
        Text = text;
        _evidence = evidence;
        _marks = marks;
        Options = options;
        _leastConfidence = options.LeastConfidence;
        _isAnyDisabled = options.DisabledRules.Count > 0;
        LineSieve.Sift(text, evidence.Lines);
    }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How many lines the text has, blank ones not counted.</summary>
    public int LineCount => _evidence.Lines.Count;

    internal CleaningOptions Options { get; }

    internal FoundPostList Posts => _marks.Posts;

    internal ReadOnlySpan<Mark> Marks => _marks.Marks;

    internal LineTable Lines => _evidence.Lines;

    /// <summary>The lines that are of one of these kinds.</summary>
    internal KindLines LinesOf(LineKinds kinds) => _evidence.Lines.Kinds.Of(kinds);

    internal WordTable Words => _evidence.Words;

    internal ArticleWords Article => _evidence.Article;

    internal ReadOnlySpan<Word> WordsOf(int line) => _evidence.Words.Of(Text, line);

    internal ReadOnlySpan<RuleHit> Hits => _evidence.Hits;

    /// <summary>Whether the lines on both sides end like sentences.</summary>
    internal bool IsBetweenParagraphs(int line) => line > 0 && line + 1 < LineCount && Lines[line - 1].EndsSentence && Lines[line + 1].EndsSentence;

    /// <summary>A line without the white space around it.</summary>
    /// <param name="line">From 0 to <see cref="LineCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is out of range.</exception>
    public ReadOnlySpan<char> GetLine(int line) => LineAt(line).Of(Text);

    /// <summary>Where <see cref="GetLine"/> starts in <see cref="Text"/>, in UTF-16 code units.</summary>
    /// <param name="line">From 0 to <see cref="LineCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is out of range.</exception>
    public int GetLineStart(int line) => LineAt(line).Start;

    /// <summary>Whether a filter has marked the line already.</summary>
    /// <param name="line">From 0 to <see cref="LineCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is out of range.</exception>
    public bool IsMarked(int line) => LineAt(line).IsMarked;

    /// <summary>Marks a line for removal, with its break. A line that is marked or shielded already stays as it is; a mark less sure than the pipeline's strictness asks is ignored.</summary>
    /// <param name="line">From 0 to <see cref="LineCount"/> - 1.</param>
    /// <param name="category">What the line is: one category.</param>
    /// <param name="rule">The name that the removal will carry; not blank.</param>
    /// <param name="confidence">How sure the filter is, from 0 to 1.</param>
    /// <exception cref="ArgumentException"><paramref name="category"/> is not exactly one category, or <paramref name="rule"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is out of range, or <paramref name="confidence"/> is not from 0 to 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void MarkLine(int line, BoilerplateCategories category, string rule, double confidence)
    {
        Check(category, rule, confidence);
        _ = LineAt(line);
        if (confidence >= _leastConfidence)
        {
            MarkLineAtAnyConfidence(line, category, rule, confidence);
        }
    }

    /// <summary>Marks a line for a filter that has compared its confidence with the pipeline's strictness already.</summary>
    internal void MarkLineAtAnyConfidence(int line, BoilerplateCategories category, string rule, double confidence)
    {
        ref Line target = ref LineAt(line);
        if (!target.IsMarked && !target.IsShielded && !IsDisabled(rule))
        {
            target.Label = (byte)(int.Log2((int)category) + 1);
            _marks.Add(new Mark { Start = target.Start, End = target.End, Line = line, Category = category, Rule = rule, Confidence = (float)confidence });
        }
    }

    /// <summary>
    /// Marks a span for removal; it may reach over several lines. The white space that would be left double goes with it, and a line of which no word would be left
    /// goes as a whole. A span that touches a shielded line is ignored, and so is a mark less sure than the pipeline's strictness asks.
    /// </summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in UTF-16 code units, at least 1.</param>
    /// <param name="category">What the span is: one category.</param>
    /// <param name="rule">The name that the removal will carry; not blank.</param>
    /// <param name="confidence">How sure the filter is, from 0 to 1.</param>
    /// <exception cref="ArgumentException"><paramref name="category"/> is not exactly one category, or <paramref name="rule"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not from 0 to 1, or the span does not lie in <see cref="Text"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void MarkSpan(int start, int length, BoilerplateCategories category, string rule, double confidence)
    {
        Check(category, rule, confidence);
        if ((uint)start > (uint)Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The text has {Text.Length} characters.");
        }

        if (length < 1 || length > Text.Length - start)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"From {start} on the text has {Text.Length - start} characters.");
        }

        if (confidence >= _leastConfidence && !IsDisabled(rule) && !IsAnyShielded(start, start + length))
        {
            _marks.Add(new Mark { Start = start, End = start + length, Line = -1, Category = category, Rule = rule, Confidence = (float)confidence });
        }
    }

    private bool IsDisabled(string rule) => _isAnyDisabled && Options.IsDisabled(rule);

    private bool IsAnyShielded(int start, int end)
    {
        for (int line = _evidence.Lines.Find(start); line < LineCount && _evidence.Lines[line].Start < end; line++)
        {
            if (_evidence.Lines[line].IsShielded)
            {
                return true;
            }
        }

        return false;
    }

    // The table's buffer is longer than the text has lines.
    private ref Line LineAt(int line)
    {
        if ((uint)line >= (uint)LineCount)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, $"The text has {LineCount} lines.");
        }

        return ref _evidence.Lines[line];
    }

    private static void Check(BoilerplateCategories category, string rule, double confidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (!int.IsPow2((int)category) || (category & BoilerplateCategories.All) == 0)
        {
            throw new ArgumentException($"A mark has exactly one category; this is '{category}'.", nameof(category));
        }

        if (!(confidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is from 0 to 1.");
        }
    }
}
