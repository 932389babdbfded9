using System.Globalization;

namespace NewsText.Cleaning.Rules;

/// <summary>A rule while its lines are read. At its end it becomes one rule a phrase, or, where anything is wrong with it, nothing but faults.</summary>
/// <param name="content">Gets what is read.</param>
/// <param name="known">What no second rule or phrase may say, with the line that said it first.</param>
/// <param name="name">The rule's name.</param>
/// <param name="line">Where it starts.</param>
/// <param name="category">The category it stands below.</param>
/// <param name="language">The language it stands below.</param>
internal sealed class RuleDraft(RuleFileContent content, Dictionary<string, int> known, string name, int line, BoilerplateCategories category, string language)
{
    private readonly List<Phrase> _phrases = [];
    private readonly int _firstRule = content.Rules.Count;
    private readonly int _firstExample = content.Examples.Count;
    private RuleExtent? _extent;
    private int? _longest;
    private double? _confidence;
    private int _removed;
    private int _kept;

    /// <summary>Whether its examples may fail for no other reason than a fault that is listed already.</summary>
    public bool IsFaulty { get; set; }

    public static bool IsKey(ReadOnlySpan<char> key) => IsPhraseKey(key) || key is "extent" or "longest" or "confidence" or "remove" or "keep";

    public void CheckName()
    {
        if (!known.TryAdd($"rule {name}", line))
        {
            AddFault(line, $"rule '{name}' stands in line {known[$"rule {name}"]} already; give this one a name of its own, or put its phrases there");
        }
    }

    public void Accept(int number, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty && IsKey(key))
        {
            AddFault(number, IsPhraseKey(key) ? "the phrase is empty" : $"'{key}' has no value");
            return;
        }

        if (RuleFileWords.Anchor(key) is { } anchor)
        {
            _phrases.Add(new Phrase(number, anchor, value.ToString()));
            return;
        }

        switch (key)
        {
            case "extent":
                CheckOnce(number, key, _extent is not null);
                _extent = ParseExtent(number, value);
                break;
            case "longest":
                CheckOnce(number, key, _longest is not null);
                _longest = ParseLength(number, value);
                break;
            case "confidence":
                CheckOnce(number, key, _confidence is not null);
                _confidence = ParseConfidence(number, value);
                break;
            case "remove":
                _removed++;
                AddExample(number, value, isRemoved: true);
                break;
            case "keep":
                _kept++;
                AddExample(number, value, isRemoved: false);
                break;
            default:
                AddFault(number, $"unknown key '{key}'");
                break;
        }
    }

    /// <summary>Makes the phrases rules; takes rules and examples back where something is wrong.</summary>
    public void End()
    {
        foreach (Phrase phrase in _phrases)
        {
            var rule = new BoilerplateRule(name, category, phrase.Anchor, phrase.Text)
            {
                Extent = _extent,
                Confidence = _confidence ?? BoilerplateRule.DefaultConfidence,
                MaximumLineLength = _longest ?? BoilerplateRule.DefaultLongestLine,
                Language = language,
            };
            content.Rules.Add(rule);
            Check(rule, phrase.Line);
        }

        if (_phrases.Count == 0)
        {
            AddFault(line, $"rule '{name}' has no phrase");
        }

        if (_removed == 0 || _kept == 0)
        {
            content.AddFault(line, $"rule '{name}' needs at least one 'remove' and one 'keep' example");
        }

        if (IsFaulty)
        {
            content.Rules.RemoveRange(_firstRule, content.Rules.Count - _firstRule);
            content.Examples.RemoveRange(_firstExample, content.Examples.Count - _firstExample);
        }
    }

    private static bool IsPhraseKey(ReadOnlySpan<char> key) => RuleFileWords.Anchor(key) is not null;

    private void AddFault(int number, string message)
    {
        IsFaulty = true;
        content.AddFault(number, message);
    }

    private void CheckOnce(int number, ReadOnlySpan<char> key, bool isSet)
    {
        if (isSet)
        {
            AddFault(number, $"'{key}' stands twice in rule '{name}'");
        }
    }

    private void AddExample(int number, ReadOnlySpan<char> text, bool isRemoved)
    {
        string value = text.ToString();
        if ((isRemoved ? RuleExample.OfRemoval(name, number, value) : new RuleExample(name, number, value, value)) is { } example)
        {
            content.Examples.Add(example);
        }
        else
        {
            content.AddFault(number, "expected one part in [[double brackets]], or none when the whole line goes");
        }
    }

    private void Check(BoilerplateRule rule, int number)
    {
        if (RuleValidation.FindFault(rule) is { } fault)
        {
            AddFault(number, fault);
            return;
        }

        // The same phrase may stand in two rules that do different things with it, such as with a short line and with a long one.
        string meaning = string.Create(
            CultureInfo.InvariantCulture,
            $"{category} {rule.Anchor} {rule.EffectiveExtent} {rule.MaximumLineLength} {rule.Confidence} {new PhraseList(rule)[0].Normal}");
        if (!known.TryAdd(meaning, number))
        {
            AddFault(number, $"'{rule.Phrase}' stands in line {known[meaning]} already, to the same end");
        }
    }

    private RuleExtent? ParseExtent(int number, ReadOnlySpan<char> value)
    {
        RuleExtent? extent = RuleFileWords.Extent(value);
        if (extent is null)
        {
            AddFault(number, $"unknown extent '{value}'; expected one of line, phrase, rest, sentence, brackets");
        }

        return extent;
    }

    private int? ParseLength(int number, ReadOnlySpan<char> value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length >= 1)
        {
            return length;
        }

        AddFault(number, $"'{value}' is no length; expected a whole number of at least 1");
        return null;
    }

    private double? ParseConfidence(int number, ReadOnlySpan<char> value)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence) && confidence is > 0 and <= 1)
        {
            return confidence;
        }

        AddFault(number, $"'{value}' is no confidence; expected a number above 0 and at most 1");
        return null;
    }

    private sealed record Phrase(int Line, PhraseAnchor Anchor, string Text);
}
