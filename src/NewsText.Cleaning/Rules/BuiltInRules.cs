using System.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>The rules that ship with the library, from its embedded rule files. Tests check them and their examples; cleaning does not.</summary>
internal static class BuiltInRules
{
    // Somewhat more than there are, so that no buffer grows: of all files, and of the longest one.
    private const int ExpectedPhrases = 12_000, ExpectedCharacters = 220_000, ExpectedFileLength = 1 << 16;

    /// <summary>The rule files, by language and name, in the order of their rules. A test compares them with what is embedded: to ask for that takes longer.</summary>
    public static readonly string[] Files =
    [
        "cs/czech", "da/danish", "de/german", "en/advertisement", "en/byline", "en/caption", "en/disclaimer", "en/markup", "en/navigation", "en/reader-comment", "en/related-content", "en/sharing",
        "en/subscription", "es/spanish", "fr/french", "it/italian", "nl/dutch", "no/norwegian", "pl/polish", "pt/portuguese", "ru/russian", "sv/swedish", "tr/turkish", "uk/ukrainian",
    ];

    private static readonly Lazy<PhraseList> LazyPhrases = new(ReadPhrases);
    private static readonly Lazy<BoilerplateRule[]> LazyAll = new(static () => [.. Files.SelectMany(static file => Read(file).Rules)]);

    /// <summary>The phrases of all rules: what cleaning needs, read in a fraction of the time.</summary>
    public static PhraseList Phrases => LazyPhrases.Value;

    /// <summary>All rules, one a phrase in the order of <see cref="Phrases"/>, for those that choose among them or show them.</summary>
    public static BoilerplateRule[] All => LazyAll.Value;

    /// <summary>Reads an embedded rule file with all checks.</summary>
    public static RuleFileContent Read(string file)
    {
        byte[] bytes = [];
        int length = ReadBytes(file, ref bytes);
        RuleFileContent content = RuleFileReader.Read(Encoding.UTF8.GetString(bytes, 0, length), file);
        for (int i = 0; i < content.Rules.Count; i++)
        {
            content.Rules[i] = content.Rules[i] with { IsBuiltIn = true };
        }

        return content;
    }

    private static PhraseList ReadPhrases()
    {
        // The files share their buffers: the first call of a process waits for each page of fresh memory.
        var bytes = new byte[ExpectedFileLength];
        var text = new char[ExpectedFileLength];
        var phrases = new PhraseList(ExpectedPhrases, ExpectedCharacters);
        foreach (string file in Files)
        {
            int length = ReadBytes(file, ref bytes);
            if (text.Length < length)
            {
                text = new char[bytes.Length];
            }

            length = Encoding.UTF8.GetChars(bytes, 0, length, text, 0);
            BuiltInRuleReader.Read(text.AsSpan(0, length), phrases);
        }

        return phrases;
    }

    /// <summary>Reads a file into a buffer that grows as it must; gives the file's length.</summary>
    private static int ReadBytes(string file, ref byte[] bytes)
    {
        using Stream stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream("rules/" + file + ".rules")!;
        int length = (int)stream.Length;
        if (bytes.Length < length)
        {
            bytes = new byte[Math.Max(length, 2 * bytes.Length)];
        }

        stream.ReadExactly(bytes, 0, length);
        return length;
    }
}
