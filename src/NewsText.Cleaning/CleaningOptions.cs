using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning;

/// <summary>
/// How a <see cref="CleaningPipeline"/> cleans. Immutable: change a copy with <c>with { … }</c>. Values are checked by
/// <see cref="CleaningPipeline.Create"/>, which copies the lists: changing a list later changes no pipeline.
/// </summary>
public sealed record CleaningOptions
{
    /// <summary>The categories that are removed. Default: all.</summary>
    public BoilerplateCategories Categories { get; init; } = BoilerplateCategories.All;

    /// <summary>How sure a removal must be. Default: <see cref="Strictness.Balanced"/>.</summary>
    public Strictness Strictness { get; init; } = Strictness.Balanced;

    /// <summary>Own rules, added to the built-in ones, from <see cref="RuleFile"/> or from code; their number does not slow cleaning down. Default: none.</summary>
    public IReadOnlyList<BoilerplateRule> Rules { get; init; } = [];

    /// <summary>
    /// Rules that remove nothing, by the name that a <see cref="Removal.Rule"/> carries, compared with its case: <c>["comment.prompt", "model"]</c> leaves prompts to comment
    /// to other rules, and does without the learned model. Posts are not switched off here but by <see cref="SocialPosts"/>. Default: none.
    /// </summary>
    public IReadOnlyList<string> DisabledRules { get; init; } = [];

    /// <summary>Own filters. They run after the built-in rules and before the learned model, in this order. Default: none.</summary>
    public IReadOnlyList<IBoilerplateFilter> Filters { get; init; } = [];

    /// <summary>
    /// Lines that are never removed, in whole or in part: compared as a whole, without the white space around them; case, dashes and the kind of quotation marks do not
    /// matter. A post of which one line is protected stays whole. Default: none.
    /// </summary>
    public IReadOnlyList<string> ProtectedLines { get; init; } = [];

    /// <summary>What becomes of embedded social posts, where <see cref="Categories"/> holds <see cref="BoilerplateCategories.SocialEmbed"/>; else they stay. Default: they are removed.</summary>
    public SocialPostPolicy SocialPosts { get; init; } = SocialPostPolicy.Remove;

    /// <summary>
    /// What stands in a post's place under <see cref="SocialPostPolicy.Replace"/>; may be empty. A line that begins or ends with the marker is never removed.
    /// Default: <c>[post]</c>.
    /// </summary>
    public string SocialPostMarker { get; init; } = "[post]";

    /// <summary>
    /// The largest share of a text's characters, white space not counted, that may be removed; from 0 to 1, default 0.75. A text that would lose more
    /// comes back whole and is reported as <see cref="CleaningResult.IsSuspicious"/>: it is probably no article. The first 400 characters
    /// of residue are always allowed, so that a short note with a long footer is still cleaned.
    /// </summary>
    public double LargestRemovedShare { get; init; } = 0.75;

    /// <summary>The categories that leave the text: posts that are kept stay.</summary>
    internal BoilerplateCategories RemovedCategories =>
        SocialPosts == SocialPostPolicy.Keep ? Categories & ~BoilerplateCategories.SocialEmbed : Categories;

    /// <summary>The least confidence a mark needs under <see cref="Strictness"/>.</summary>
    internal double LeastConfidence => Strictness switch
    {
        Strictness.Conservative => 0.9,
        Strictness.Balanced => 0.75,
        _ => 0.35,
    };

    /// <summary>Overrides <see cref="LeastProbability"/>, for drawing curves.</summary>
    internal double? ModelThreshold { get; init; }

    /// <summary>The least probability at which the learned model removes a line.</summary>
    internal double LeastProbability => ModelThreshold ?? Strictness switch
    {
        Strictness.Conservative => 0.9,
        Strictness.Balanced => 0.55,
        _ => 0.18,
    };

    /// <summary>Checks all values and copies the lists, which their owner may change.</summary>
    internal CleaningOptions Copy()
    {
        Validate();

        // The first call of a process waits for what is compiled here.
        return Rules.Count + DisabledRules.Count + Filters.Count + ProtectedLines.Count == 0 ? this : CopyLists();
    }

    private CleaningOptions CopyLists() => this with { Rules = [.. Rules], DisabledRules = [.. DisabledRules], Filters = [.. Filters], ProtectedLines = [.. ProtectedLines] };

    private void Validate()
    {
        if ((Categories & ~BoilerplateCategories.All) != 0)
        {
            throw new ArgumentException($"{nameof(Categories)} holds a value that is no category: {(int)Categories}.", nameof(Categories));
        }

        if (Strictness is not (Strictness.Conservative or Strictness.Balanced or Strictness.Aggressive))
        {
            throw new ArgumentException($"{nameof(Strictness)} is {(int)Strictness}; expected one of {string.Join(", ", Enum.GetNames<Strictness>())}.", nameof(Strictness));
        }

        if (SocialPosts is not (SocialPostPolicy.Remove or SocialPostPolicy.Replace or SocialPostPolicy.Keep))
        {
            throw new ArgumentException($"{nameof(SocialPosts)} is {(int)SocialPosts}; expected one of {string.Join(", ", Enum.GetNames<SocialPostPolicy>())}.", nameof(SocialPosts));
        }

        if (!(LargestRemovedShare is >= 0 and <= 1))
        {
            throw new ArgumentException($"{nameof(LargestRemovedShare)} is {LargestRemovedShare}; expected a share from 0 to 1.", nameof(LargestRemovedShare));
        }

        ThrowIfAnyNull(Rules, nameof(Rules));
        ThrowIfAnyNull(Filters, nameof(Filters));
        ThrowIfAnyNull(ProtectedLines, nameof(ProtectedLines));
        ThrowIfAnyNull(DisabledRules, nameof(DisabledRules));
        foreach (string name in DisabledRules)
        {
            if (!IsRule(name))
            {
                string hint = name == FilterRules.Post ? $"that is what {nameof(SocialPosts)} decides" : "no rule has this name; a removal carries its rule's, and 'newsclean explain' shows it";
                throw new ArgumentException($"{nameof(DisabledRules)} holds '{name}': {hint}.", nameof(DisabledRules));
            }
        }

        ArgumentNullException.ThrowIfNull(SocialPostMarker, nameof(SocialPostMarker));
    }

    /// <summary>Whether a rule is switched off.</summary>
    internal bool IsDisabled(string rule)
    {
        for (int i = 0; i < DisabledRules.Count; i++)
        {
            if (DisabledRules[i] == rule)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRule(string name) => FilterRules.Contains(name) || BuiltInRules.Phrases.HasRule(name) || Rules.Any(rule => rule.Name == name);

    private static void ThrowIfAnyNull<T>(IReadOnlyList<T> items, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"{name} holds a null.", name);
            }
        }
    }
}
