using System.Text;
using NewsText.Cleaning.Filters;

namespace NewsText.Cleaning.Tests.Specs;

public sealed class SpecTests
{
    // What no filter explains is measured, not promised line by line: a lone headline between paragraphs is the hardest of all.
    private const double LeastKeptByModel = 0.99;

    private const string ModelSpec = "LineModel";

    private static readonly string[] LineBreaks = ["\n", "\r\n", "\n\n"];

    public static TheoryData<string> Names => [.. Spec.Names];

    public static TheoryData<string> NamesOfFilters => [.. Spec.Names.Where(name => name != ModelSpec)];

    [Theory]
    [MemberData(nameof(NamesOfFilters))]
    public void FiltersRemoveWhatIsMarkedAndNothingElse(string name)
    {
        Spec spec = Spec.Read(name);
        Func<string, IReadOnlyList<Removal>> filters = SpecChains.FiltersOf(spec);
        var errors = new StringBuilder();
        foreach (SpecExample example in spec.Examples.Where(example => example.IsRemoved || example.IsOtherResidue))
        {
            Check(spec, example, filters, spec.Category, errors);
        }

        Assert.True(errors.Length == 0, errors.ToString());
    }

    [Theory]
    [MemberData(nameof(NamesOfFilters))]
    public void TheWholeChainKeepsWhatMustStay(string name)
    {
        Spec spec = Spec.Read(name);
        var errors = new StringBuilder();
        foreach (SpecExample example in spec.Kept.Where(example => !example.IsOtherResidue))
        {
            Check(spec, example, SpecChains.RunChain, null, errors);
        }

        Assert.True(errors.Length == 0, errors.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ASpecHasAtLeastAsManyExamplesToKeepAsToRemove(string name)
    {
        Spec spec = Spec.Read(name);
        int least = name == "SocialPosts" ? 150 : 15;
        Assert.InRange(spec.Removed.Count(), least, int.MaxValue);
        Assert.InRange(spec.Kept.Count(), Math.Max(least, spec.Removed.Count()), int.MaxValue);
    }

    [Fact]
    public void EveryFilterHasASpec()
    {
        IEnumerable<string> named = Spec.Names.SelectMany(name => Spec.Read(name).Filters);
        IEnumerable<string> chain = FilterChain.Create(new CleaningOptions(), Classification.LineModel.Default, Classification.FeatureGroups.All).Select(filter => filter.GetType().Name);
        Assert.Empty(chain.Except(named));
    }

    [Fact]
    public void EveryCategoryHasASpec() =>
        Assert.Empty(Enum.GetValues<BoilerplateCategories>().Where(value => int.IsPow2((int)value)).Except(Spec.Names.Select(name => Spec.Read(name).Category)));

    [Fact]
    public void EveryShieldedExampleWouldGoWithoutTheShield() =>
        Assert.Empty(Spec.Read("Shield").Kept.Where(example => SpecChains.RunWithout<ShieldFilter>(example.Text("\n")).Count == 0).Select(example => $"Shield.md({example.Line}): {example.Marked}"));

    [Theory]
    [InlineData(Strictness.Balanced, 0.3)]
    [InlineData(Strictness.Aggressive, 0.6)]
    public void TheModelRemovesAShareOfWhatHasNoMarker(Strictness strictness, double least)
    {
        Spec spec = Spec.Read(ModelSpec);
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Strictness = strictness });
        var errors = new StringBuilder();
        int right = spec.Removed.Count(example => Check(spec, example, text => pipeline.Analyze(text).Removals, null, errors)), all = spec.Removed.Count();
        Assert.True(right >= least * all, $"{right} of {all}\n{errors}");
    }

    [Fact]
    public void TheModelKeepsNearlyEverythingThatAnySpecKeeps()
    {
        var errors = new StringBuilder();
        int right = 0, all = 0;
        foreach (Spec spec in Spec.Names.Select(Spec.Read))
        {
            SpecExample[] kept = [.. spec.Kept.Where(example => !example.IsOtherResidue)];
            right += kept.Count(example => Check(spec, example, RunDefault, null, errors));
            all += kept.Length;
        }

        Assert.True(right >= LeastKeptByModel * all, $"{right} of {all}\n{errors}");
    }

    private static IReadOnlyList<Removal> RunDefault(string text) => NewsCleaner.Analyze(text).Removals;

    private static bool Check(Spec spec, SpecExample example, Func<string, IReadOnlyList<Removal>> run, BoilerplateCategories? category, StringBuilder errors)
    {
        foreach (string lineBreak in LineBreaks)
        {
            string text = example.Text(lineBreak), left = Kept.Of(text, run(text), out string why);
            bool hasOtherCategory = category is not null && run(text).Any(removal => removal.Category != category);
            if (Words(left) != Words(example.Expected(lineBreak)) || hasOtherCategory)
            {
                errors.AppendLine($"{spec.Name}.md({example.Line}): {example.Marked}\n   left: {SpecExample.WithoutParagraphs(left)}   removed: {why}");
                return false;
            }
        }

        return true;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
