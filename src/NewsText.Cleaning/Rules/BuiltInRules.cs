using System.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>The rules that ship with the library, read once from its embedded rule files. Tests check them and their examples; loading does not.</summary>
internal static class BuiltInRules
{
    private const string Prefix = "rules/";

    private static readonly Lazy<BoilerplateRule[]> LazyAll = new(ReadAll);

    public static BoilerplateRule[] All => LazyAll.Value;

    /// <summary>The names of the embedded rule files, in ordinal order.</summary>
    public static string[] Files()
    {
        string[] files = Array.FindAll(typeof(BuiltInRules).Assembly.GetManifestResourceNames(), static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Reads an embedded rule file with all checks.</summary>
    public static RuleFileContent Read(string file)
    {
        RuleFileContent content = RuleFileReader.Read(ReadText(file), file);
        for (int i = 0; i < content.Rules.Count; i++)
        {
            content.Rules[i] = content.Rules[i] with { IsBuiltIn = true };
        }

        return content;
    }

    private static string ReadText(string file)
    {
        // At once: a reader would go through the file a thousand bytes at a time.
        using Stream stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(file)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static BoilerplateRule[] ReadAll()
    {
        var rules = new List<BoilerplateRule>(2048);
        foreach (string file in Files())
        {
            rules.AddRange(RuleFileReader.ReadTrusted(ReadText(file), file));
        }

        return rules.ToArray();
    }
}
