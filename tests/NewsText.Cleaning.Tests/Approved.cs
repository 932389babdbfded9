namespace NewsText.Cleaning.Tests;

/// <summary>
/// Compares with a committed file. Nothing is written into the source tree: what was found is left beside the test's output, and the message tells the
/// command that puts it in place.
/// </summary>
internal static class Approved
{
    private static readonly string Sources = Path.Combine(Repository.Root, "tests", "NewsText.Cleaning.Tests");
    private static readonly string Received = Path.Combine(AppContext.BaseDirectory, "received");

    public static void Matches(string actual, string file)
    {
        string source = Path.Combine(Sources, file), received = Path.Combine(Received, file);
        string expected = File.Exists(source) ? File.ReadAllText(source).ReplaceLineEndings("\n").TrimEnd() : "";
        actual = actual.ReplaceLineEndings("\n").TrimEnd();
        if (actual != expected)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(received)!);
            File.WriteAllText(received, actual + "\n");
            Assert.Fail($"{file} is stale. If the change is meant, refresh all that are with\n\n    cp -r '{Received}/.' '{Sources}/'\n\n{FirstDifference(expected, actual)}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.Split('\n'), now = actual.Split('\n');
        int line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
