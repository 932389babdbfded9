namespace NewsText.Cleaning.Benchmarks.Contenders;

/// <summary>Something that turns a text into another, to be timed.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Clean">What it does.</param>
/// <param name="Answer">What the result for a text must be, found in another way; null where <see cref="AnswerCheck"/> knows what must hold.</param>
/// <param name="MostCharacters">How many characters one round may have: slow ones get an even slice.</param>
internal sealed record Contender(string Name, Func<string, string> Clean, Func<string, string>? Answer, long MostCharacters = long.MaxValue)
{
    public override string ToString() => Name;
}
