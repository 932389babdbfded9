using System.Globalization;
using BenchmarkDotNet.Running;
using NewsText.Cleaning.Benchmarks.Quick;
using NewsText.Cleaning.Benchmarks.Texts;

// dotnet run -c Release -- [--corpus FILE] --quick [--package FILE] [--output FILE]     all rows in a few minutes
// dotnet run -c Release -- --start-up [--package FILE] [--output FILE]                  only the first call, also with a package's precompiled library
// dotnet run -c Release -- [--corpus FILE] --filter '*Article*'                         BenchmarkDotNet and its own options
if (FirstCall.TryRunAsChild(args))
{
    return 0;
}

try
{
    return Run([.. args]);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static int Run(List<string> args)
{
    Corpus.File = Take("--corpus") ?? Corpus.File;
    string? output = Take("--output"), package = Take("--package");
    PackagedProgram.ThrowIfNotPrecompiled(package);
    if (args.Remove("--start-up"))
    {
        var lines = new List<string>();
        foreach (FormattableString line in FirstCall.Report(rounds: 21, package))
        {
            lines.Add(line.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine(lines[^1]);
        }

        Write(string.Join('\n', lines) + '\n');
        return 0;
    }

    if (args.Remove("--quick"))
    {
        Write(new QuickRun(Corpus.Load(), package).Run());
        return 0;
    }

    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run([.. args]);
    return 0;

    void Write(string report)
    {
        if (output is not null)
        {
            File.WriteAllText(output, report);
        }
    }

    string? Take(string name)
    {
        int at = args.IndexOf(name);
        if (at < 0)
        {
            return null;
        }

        if (at + 1 >= args.Count || args[at + 1].StartsWith("--", StringComparison.Ordinal))
        {
            throw new ArgumentException($"{name} needs a file.");
        }

        string value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }
}
