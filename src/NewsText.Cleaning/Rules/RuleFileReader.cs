namespace NewsText.Cleaning.Rules;

/// <summary>Reads the format that <see cref="RuleFile"/> describes.</summary>
internal sealed class RuleFileReader
{
    private readonly RuleFileContent _content;

    // What no second rule or phrase may say, with the line that said it first.
    private readonly Dictionary<string, int> _known = [];

    private BoilerplateCategories _category;
    private bool _isCategoryKnown;
    private string _language = BoilerplateRule.DefaultLanguage;
    private RuleDraft? _rule;

    private RuleFileReader(RuleFileContent content) => _content = content;

    /// <summary>Reads and checks rules; faults are listed, not thrown. Examples are read, not run.</summary>
    public static RuleFileContent Read(string text, string source) => new RuleFileReader(new RuleFileContent(source)).Read(text);

    private RuleFileContent Read(string text)
    {
        int number = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            number++;
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            int colon = line.IndexOf(':');
            if (colon < 1)
            {
                AddFault(number, $"expected 'key: value', found '{line}'");
                continue;
            }

            Accept(number, line[..colon].TrimEnd(), line[(colon + 1)..].Trim());
        }

        _rule?.End();
        return _content;
    }

    private void Accept(int number, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (key is "category" or "language" or "rule")
        {
            _rule?.End();
            _rule = null;
        }

        switch (key)
        {
            case "category":
                StartCategory(number, value);
                break;
            case "language":
                StartLanguage(number, value.ToString());
                break;
            case "rule":
                StartRule(number, value.ToString());
                break;
            default:
                if (_rule is not null)
                {
                    _rule.Accept(number, key, value);
                }
                else
                {
                    AddFault(number, RuleDraft.IsKey(key) ? $"'{key}' comes before its rule" : $"unknown key '{key}'");
                }

                break;
        }
    }

    private void StartCategory(int number, ReadOnlySpan<char> value)
    {
        _category = CategoryNames.Parse(value);
        _isCategoryKnown = _category != BoilerplateCategories.None;
        if (!_isCategoryKnown)
        {
            AddFault(number, value.IsEmpty ? "'category' has no value" : $"unknown category '{value}'; expected one of {CategoryNames.All}");
            _category = BoilerplateCategories.Advertisement;
        }
    }

    private void StartLanguage(int number, string value)
    {
        if (RuleValidation.FindLanguageFault(value) is { } fault)
        {
            AddFault(number, value.Length == 0 ? "'language' has no value" : fault);
            return;
        }

        _language = value;
    }

    private void StartRule(int number, string name)
    {
        if (_category == BoilerplateCategories.None)
        {
            AddFault(number, $"rule '{name}' comes before a category");
            _category = BoilerplateCategories.Advertisement;
        }

        bool isNamed = name.Length > 0;
        if (!isNamed)
        {
            AddFault(number, "'rule' has no value");
        }

        // Below a category that nobody knows it is open what a rule would remove, so its examples are not run.
        _rule = new RuleDraft(_content, _known, isNamed ? name : "without a name", number, _category, _language) { IsFaulty = !isNamed || !_isCategoryKnown };
        if (isNamed)
        {
            _rule.CheckName();
        }
    }

    private void AddFault(int number, string message)
    {
        // The line may have been meant for the rule, whose examples then fail for no other reason.
        if (_rule is not null)
        {
            _rule.IsFaulty = true;
        }

        _content.AddFault(number, message);
    }
}
