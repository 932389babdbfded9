using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Xunit;

namespace NewsText.Cleaning.Tool.Tests;

/// <summary>What the packages hold.</summary>
public sealed class PackageTests
{
    [Theory]
    [InlineData(typeof(NewsCleaner))]
    [InlineData(typeof(CommandLine))]
    public void SymbolsAreInTheAssemblyAndNameNoFolderOfTheBuildMachine(Type type)
    {
        using var assembly = new PEReader(File.OpenRead(type.Assembly.Location));
        DebugDirectoryEntry symbols = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        string[] documents = [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
        Assert.Contains(documents, name => name.EndsWith($"{type.Name}.cs", StringComparison.Ordinal));
        Assert.All(documents, name => Assert.StartsWith("/_/src/", name));
    }

    /// <summary>A link to a file of the repository leads nowhere from a package's page.</summary>
    [Fact]
    public void TheReadmeLinksNoFile()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsText.Cleaning.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"No NewsText.Cleaning.sln above {AppContext.BaseDirectory}: the tests run in a clone of the repository.");
        }

        Assert.DoesNotMatch(new Regex(@"\]\((?!https?://)"), File.ReadAllText(Path.Combine(folder, "README.md")));
    }
}
