using Snapshooter;
using Snapshooter.Xunit;

namespace NewsText.Cleaning.Tests;

/// <summary>
/// Compares with a committed file, by Snapshooter. That writes where it reads, so it is given a copy: nothing is written into the source tree, and the message
/// of a stale file tells the command that refreshes it.
/// </summary>
internal static class Approved
{
    private static readonly string Sources = Path.Combine(Repository.Root, "tests", "NewsText.Cleaning.Tests");
    private static readonly string Received = Path.Combine(AppContext.BaseDirectory, "received");

    public static void Matches(string actual, string file)
    {
        string source = Path.Combine(Sources, file), folder = Path.Combine(AppContext.BaseDirectory, "compared", Path.GetDirectoryName(file)!);
        string copy = Path.Combine(folder, "__snapshots__", Path.GetFileName(file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.WriteAllText(copy, File.Exists(source) ? Normalize(File.ReadAllText(source)) : "nothing is approved yet\n");
        actual = Normalize(actual);
        try
        {
            Snapshot.Match(actual, new SnapshotFullName(Path.GetFileName(file), folder));
        }
        catch (Exception e)
        {
            string received = Path.Combine(Received, file);
            Directory.CreateDirectory(Path.GetDirectoryName(received)!);
            File.WriteAllText(received, actual);
            Assert.Fail($"{file} is stale. If the change is meant, refresh all that are with\n\n    cp -r '{Received}/.' '{Sources}/'\n\n{e.Message}");
        }
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
