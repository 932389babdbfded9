using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>
/// The phrases of all rules in their comparison form, side by side in one buffer. The first call of every process waits for ten thousand of them, so there
/// is no object for each. Filled once, then read by all threads.
/// </summary>
internal sealed class PhraseList
{
    private char[] _text;

    // Where each phrase starts, and where the last one ends.
    private int[] _starts;
    private PhraseAnchor[] _anchors;
    private RuleTerms[] _rules;
    private int _closed;

    /// <param name="phrases">How many phrases it will have, more or less.</param>
    /// <param name="characters">How many characters these will have.</param>
    public PhraseList(int phrases, int characters)
    {
        _text = new char[characters];
        _starts = new int[phrases + 1];
        _anchors = new PhraseAnchor[phrases];
        _rules = new RuleTerms[phrases];
    }

    public PhraseList(params IReadOnlyList<BoilerplateRule> rules)
        : this(rules.Count, 32 * rules.Count)
    {
        foreach (BoilerplateRule rule in rules)
        {
            Add(rule);
        }
    }

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    public CompiledPhrase this[int index] => new(this, index);

    /// <summary>The phrase's text, with <see cref="CompiledPhrase.Gap"/> between its parts.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _text.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    public PhraseAnchor AnchorOf(int index) => _anchors[index];

    public RuleTerms RuleOf(int index) => _rules[index];

    /// <summary>Whether a rule has this name.</summary>
    public bool HasRule(string name) => Array.FindIndex(_rules, 0, Count, rule => rule.Name == name) >= 0;

    /// <summary>These phrases and those of more rules.</summary>
    public PhraseList With(IReadOnlyList<BoilerplateRule> rules)
    {
        int count = Count + rules.Count;
        var list = new PhraseList(count, _starts[Count] + (32 * rules.Count)) { _closed = Count, Count = Count };
        Array.Copy(_text, list._text, _starts[Count]);
        Array.Copy(_starts, list._starts, Count + 1);
        Array.Copy(_anchors, list._anchors, Count);
        Array.Copy(_rules, list._rules, Count);
        foreach (BoilerplateRule rule in rules)
        {
            list.Add(rule);
        }

        return list;
    }

    private void Add(BoilerplateRule rule)
    {
        Add(rule.Anchor, rule.Phrase);
        CloseRule(RuleTerms.Of(rule));
    }

    /// <summary>Adds a phrase of the rule that is closed next.</summary>
    public void Add(PhraseAnchor anchor, ReadOnlySpan<char> phrase)
    {
        int end = _starts[Count];
        Reserve(end + phrase.Length);
        ReadOnlySpan<char> rest = phrase.Trim();
        while (true)
        {
            int gap = rest.IndexOf(CompiledPhrase.Gap);
            ReadOnlySpan<char> part = gap < 0 ? rest : rest[..gap].TrimEnd();
            for (int i = 0; i < part.Length; i++)
            {
                _text[end++] = Characters.Normalize(part[i]);
            }

            if (gap < 0)
            {
                break;
            }

            _text[end++] = CompiledPhrase.Gap;
            rest = rest[(gap + 1)..].TrimStart();
        }

        _anchors[Count++] = anchor;
        _starts[Count] = end;
    }

    /// <summary>Says which rule the phrases belong to that were added since the last one.</summary>
    public void CloseRule(RuleTerms rule)
    {
        while (_closed < Count)
        {
            _rules[_closed++] = rule;
        }
    }

    private void Reserve(int length)
    {
        if (length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(length, 2 * _text.Length));
        }

        if (Count == _anchors.Length)
        {
            int longer = Math.Max(16, 2 * Count);
            Array.Resize(ref _starts, longer + 1);
            Array.Resize(ref _anchors, longer);
            Array.Resize(ref _rules, longer);
        }
    }
}
