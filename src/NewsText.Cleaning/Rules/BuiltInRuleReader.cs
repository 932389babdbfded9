namespace NewsText.Cleaning.Rules;

/// <summary>
/// Reads built-in rule files, which are known to be right, straight into a list of phrases: the first call of every process waits for it. What
/// <see cref="RuleFileReader"/> reads with all checks is the same.
/// </summary>
internal ref struct BuiltInRuleReader
{
    private readonly PhraseList _phrases;
    private BoilerplateCategories _category;
    private string? _name;
    private RuleExtent? _extent;
    private double _confidence;
    private int _longest;

    private BuiltInRuleReader(PhraseList phrases) => _phrases = phrases;

    /// <summary>Adds the phrases of a file.</summary>
    public static void Read(ReadOnlySpan<char> text, PhraseList phrases)
    {
        var reader = new BuiltInRuleReader(phrases);
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            text = text[(end < 0 ? text.Length : end + 1)..];
            int colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
            {
                reader.Accept(line[..colon], line[(colon + 1)..].Trim());
            }
        }

        reader.CloseRule();
    }

    private void Accept(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (RuleFileWords.Anchor(key) is { } anchor)
        {
            _phrases.Add(anchor, value);
            return;
        }

        switch (key)
        {
            case "category":
                CloseRule();
                _category = CategoryNames.Parse(value);
                break;
            case "rule":
                CloseRule();
                _name = value.ToString();
                break;
            case "extent":
                _extent = RuleFileWords.Extent(value);
                break;
            case "longest":
                _longest = (int)ParseNumber(value);
                break;
            case "confidence":
                _confidence = ParseNumber(value);
                break;
        }
    }

    // The framework's parsers load the data of all cultures, for which the first call would have to wait.
    private static double ParseNumber(ReadOnlySpan<char> value)
    {
        int digits = 0, scale = 1;
        bool isFraction = false;
        foreach (char c in value)
        {
            if (c == '.')
            {
                isFraction = true;
                continue;
            }

            digits = (10 * digits) + (c - '0');
            scale = isFraction ? 10 * scale : scale;
        }

        return (double)digits / scale;
    }

    private void CloseRule()
    {
        if (_name is not null)
        {
            _phrases.CloseRule(new RuleTerms
            {
                Name = _name,
                Category = _category,
                Extent = _extent,
                Confidence = _confidence,
                MaximumLineLength = _longest,
                IsBuiltIn = true,
            });
        }

        (_name, _extent, _confidence, _longest) = (null, null, BoilerplateRule.DefaultConfidence, BoilerplateRule.DefaultLongestLine);
    }
}
