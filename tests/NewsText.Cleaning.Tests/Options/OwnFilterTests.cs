namespace NewsText.Cleaning.Tests.Options;

public sealed class OwnFilterTests
{
    private const string Paragraph = "The council of Dalby met for six hours on Tuesday to settle how the old bridge over the river should be paid for, and went home without having settled it, two members said.";

    [Fact]
    public void AFilterMarksLinesAndSpans()
    {
        string text = $"{Paragraph}\nquork\n{Paragraph} zint\nAdvertisement\n";
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Filters = [new QuorkFilter()] });
        CleaningResult result = pipeline.Analyze(text);
        Assert.Equal($"{Paragraph}\n{Paragraph}\n", result.Text);
        Assert.Equal(["own.line", "own.span", "ad.marker"], result.Removals.Select(removal => removal.Rule));
    }

    [Fact]
    public void AFilterSeesWhatTheRulesMarked()
    {
        var filter = new RecordingFilter();
        CleaningPipeline.Create(new CleaningOptions { Filters = [filter] }).Clean($"{Paragraph}\n  Advertisement \n\n{Paragraph}");
        Assert.Equal($"0 {Paragraph}|{Paragraph.Length + 3} Advertisement marked|{Paragraph.Length + 19} {Paragraph}", filter.FirstCall);
    }

    [Fact]
    public void AShieldedLineStaysWhateverAFilterSays()
    {
        string text = $"{Paragraph}\nquork\n{Paragraph}";
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Filters = [new QuorkFilter()], ProtectedLines = ["Quork"] });
        Assert.Same(text, pipeline.Clean(text));
    }

    [Fact]
    public void ASpanThatTouchesAShieldedLineIsIgnored()
    {
        string text = $"{Paragraph}\nquork\n{Paragraph}";
        var filter = new UsingFilter(context =>
        {
            if (context.LineCount == 3)
            {
                context.MarkSpan(Paragraph.Length, 6, BoilerplateCategories.Markup, "own.span", 1);
            }
        });
        Assert.Equal($"{Paragraph}\n{Paragraph}", CleaningPipeline.Create(new CleaningOptions { Filters = [filter] }).Clean(text));
        Assert.Same(text, CleaningPipeline.Create(new CleaningOptions { Filters = [filter], ProtectedLines = ["Quork"] }).Clean(text));
    }

    [Fact]
    public void AMarkLessSureThanTheStrictnessAsksIsIgnored()
    {
        string text = $"{Paragraph}\nquork\n{Paragraph}";
        CleaningOptions options = new() { Filters = [new QuorkFilter { Confidence = 0.85 }] };
        Assert.NotSame(text, CleaningPipeline.Create(options).Clean(text));
        Assert.Same(text, CleaningPipeline.Create(options with { Strictness = Strictness.Conservative }).Clean(text));
    }

    [Fact]
    public void ACategoryThatIsKeptStaysWhateverAFilterSays()
    {
        string text = $"{Paragraph}\nquork\n{Paragraph}";
        CleaningOptions options = new() { Filters = [new QuorkFilter()], Categories = BoilerplateCategories.All & ~BoilerplateCategories.Markup };
        Assert.Same(text, CleaningPipeline.Create(options).Clean(text));
    }

    [Fact]
    public void AFilterMayCleanAnotherText()
    {
        var filter = new NestedFilter();
        string text = $"{Paragraph}\nAdvertisement\n{Paragraph}";
        Assert.Equal($"{Paragraph}\n{Paragraph}", CleaningPipeline.Create(new CleaningOptions { Filters = [filter] }).Clean(text));
    }

    [Fact]
    public void WrongMarksFailAtOnceAndNameTheFault()
    {
        Fails<ArgumentException>("exactly one category", context => context.MarkLine(0, BoilerplateCategories.Caption | BoilerplateCategories.Byline, "x", 1));
        Fails<ArgumentException>("exactly one category", context => context.MarkLine(0, BoilerplateCategories.None, "x", 1));
        Fails<ArgumentOutOfRangeException>("confidence", context => context.MarkLine(0, BoilerplateCategories.Caption, "x", 1.1));
        Fails<ArgumentOutOfRangeException>("confidence", context => context.MarkLine(0, BoilerplateCategories.Caption, "x", double.NaN));
        Fails<ArgumentNullException>("rule", context => context.MarkLine(0, BoilerplateCategories.Caption, null!, 1));
        Fails<ArgumentException>("rule", context => context.MarkLine(0, BoilerplateCategories.Caption, " ", 1));
        Fails<ArgumentOutOfRangeException>("start", context => context.MarkSpan(int.MaxValue, 2, BoilerplateCategories.Caption, "x", 1));
        Fails<ArgumentOutOfRangeException>("start", context => context.MarkSpan(-1, 1, BoilerplateCategories.Caption, "x", 1));
        Fails<ArgumentOutOfRangeException>("length", context => context.MarkSpan(0, 0, BoilerplateCategories.Caption, "x", 1));
        Fails<ArgumentOutOfRangeException>("length", context => context.MarkSpan(1, context.Text.Length, BoilerplateCategories.Caption, "x", 1));
        Fails<ArgumentOutOfRangeException>("line", context => context.GetLine(-1));
        Fails<ArgumentOutOfRangeException>("line", context => context.MarkLine(context.LineCount, BoilerplateCategories.Caption, "x", 1));
        Fails<ArgumentOutOfRangeException>("line", context => context.MarkLine(99, BoilerplateCategories.Caption, "x", 0.1));
        Fails<ArgumentOutOfRangeException>("line", context => context.GetLineStart(context.LineCount));
        Fails<ArgumentOutOfRangeException>("line", context => context.IsMarked(context.LineCount));
    }

    /// <summary>Spans over several lines, over blank lines, one inside another: whatever a filter marks, what is kept and what is removed are the input.</summary>
    [Fact]
    public void RandomMarksStillGiveTheInput()
    {
        var random = new Random(3);
        string[] texts = [$"{Paragraph}\n\nquork\r\n\r\nzint zint\nAdvertisement\n {Paragraph} \n\n", "a\n\nb\nc d e f\n\n\ng", "a b c", $"\n\n{Paragraph}\nquork"];
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Filters = [new RandomFilter(random)], LargestRemovedShare = 1 });
        for (int i = 0; i < 3000; i++)
        {
            string text = texts[i % texts.Length];
            CleaningResult result = pipeline.Analyze(text);
            Assert.Equal(Kept.Of(text, result.Removals), result.Text);
            Assert.All(result.Removals.Zip(result.Removals.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{pair}"));
        }
    }

    private delegate void Use(FilterContext context);

    private static void Fails<TException>(string word, Use use)
        where TException : Exception
    {
        var pipeline = CleaningPipeline.Create(new CleaningOptions { Filters = [new UsingFilter(use)] });
        TException exception = Assert.Throws<TException>(() => pipeline.Clean("The bridge is open.\nNobody uses it."));
        Assert.Contains(word, exception.Message, StringComparison.Ordinal);

        // The pipeline is as good as new afterwards.
        Assert.Equal("The bridge is open.", NewsCleaner.Clean("The bridge is open.\nAdvertisement"));
    }

    private sealed class QuorkFilter : IBoilerplateFilter
    {
        public double Confidence { get; init; } = 1;

        public void Apply(FilterContext context)
        {
            for (int i = 0; i < context.LineCount; i++)
            {
                ReadOnlySpan<char> line = context.GetLine(i);
                if (line is "quork")
                {
                    context.MarkLine(i, BoilerplateCategories.Markup, "own.line", Confidence);
                }
                else if (line.EndsWith(" zint"))
                {
                    context.MarkSpan(context.GetLineStart(i) + line.Length - 4, 4, BoilerplateCategories.Markup, "own.span", Confidence);
                }
            }
        }
    }

    private sealed class RecordingFilter : IBoilerplateFilter
    {
        public string? FirstCall { get; private set; }

        public void Apply(FilterContext context)
        {
            var lines = new List<string>();
            for (int i = 0; i < context.LineCount; i++)
            {
                lines.Add($"{context.GetLineStart(i)} {context.GetLine(i)}{(context.IsMarked(i) ? " marked" : "")}");
            }

            FirstCall ??= string.Join('|', lines);
        }
    }

    private sealed class NestedFilter : IBoilerplateFilter
    {
        public void Apply(FilterContext context) => Assert.Equal("The bridge is open.", NewsCleaner.Clean("The bridge is open.\nAdvertisement"));
    }

    private sealed class UsingFilter(Use use) : IBoilerplateFilter
    {
        public void Apply(FilterContext context) => use(context);
    }

    private sealed class RandomFilter(Random random) : IBoilerplateFilter
    {
        public void Apply(FilterContext context)
        {
            for (int i = 0; i < random.Next(4) && !context.Text.IsEmpty; i++)
            {
                int start = random.Next(context.Text.Length);
                context.MarkSpan(start, random.Next(1, context.Text.Length - start + 1), BoilerplateCategories.Markup, "own.span", 1);
                if (context.LineCount > 0 && random.Next(2) == 0)
                {
                    context.MarkLine(random.Next(context.LineCount), BoilerplateCategories.Caption, "own.line", 1);
                }
            }
        }
    }
}
