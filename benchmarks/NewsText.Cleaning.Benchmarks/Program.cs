using System.Globalization;
using BenchmarkDotNet.Running;
using NewsText.Cleaning.Benchmarks.Quick;
using NewsText.Cleaning.Benchmarks.Texts;

// dotnet run -c Release -- [--corpus FILE] --quick [--package FILE] [--output FILE]     all rows in a few minutes
// dotnet run -c Release -- --start-up [--package FILE]                                  only the first call, also with a package's precompiled library
// dotnet run -c Release -- [--corpus FILE] --filter '*Article*'                         BenchmarkDotNet and its own options
if (FirstCall.TryRunAsChild(args))
{
    return 0;
}

return Run([.. args]);

static int Run(List<string> args)
{
    Corpus.File = Take("--corpus") ?? Corpus.File;
    string? output = Take("--output"), package = Take("--package");
    if (args.Remove("--start-up"))
    {
        foreach (FormattableString line in FirstCall.Report(rounds: 21, package))
        {
            Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }

    if (args.Remove("--quick"))
    {
        string report = new QuickRun(Corpus.Load(), package).Run();
        if (output is not null)
        {
            File.WriteAllText(output, report);
        }

        return 0;
    }

    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run([.. args]);
    return 0;

    string? Take(string name)
    {
        int at = args.IndexOf(name);
        if (at < 0 || at + 1 >= args.Count)
        {
            return null;
        }

        string value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }
}
