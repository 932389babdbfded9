using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>The one ordered list of filters. To take a filter out, delete its line and its file.</summary>
internal static class FilterChain
{
    public static LineFilter[] Create(CleaningOptions options, LineModel model, FeatureGroups groups)
    {
        LineFilter[] chain = BeforeModel(options);
        return options.IsDisabled(FilterRules.Model) ? chain : [.. chain, new LineModelFilter(model, groups, options.LeastProbability)];
    }

    /// <summary>What runs before the learned model: it learns, and decides, only what these leave open.</summary>
    public static LineFilter[] BeforeModel(CleaningOptions options)
    {
        LineFilter[] first = ProtectedLineFilter.IsNeeded(options) ? [new ProtectedLineFilter(options)] : [];
        return
        [
            .. first,
            new SocialPostFilter(),
            new PhraseFilter(),
            new CopyrightFilter(),
            new ShareBarFilter(),
            new GluedButtonFilter(),
            new MarkupFilter(),
            new CaptionFilter(),
            new CreditTailFilter(),
            new RepeatedLineFilter(),
            new BylineFilter(),
            new StampFilter(),
            new ReporterFilter(),
            new TagListFilter(),
            new RelatedListFilter(),
            new RelatedHeadlineFilter(),
            new PressReleaseFilter(),
            new NativeAdFilter(),
            new StuckTailFilter(),
            .. OfUser(options.Filters),
            new ShieldFilter(),
        ];
    }

    /// <summary>Asks the filters, in order, that look at a kind of line that the text has.</summary>
    public static void Apply(LineFilter[] chain, in FilterContext context)
    {
        LineKinds kinds = context.Lines.Kinds.All;
        foreach (LineFilter filter in chain)
        {
            if ((filter.Kinds & kinds) != 0)
            {
                filter.Apply(context);
            }
        }
    }

    private static LineFilter[] OfUser(IReadOnlyList<IBoilerplateFilter> filters)
    {
        var chain = new LineFilter[filters.Count];
        for (int i = 0; i < chain.Length; i++)
        {
            chain[i] = new UserFilter(filters[i]);
        }

        return chain;
    }
}
