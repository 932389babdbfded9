using System.Text;
using NewsText.Cleaning.Benchmarks.Texts;

namespace NewsText.Cleaning.Benchmarks.Contenders;

/// <summary>Looks at the answers before they are timed: a cleaner that does nothing is fast.</summary>
internal static class AnswerCheck
{
    /// <summary>Holds what a contender makes of every text against what it must be.</summary>
    /// <exception cref="InvalidOperationException">An answer is wrong.</exception>
    public static void Run(Contender contender, TextSet set)
    {
        foreach (string text in set.Texts)
        {
            string result = contender.Clean(text);
            if (contender.Answer is { } answer ? answer(text) != result : contender.Clean(result) != result)
            {
                throw new InvalidOperationException($"{contender.Name}, {set.Name}: a wrong answer for a text of {text.Length} characters that starts with '{text.AsSpan(0, Math.Min(60, text.Length))}'");
            }
        }
    }

    /// <summary>
    /// The library's own: an unchanged text comes back as the same instance; a changed one is the original without its removals, which
    /// are not empty; and cleaning again changes nothing.
    /// </summary>
    public static void RunOwn(CleaningPipeline pipeline, TextSet set, bool? isChanged = null)
    {
        foreach (string text in set.Texts)
        {
            string result = pipeline.Clean(text);
            bool isOther = !ReferenceEquals(result, text);
            CleaningResult explained = pipeline.Analyze(text);
            if (isOther != (explained.Removals.Count > 0) || isOther == (result == text) || (isChanged is { } expected && isOther != expected)
                || WithoutRemovals(text, explained) != result || !ReferenceEquals(pipeline.Clean(result), result))
            {
                throw new InvalidOperationException($"{set.Name}: a wrong answer for a text of {text.Length} characters that starts with '{text.AsSpan(0, Math.Min(60, text.Length))}'");
            }
        }
    }

    private static string WithoutRemovals(string text, CleaningResult result)
    {
        var kept = new StringBuilder();
        int from = 0;
        foreach (Removal removal in result.Removals)
        {
            kept.Append(text, from, removal.Start - from);
            from = removal.Start + removal.Length;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }
}
