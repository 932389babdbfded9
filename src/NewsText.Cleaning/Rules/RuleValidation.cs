using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>What a rule must fulfil so that the matcher finds it.</summary>
internal static class RuleValidation
{
    /// <summary>The rule's fault in one sentence, or null.</summary>
    public static string? FindFault(BoilerplateRule rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Name))
        {
            return "the rule has no name";
        }

        if (!int.IsPow2((int)rule.Category) || (rule.Category & BoilerplateCategories.All) == 0)
        {
            return $"'{rule.Category}' is not exactly one category";
        }

        if (!Enum.IsDefined(rule.Anchor))
        {
            return $"{(int)rule.Anchor} is no anchor";
        }

        if (rule.Extent is { } extent && !Enum.IsDefined(extent))
        {
            return $"{(int)extent} is no extent";
        }

        if (!(rule.Confidence is > 0 and <= 1))
        {
            return $"the confidence {rule.Confidence} is not above 0 and at most 1";
        }

        if (rule.MaximumLineLength < 1)
        {
            return $"the longest line is {rule.MaximumLineLength}; expected at least 1";
        }

        if (string.IsNullOrWhiteSpace(rule.Phrase))
        {
            return "the phrase is empty";
        }

        if (rule.Phrase.AsSpan().IndexOfAny('\n', '\r', '\0') >= 0)
        {
            return "the phrase holds a line break or a NUL; a phrase lies within one line";
        }

        if (FindLanguageFault(rule.Language) is { } languageFault)
        {
            return languageFault;
        }

        if (HasFaultyGap(rule.Phrase))
        {
            return $"'{rule.Phrase}' has an ellipsis or three dots that are no gap; a gap is one '…' with a space on both sides, within the phrase";
        }

        ReadOnlySpan<char> key = new PhraseList(rule)[0].Key;
        return rule.Anchor switch
        {
            PhraseAnchor.WholeLine or PhraseAnchor.LineStart or PhraseAnchor.Bracket when Characters.IsDecoration(key[0]) =>
                $"'{rule.Phrase}' begins with a bullet, bracket or other mark; such marks are passed over, so begin with the first word",
            PhraseAnchor.WholeLine or PhraseAnchor.LineEnd when Characters.IsDecoration(key[^1]) =>
                $"'{rule.Phrase}' ends with a mark that is passed over at a line's end; end with the last word",
            PhraseAnchor.LineStart when key.Length < RuleMatcher.ShortestStart =>
                $"'{key}' has {key.Length} characters; a phrase at a line's start needs at least {RuleMatcher.ShortestStart}",
            PhraseAnchor.LineEnd or PhraseAnchor.Bracket when key.Length < RuleMatcher.ShortestEdge =>
                $"'{key}' has {key.Length} characters; a phrase at this place needs at least {RuleMatcher.ShortestEdge}",
            PhraseAnchor.Inside when key.Length < RuleMatcher.ShortestInside && !(key.Length >= RuleMatcher.ShortestEdge && key[^1] == ':') =>
                $"'{key}' has {key.Length} characters; a phrase inside a line needs at least {RuleMatcher.ShortestInside}, or {RuleMatcher.ShortestEdge} when it ends with a colon",
            PhraseAnchor.WholeLine when rule.Phrase.Contains(CompiledPhrase.Gap) =>
                $"'{rule.Phrase}' has a gap; a whole line has none: use the line's start and a greatest length",
            _ => null,
        };
    }

    /// <summary>What is wrong with a rule's language, or null.</summary>
    public static string? FindLanguageFault(string? language)
    {
        bool isCode = language is { Length: 2 or 3 };
        foreach (char c in language ?? "")
        {
            isCode &= char.IsAsciiLetterLower(c);
        }

        return isCode ? null : $"{(language is null ? "null" : $"'{language}'")} is no language; expected an ISO 639 code of two or three lower-case letters, such as 'en'";
    }

    public static void ThrowIfInvalid(IReadOnlyList<BoilerplateRule> rules)
    {
        List<string>? faults = null;
        foreach (BoilerplateRule rule in rules)
        {
            if (FindFault(rule) is { } fault)
            {
                (faults ??= []).Add($"rule '{rule.Name}': {fault}");
            }
        }

        if (faults is not null)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(CleaningOptions.Rules));
        }
    }

    // Searched for as it stands, each of these would hardly ever be found.
    private static bool HasFaultyGap(string phrase)
    {
        foreach (string part in phrase.Trim().Split($" {CompiledPhrase.Gap} "))
        {
            if (string.IsNullOrWhiteSpace(part) || part.Contains(CompiledPhrase.Gap) || part.Contains("...", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
