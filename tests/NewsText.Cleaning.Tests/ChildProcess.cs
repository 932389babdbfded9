using System.Diagnostics;

namespace NewsText.Cleaning.Tests;

/// <summary>Runs the program of <c>NewsText.Cleaning.Tests.Vectors</c> in a process of its own, so that it starts fresh and with other settings.</summary>
internal static class ChildProcess
{
    public static (int Code, string Output) Run(string argument, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NewsText.Cleaning.Tests.Vectors.dll"));
        start.ArgumentList.Add(argument);

        // Nothing that the process of the tests was started with may change what is measured.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("DOTNET_Tiered", StringComparison.Ordinal) || name.StartsWith("DOTNET_Enable", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (output + error.Result).TrimEnd());
    }
}
