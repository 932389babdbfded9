using System.Text.RegularExpressions;
using System.Xml.Linq;
using PublicApiGenerator;

namespace NewsText.Cleaning.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "NewsText.Cleaning");

    // What each folder may know. The root, where a user looks, puts all of them together.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Text"] = [],
        ["Rules"] = ["Text"],
        ["Classification"] = ["Text"],
        ["Removals"] = ["Text"],
        ["Output"] = ["Text", "Removals"],
        ["Filters"] = ["Text", "Rules", "Classification", "Removals"],
    };

    // Rule files are checked by running their examples through the filter that rules feed, and through the assembler.
    private static readonly string[] Exceptions = ["Rules/RuleExamples.cs uses Filters", "Rules/RuleExamples.cs uses Output"];

    public static TheoryData<string> Folders => [.. Arrows.Keys];

    [Fact]
    public void EveryFolderHasItsArrows() =>
        Assert.Equal(Arrows.Keys.Order(), Directory.GetDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order());

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoArrowPointsTheWrongWay(string folder)
    {
        IEnumerable<string> wrong =
            from file in Directory.GetFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories)
            from used in UsedFolders(file)
            where used != folder && !Arrows[folder].Contains(used)
            select $"{Path.GetRelativePath(Library, file).Replace('\\', '/')} uses {used}";
        Assert.Equal(Exceptions.Where(text => text.StartsWith(folder + "/", StringComparison.Ordinal)), wrong.Distinct().Order());
    }

    [Fact]
    public void TheSourcesUseNoRoslynAndNoGeneratedCode()
    {
        string[] forbidden = ["Microsoft.CodeAnalysis", "GeneratedRegex", "System.Text.RegularExpressions", "JsonSerializable", "LibraryImport", "LoggerMessage"];
        IEnumerable<string> found =
            from file in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !IsOutput(file)
            from word in forbidden
            where File.ReadAllText(file).Contains(word, StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {word}";
        Assert.Empty(found);
    }

    [Fact]
    public void TheLibraryDependsOnTheFrameworkAlone()
    {
        XDocument project = XDocument.Load(Path.Combine(Library, "NewsText.Cleaning.csproj"));
        Assert.Empty(project.Descendants().Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference"));
        Assert.All(typeof(NewsCleaner).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name));
    }

    [Fact]
    public void NoProjectReferencesAnAnalyzer()
    {
        string[] references =
        [
            .. from file in Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Concat(Directory.GetFiles(Repository.Root, "*.props"))
               where !IsOutput(file)
               from element in XDocument.Load(file).Descendants()
               where element.Name.LocalName is "PackageReference" or "PackageVersion" or "Analyzer"
               select $"{element.Attribute("Include")?.Value}",
        ];
        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, name => Regex.IsMatch(name, "CodeAnalysis|Analyzer|Roslyn|SourceGenerat", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void EveryPublicTypeIsInTheOneNamespace() =>
        Assert.All(typeof(NewsCleaner).Assembly.GetExportedTypes(), type => Assert.Equal("NewsText.Cleaning", type.Namespace));

    [Fact]
    public void TheDesignListsTheChainInItsOrder()
    {
        string design = File.ReadAllText(Path.Combine(Library, "DESIGN.md"));
        Filters.LineFilter[] chain = Filters.FilterChain.Create(new CleaningOptions { ProtectedLines = ["Riverton"] }, Classification.LineModel.Default, Classification.FeatureGroups.All);
        Assert.Equal(chain.Select(filter => filter.GetType().Name), Regex.Matches(design, @"^\| `(\w+Filter)`", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void TheDesignNamesFilesThatAreThere()
    {
        string design = File.ReadAllText(Path.Combine(Library, "DESIGN.md"));
        string[] folders = [.. Arrows.Keys];
        IEnumerable<string> named = Regex.Matches(design, @"`(\w+/\w+)`").Select(match => match.Groups[1].Value).Where(path => folders.Contains(path.Split('/')[0]));
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(File.Exists(Path.Combine(Library, path + ".cs")) || Directory.Exists(Path.Combine(Library, path)), $"DESIGN.md names {path}"));
    }

    [Fact]
    public void EveryClassIsSealed() =>
        Assert.Empty(typeof(NewsCleaner).Assembly.GetTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Namespace?.StartsWith("NewsText", StringComparison.Ordinal) == true));

    [Fact]
    public void ThePublicSurfaceIsTheApprovedOne() =>
        Approved.Matches(typeof(NewsCleaner).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "Architecture/PublicApi.approved.txt");

    private static IEnumerable<string> UsedFolders(string file) =>
        from Match match in Regex.Matches(File.ReadAllText(file), @"\bNewsText\.Cleaning\.(\w+)|(?<![\w.])(Output|Filters|Classification|Removals|Rules)\.[A-Z]\w+")
        let name = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value
        where Arrows.ContainsKey(name)
        select name;

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts");
}
