using System.Text;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>The scanner's twin, too simple to be wrong: splits the lines by hand and tries every phrase at every place.</summary>
internal static class NaiveScanner
{
    public sealed record FoundLine(int Start, int End, LineTraits Traits);

    public sealed record FoundHit(int Line, int Start, int End, string Phrase);

    public static (List<FoundLine> Lines, List<FoundHit> Hits) Scan(string text, IReadOnlyList<BoilerplateRule> rules)
    {
        var lines = new List<FoundLine>();
        var hits = new List<FoundHit>();
        bool blankBefore = false;
        foreach ((int from, int to) in Split(text))
        {
            int start = from, end = to;
            while (start < end && Characters.IsSpace(text[start]))
            {
                start++;
            }

            while (end > start && Characters.IsSpace(text[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                // Nothing to see: blank, or a line of what a page has left in it.
                string invisible = text[from..to].Trim();
                if (invisible.Length > 0)
                {
                    lines.Add(new FoundLine(from + text[from..to].IndexOf(invisible[0]), to - text[from..to].Length + text[from..to].TrimEnd().Length, blankBefore && lines.Count > 0 ? LineTraits.BlankBefore : LineTraits.None));
                }

                blankBefore = invisible.Length == 0;
                continue;
            }

            string line = text[start..end];
            int before = hits.Count;
            foreach (BoilerplateRule rule in rules)
            {
                foreach ((int matchStart, int matchEnd) in Matches(line, rule))
                {
                    hits.Add(new FoundHit(lines.Count, start + matchStart, start + matchEnd, rule.Name));
                }
            }

            LineTraits traits = LineTraits.None;
            bool endsSentence = Characters.IsSentenceEnd(WithoutClosers(line).LastOrDefault());
            traits |= endsSentence ? LineTraits.EndsSentence : 0;
            traits |= endsSentence && line.Length >= 140 ? LineTraits.Prose : 0;
            traits |= blankBefore && lines.Count > 0 ? LineTraits.BlankBefore : 0;
            traits |= line.Contains('@') ? LineTraits.HasAt : 0;
            traits |= hits.Count > before ? LineTraits.HasHit : 0;
            lines.Add(new FoundLine(start, end, traits));
            blankBefore = false;
        }

        return (lines, hits);
    }

    private static IEnumerable<(int Start, int End)> Split(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\r' or '\n')
            {
                yield return (start, i);
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static string WithoutClosers(string line)
    {
        int end = line.Length;
        while (end > 0 && Characters.IsCloser(line[end - 1]))
        {
            end--;
        }

        return line[..end];
    }

    private static IEnumerable<(int Start, int End)> Matches(string line, BoilerplateRule rule)
    {
        string normal = Normalize(line);
        string[] parts = Normalize(rule.Phrase.Trim()).Split(" … ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int first = 0, last = line.Length;
        while (first < line.Length && Characters.IsDecoration(line[first]))
        {
            first++;
        }

        while (last > first && Characters.IsDecoration(line[last - 1]))
        {
            last--;
        }

        for (int at = 0; at < line.Length; at++)
        {
            int start = at, end;
            if (rule.Anchor == PhraseAnchor.LineEnd)
            {
                end = last;
                if (at + parts[^1].Length != last || !IsWordAt(normal, at, parts[^1]) || !FindBefore(normal, parts, ref start))
                {
                    continue;
                }
            }
            else
            {
                bool isPlace = rule.Anchor switch
                {
                    PhraseAnchor.WholeLine => at == first && first + parts[0].Length == last,
                    PhraseAnchor.LineStart => at == first,
                    PhraseAnchor.Bracket => line[..at].TrimEnd(' ').LastOrDefault() is '(' or '[',
                    _ => true,
                };
                end = at + parts[0].Length;
                if (!isPlace || !IsWordAt(normal, at, parts[0]) || !FindAfter(normal, parts, ref end))
                {
                    continue;
                }
            }

            yield return (start, end);
        }
    }

    private static bool FindAfter(string line, string[] parts, ref int end)
    {
        foreach (string part in parts[1..])
        {
            int from = end;
            int found = Enumerable.Range(from, BoilerplateRule.LargestGap + 1).FirstOrDefault(at => IsWordAt(line, at, part), -1);
            if (found < 0)
            {
                return false;
            }

            end = found + part.Length;
        }

        return true;
    }

    private static bool FindBefore(string line, string[] parts, ref int start)
    {
        foreach (string part in parts[..^1].AsEnumerable().Reverse())
        {
            int nearest = start - part.Length;
            int found = Enumerable.Range(0, BoilerplateRule.LargestGap + 1).Select(gap => nearest - gap).FirstOrDefault(at => IsWordAt(line, at, part), -1);
            if (found < 0)
            {
                return false;
            }

            start = found;
        }

        return true;
    }

    private static bool IsWordAt(string line, int at, string part) =>
        at >= 0 && at + part.Length <= line.Length && string.CompareOrdinal(line, at, part, 0, part.Length) == 0
        && IsEdge(line, at) && IsEdge(line, at + part.Length);

    private static bool IsEdge(string line, int at) =>
        at == 0 || at == line.Length || line.Substring(at - 1, 2).Any(static c => !Characters.IsWordCharacter(c) || Characters.IsWrittenWithoutSpaces(c));

    private static string Normalize(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            builder.Append(Characters.Normalize(c));
        }

        return builder.ToString();
    }
}
