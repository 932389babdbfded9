namespace NewsText.Cleaning.Tests;

/// <summary>Where the sources lie; read by tests of the structure, never written.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsText.Cleaning.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No NewsText.Cleaning.sln above {AppContext.BaseDirectory}: the tests run in a clone of the repository.");
    }
}
