using System.Buffers;
using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Output;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning;

/// <summary>
/// Cleans texts after fixed options. Immutable and thread-safe: make one, keep it, share it. Making one costs some milliseconds (its tables);
/// cleaning allocates nothing but the output, and nothing at all for a text that has no residue.
/// </summary>
public sealed class CleaningPipeline
{
    private static readonly Lazy<CleaningPipeline> LazyDefault = new(static () => Create(new CleaningOptions()));

    [ThreadStatic]
    private static Workspace? t_workspace;

    private readonly RuleMatcher _rules;
    private readonly LineFilter[] _filters;

    internal CleaningPipeline(CleaningOptions options, LineModel model, FeatureGroups groups = FeatureGroups.All)
    {
        Options = options;
        _rules = new RuleMatcher(options.Rules.Count == 0 ? BuiltInRules.Phrases : BuiltInRules.Phrases.With(options.Rules));
        _filters = FilterChain.Create(options, model, groups);
    }

    /// <summary>The pipeline with default options, made at its first use, once for all threads.</summary>
    public static CleaningPipeline Default => LazyDefault.Value;

    /// <summary>The options the pipeline was made with, with lists of its own.</summary>
    public CleaningOptions Options { get; }

    /// <summary>Makes a pipeline: some milliseconds and megabytes for its tables, so make it once.</summary>
    /// <param name="options">How to clean.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range, or a rule's phrase cannot be searched for; the message names it.</exception>
    public static CleaningPipeline Create(CleaningOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options = options.Copy();
        RuleValidation.ThrowIfInvalid(options.Rules);
        return new CleaningPipeline(options, LineModel.Default);
    }

    /// <summary>Removes what the author of the text did not write.</summary>
    /// <param name="text">An article's text, one paragraph a line, blank lines or not, LF, CRLF or CR, of any length.</param>
    /// <returns>The text without residue; the same instance when there is none. The only allocation is the result. Time is linear in the length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null. No text causes an exception.</exception>
    public string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Workspace workspace = Rent();
        string result = Run(text, workspace) ? Assembler.ToString(text, workspace.Cuts, workspace.Posts, Marker) : text;
        Return(workspace);
        return result;
    }

    /// <summary>Removes what the author did not write, and writes the rest to <paramref name="output"/>.</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="output">Gets the cleaned text, in one piece; nothing when nothing is left. Nothing else is allocated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Clean(ReadOnlySpan<char> text, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Workspace workspace = Rent();
        Run(text, workspace);
        Assembler.Write(text, workspace.Cuts, workspace.Posts, Marker, output);
        Return(workspace);
    }

    /// <summary>Removes what the author did not write, and copies the rest to <paramref name="destination"/>.</summary>
    /// <param name="text">An article's text. It must not overlap the destination.</param>
    /// <param name="destination">Gets the cleaned text. As many UTF-16 code units as the text has are always enough, unless posts are replaced by a marker.</param>
    /// <param name="charsWritten">How many UTF-16 code units were written; 0 when the destination is too short.</param>
    /// <returns>False when the destination is too short; then nothing was written. Nothing is allocated.</returns>
    public bool TryClean(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        Workspace workspace = Rent();
        Run(text, workspace);
        int length = Assembler.Length(text, workspace.Cuts, workspace.Posts, Marker);
        bool fits = length <= destination.Length;
        if (fits)
        {
            Assembler.Copy(text, workspace.Cuts, workspace.Posts, Marker, destination);
        }

        charsWritten = fits ? length : 0;
        Return(workspace);
        return fits;
    }

    /// <summary>Cleans a text and explains every removal. <see cref="Clean(string)"/> gives the same text.</summary>
    /// <param name="text">An article's text.</param>
    /// <returns>The cleaned text, its removals and the social posts that were found. Allocates these lists besides the output.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CleaningResult Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Workspace workspace = Rent();
        bool changed = Run(text, workspace);
        var removals = new Removal[workspace.Cuts.Count];
        for (int i = 0; i < removals.Length; i++)
        {
            Cut cut = workspace.Cuts.Cuts[i];
            removals[i] = new Removal(cut.Start, cut.End - cut.Start, cut.Category, cut.Rule, Math.Round(cut.Confidence, 3));
        }

        string cleaned = changed ? Assembler.ToString(text, workspace.Cuts, workspace.Posts, Marker) : text;
        IReadOnlyList<SocialPost> posts = PostCollector.Collect(text, workspace.Posts);
        var result = new CleaningResult(text, cleaned, Array.AsReadOnly(removals), posts, workspace.IsSuspicious);
        Return(workspace);
        return result;
    }

    private string? Marker => Options.SocialPosts == SocialPostPolicy.Replace ? Options.SocialPostMarker : null;

    // A filter that cleans another text in its own call finds no workspace and gets a new one.
    private static Workspace Rent()
    {
        Workspace workspace = t_workspace ?? new Workspace();
        t_workspace = null;
        return workspace;
    }

    private static void Return(Workspace workspace)
    {
        workspace.Clear();
        t_workspace = workspace;
    }

    private bool Run(ReadOnlySpan<char> text, Workspace workspace) => workspace.Run(text, _rules, _filters, Options);
}
