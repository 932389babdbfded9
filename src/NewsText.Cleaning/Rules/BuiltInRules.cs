namespace NewsText.Cleaning.Rules;

/// <summary>The rules that ship with the library, read once from its embedded rule files. Tests check their examples; loading does not.</summary>
internal static class BuiltInRules
{
    private const string Prefix = "rules/";

    private static readonly Lazy<BoilerplateRule[]> LazyAll = new(static () => Files().SelectMany(static file => Read(file).Rules).ToArray());

    public static BoilerplateRule[] All => LazyAll.Value;

    /// <summary>The names of the embedded rule files, in ordinal order.</summary>
    public static IEnumerable<string> Files() =>
        typeof(BuiltInRules).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static RuleFileContent Read(string file)
    {
        using Stream stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return RuleFileReader.Read(reader.ReadToEnd(), file);
    }
}
