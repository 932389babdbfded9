using System.Globalization;
using System.Text;
using NewsText.Cleaning.Benchmarks.Contenders;
using NewsText.Cleaning.Benchmarks.Texts;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>All rows in a few minutes: rounds of every row in turn, medians, and ratios taken round by round.</summary>
internal sealed class QuickRun(Corpus corpus, string? package)
{
    private const int Rounds = 11;

    // Enough that the texts come from memory and not from a cache.
    private const long MostCharacters = 24_000_000;

    private readonly StringBuilder _report = new();

    public string Run()
    {
        Line($"Corpus: {corpus.Name}; {corpus.All.Texts.Length:N0} articles, {corpus.All.Characters:N0} characters, of which {corpus.Unchanged.Texts.Length:N0} articles come back unchanged.");
        Line($"Machine: {Machine.Description}. {Rounds} rounds of each row in turn, processor time; medians; ratios round by round within a table.");
        AddContenders();
        AddSizes();
        AddParts();
        AddRuleCounts();
        AddThreads();
        AddFirstCall();
        return _report.ToString();
    }

    private void AddContenders()
    {
        Contender[] contenders = AllContenders.Create();
        foreach (TextSet set in new[] { corpus.All, corpus.Unchanged, corpus.Changed })
        {
            TextSet texts = set == corpus.All ? set : set.Slice(MostCharacters);
            AnswerCheck.RunOwn(CleaningPipeline.Default, texts, set == corpus.All ? null : set == corpus.Changed);
            foreach (Contender contender in contenders[1..])
            {
                AnswerCheck.Run(contender, texts.Slice(Math.Min(contender.MostCharacters, 300_000)));
            }

            AddTable(set.Name, [.. contenders.Select(contender => Measurement.Of(contender, texts))], 1);
        }
    }

    private void AddSizes()
    {
        foreach (TextSet set in new[] { corpus.At(50), corpus.At(90), corpus.At(99), corpus.Long, corpus.Tiny })
        {
            AnswerCheck.RunOwn(CleaningPipeline.Default, set);
            AddTable(set.Name, [Measurement.Of(AllContenders.Own, set), Measurement.Of(AllContenders.Copy, set), Measurement.Of(AllContenders.SplitJoin, set)], 1);
        }
    }

    private void AddParts()
    {
        TextSet set = corpus.All.Slice(MostCharacters / 2);
        var stages = new Stages();
        AddTable("what it consists of", [
            new Measurement("scan: lines and phrases of all rules", set, stages.Work([])),
            .. stages.Filters.Select(filter => new Measurement($"scan and {filter.GetType().Name}", set, stages.Work([filter]))),
            new Measurement("everything but the model", set, stages.Work(stages.Filters[..^1])),
            new Measurement("everything", set, stages.Work())], 0);
    }

    private void AddRuleCounts()
    {
        TextSet set = corpus.Unchanged.Slice(MostCharacters);
        var stages = new Stages();
        int[] counts = [60, 250, 1000, BuiltInRules.All.Length];
        foreach (int count in counts)
        {
            stages.CheckUnchanged(set, Stages.Pick(count));
        }

        AddTable("unchanged articles, by number of phrases", [.. counts.Select(count => new Measurement($"{count:N0} phrases", set, stages.Work(rules: Stages.Pick(count))))], 0);
    }

    private void AddThreads()
    {
        foreach (TextSet set in new[] { corpus.Unchanged, corpus.Changed })
        {
            Line($"Two threads, {set.Name}: {Threads.Measure(set.Slice(MostCharacters), Rounds):F2} times as fast as one.");
        }
    }

    private void AddFirstCall()
    {
        foreach (FormattableString line in FirstCall.Report(Rounds, package))
        {
            Line(line);
        }
    }

    private void AddTable(string title, Measurement[] rows, int baseline)
    {
        Measurement.Run(rows, Rounds);
        Measurement reference = rows[baseline];
        Line($"\n**{title}**\n\n| | MB/s of UTF-16 | ns a line | articles/s | time, {reference.Name} = 1 | allocated a text |\n|---|---:|---:|---:|---:|---:|");
        foreach (Measurement row in rows)
        {
            Line($"| {row.Name} | {row.Megabytes:N0} | {row.NanosecondsPerLine:N0} | {row.TextsPerSecond:N0} | {row.TimesAsLongAs(reference):G3} | {row.Allocated:N0} B |");
        }

        Line($"");
    }

    private void Line(FormattableString line)
    {
        string text = line.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(text);
        _report.Append(text).Append('\n');
    }
}
