using System.Globalization;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tool;

/// <summary>Counts what was removed, by category.</summary>
internal sealed class RemovalSummary
{
    private readonly SortedDictionary<BoilerplateCategories, (long Removals, long Characters)> _byCategory = [];
    private long _texts;
    private long _changed;
    private long _suspicious;
    private long _characters;
    private long _removed;

    public void Add(CleaningResult result)
    {
        _texts++;
        _changed += result.IsChanged ? 1 : 0;
        _suspicious += result.IsSuspicious ? 1 : 0;
        _characters += result.Original.Length;
        foreach (Removal removal in result.Removals)
        {
            (long removals, long characters) = _byCategory.GetValueOrDefault(removal.Category);
            _byCategory[removal.Category] = (removals + 1, characters + removal.Length);
            _removed += removal.Length;
        }
    }

    /// <summary>One line: how much was removed, and how many removals of each category.</summary>
    public string ToLine() => _removed == 0
        ? "Nothing to remove."
        : Invariant($"Removed {_removed:N0} of {_characters:N0} characters ({Share:P1}): ")
            + string.Join(", ", _byCategory.Select(static entry => Invariant($"{CategoryNames.Of(entry.Key)} {entry.Value.Removals:N0}"))) + ".";

    /// <summary>Writes a table: a line for all texts, then one for each category.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(Invariant($"{_texts:N0} texts, {_changed:N0} changed, {_suspicious:N0} suspicious and left whole"));
        output.WriteLine(Invariant($"{_removed:N0} of {_characters:N0} characters removed ({Share:P2})"));
        foreach ((BoilerplateCategories category, (long removals, long characters)) in _byCategory)
        {
            output.WriteLine(Invariant($"  {CategoryNames.Of(category),-16}{removals,12:N0} removals{characters,14:N0} characters"));
        }
    }

    private double Share => _characters == 0 ? 0 : (double)_removed / _characters;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
