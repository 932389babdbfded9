using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Full;

/// <summary>A column that relates a row's time to its texts.</summary>
internal sealed class TextColumn(string name, string legend, Func<TextSet, double, double> value) : IColumn
{
    public static TextColumn Throughput { get; } = new("MB/s", "Megabytes of UTF-16 a second", static (set, nanoseconds) => 2000 * set.Characters / nanoseconds);

    public static TextColumn Line { get; } = new("ns/line", "Nanoseconds for a line that is not blank", static (set, nanoseconds) => nanoseconds / set.Lines);

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters["Set"] is string set
            ? value(BenchmarkTexts.Get(set), statistics.Median).ToString("N0", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
