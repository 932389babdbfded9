using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>The one ordered list of filters. To take a filter out, delete its line and its file.</summary>
internal static class FilterChain
{
    public static LineFilter[] Create(CleaningOptions options, LineModel model, FeatureGroups groups)
    {
        List<LineFilter> chain = ListBeforeModel(options);
        if (!options.IsDisabled(FilterRules.Model))
        {
            chain.Add(new LineModelFilter(model, groups, options.LeastProbability));
        }

        return chain.ToArray();
    }

    /// <summary>What runs before the learned model: it learns, and decides, only what these leave open.</summary>
    public static LineFilter[] BeforeModel(CleaningOptions options) => ListBeforeModel(options).ToArray();

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

    private static List<LineFilter> ListBeforeModel(CleaningOptions options)
    {
        List<LineFilter> chain =
        [
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
        ];
        if (ProtectedLineFilter.IsNeeded(options))
        {
            chain.Insert(0, new ProtectedLineFilter(options));
        }

        foreach (IBoilerplateFilter filter in options.Filters)
        {
            chain.Add(new UserFilter(filter));
        }

        chain.Add(new ShieldFilter());
        return chain;
    }
}
