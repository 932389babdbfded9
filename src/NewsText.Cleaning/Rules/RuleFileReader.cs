using System.Globalization;

namespace NewsText.Cleaning.Rules;

/// <summary>Reads the format that <see cref="RuleFile"/> describes.</summary>
internal static class RuleFileReader
{
    /// <summary>Reads and checks rules; faults are listed, not thrown.</summary>
    public static RuleFileContent Read(string text, string source) => Read(text, new State(new RuleFileContent(source)));

    /// <summary>Reads built-in rules, which are known to be right, in a fraction of the time: the first call of every process waits for it.</summary>
    public static List<BoilerplateRule> ReadTrusted(string text, string source) => Read(text, new State(new RuleFileContent(source)) { IsTrusted = true }).Rules;

    private static RuleFileContent Read(string text, State state)
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
                state.Content.AddError(number, $"expected 'key: value', found '{line}'");
                continue;
            }

            state.Accept(number, line[..colon].TrimEnd(), line[(colon + 1)..].Trim());
        }

        state.EndRule();
        return state.Content;
    }

    // A class, because lists of classes are compiled already when a process starts.
    private sealed class Phrase(int line, PhraseAnchor anchor, string text)
    {
        public int Line { get; } = line;

        public PhraseAnchor Anchor { get; } = anchor;

        public string Text { get; } = text;
    }

    private sealed class State(RuleFileContent content)
    {
        private readonly List<Phrase> _phrases = [];
        private BoilerplateCategories _category;
        private string _language = "en";
        private string? _rule;
        private int _ruleLine;
        private RuleExtent? _extent;
        private int _longest = BoilerplateRule.DefaultLongestLine;
        private double _confidence = BoilerplateRule.DefaultConfidence;
        private int _removed;
        private int _kept;

        public RuleFileContent Content { get; } = content;

        public bool IsTrusted { get; init; }

        public void Accept(int number, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
        {
            if (value.IsEmpty)
            {
                Content.AddError(number, key is "line" or "start" or "end" or "inside" or "bracket" ? "the phrase is empty" : $"'{key}' has no value");
                return;
            }

            switch (key)
            {
                case "category":
                    EndRule();
                    _category = CategoryNames.Parse(value);
                    if (_category == BoilerplateCategories.None)
                    {
                        Content.AddError(number, $"unknown category '{value}'; expected one of {CategoryNames.All}");
                        _category = BoilerplateCategories.Advertisement;
                    }

                    break;
                case "language":
                    EndRule();
                    _language = value.ToString();
                    break;
                case "rule":
                    EndRule();
                    StartRule(number, value.ToString());
                    break;
                case "line":
                    AddPhrase(number, PhraseAnchor.WholeLine, value);
                    break;
                case "start":
                    AddPhrase(number, PhraseAnchor.LineStart, value);
                    break;
                case "end":
                    AddPhrase(number, PhraseAnchor.LineEnd, value);
                    break;
                case "inside":
                    AddPhrase(number, PhraseAnchor.Inside, value);
                    break;
                case "bracket":
                    AddPhrase(number, PhraseAnchor.Bracket, value);
                    break;
                case "extent":
                    _extent = ParseExtent(number, value);
                    break;
                case "longest":
                    if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int longest) && longest >= 1)
                    {
                        _longest = longest;
                    }
                    else
                    {
                        Content.AddError(number, $"'{value}' is no length; expected a whole number of at least 1");
                    }

                    break;
                case "confidence":
                    if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence) && confidence is > 0 and <= 1)
                    {
                        _confidence = confidence;
                    }
                    else
                    {
                        Content.AddError(number, $"'{value}' is no confidence; expected a number above 0 and at most 1");
                    }

                    break;
                case "remove" or "keep":
                    AddExample(number, value, key is "remove");
                    break;
                default:
                    Content.AddError(number, $"unknown key '{key}'");
                    break;
            }
        }

        public void EndRule()
        {
            if (_rule is null)
            {
                return;
            }

            foreach (Phrase phrase in _phrases)
            {
                var rule = new BoilerplateRule(_rule, _category, phrase.Anchor, phrase.Text)
                {
                    Extent = _extent,
                    Confidence = _confidence,
                    MaximumLineLength = _longest,
                    Language = _language,
                    IsBuiltIn = IsTrusted,
                };
                if (!IsTrusted && RuleValidation.FindFault(rule) is { } fault)
                {
                    Content.AddError(phrase.Line, fault);
                }

                Content.Rules.Add(rule);
            }

            if (_phrases.Count == 0)
            {
                Content.AddError(_ruleLine, $"rule '{_rule}' has no phrase");
            }

            if (_removed == 0 || _kept == 0)
            {
                Content.AddError(_ruleLine, $"rule '{_rule}' needs at least one 'remove' and one 'keep' example");
            }

            _rule = null;
        }

        private void StartRule(int number, string name)
        {
            if (_category == BoilerplateCategories.None)
            {
                Content.AddError(number, $"rule '{name}' comes before a category");
                _category = BoilerplateCategories.Advertisement;
            }

            (_rule, _ruleLine, _extent, _longest, _confidence, _removed, _kept) = (name, number, null, BoilerplateRule.DefaultLongestLine, BoilerplateRule.DefaultConfidence, 0, 0);
            _phrases.Clear();
        }

        private void AddPhrase(int number, PhraseAnchor anchor, ReadOnlySpan<char> phrase)
        {
            if (_rule is null)
            {
                Content.AddError(number, "a phrase comes before its rule");
                return;
            }

            _phrases.Add(new Phrase(number, anchor, phrase.ToString()));
        }

        private void AddExample(int number, ReadOnlySpan<char> text, bool isRemoved)
        {
            if (_rule is null)
            {
                Content.AddError(number, "an example comes before its rule");
                return;
            }

            if (isRemoved)
            {
                _removed++;
            }
            else
            {
                _kept++;
            }

            if (IsTrusted)
            {
                return;
            }

            Content.Examples.Add(new RuleExample(_rule, number, text.ToString(), isRemoved));
        }

        private RuleExtent? ParseExtent(int number, ReadOnlySpan<char> value)
        {
            switch (value)
            {
                case "line": return RuleExtent.Line;
                case "phrase": return RuleExtent.Phrase;
                case "rest": return RuleExtent.RestOfLine;
                case "sentence": return RuleExtent.Sentence;
                case "brackets": return RuleExtent.Brackets;
                default:
                    Content.AddError(number, $"unknown extent '{value}'; expected one of line, phrase, rest, sentence, brackets");
                    return null;
            }
        }
    }
}
