using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Removals;

/// <summary>
/// Turns marks into cuts. A line goes with its break, and of the blank lines around what was taken out the larger of the two sides stays;
/// a span goes with the white space that would be left double.
/// </summary>
internal static class CutBuilder
{
    private const int Few = 32;

    /// <summary>Adds the cuts for the marks whose category is in <paramref name="categories"/>. Sorts the marks.</summary>
    public static void Build(ReadOnlySpan<char> text, LineTable lines, MarkList marks, BoilerplateCategories categories, CutList cuts)
    {
        Span<Mark> sorted = marks.Marks;
        Sort(sorted);
        PromoteWholeLines(text, lines, sorted, categories);

        int end = 0;
        for (int i = 0; i < sorted.Length;)
        {
            ref Mark mark = ref sorted[i];
            if (!IsActive(lines, mark, categories))
            {
                i++;
            }
            else if (mark.Line >= 0)
            {
                i = AddLines(text, lines, sorted, i, categories, cuts, ref end);
            }
            else
            {
                AddSpan(text, lines, mark, cuts, ref end);
                i++;
            }
        }
    }

    // Each filter marks in the order of the text. The framework's sort would have to be compiled for marks when it is first used.
    private static void Sort(Span<Mark> marks)
    {
        if (marks.Length > Few)
        {
            marks.Sort(static (a, b) => a.IsBefore(b) ? -1 : b.IsBefore(a) ? 1 : 0);
            return;
        }

        for (int i = 1; i < marks.Length; i++)
        {
            Mark mark = marks[i];
            int at = i;
            for (; at > 0 && mark.IsBefore(marks[at - 1]); at--)
            {
                marks[at] = marks[at - 1];
            }

            marks[at] = mark;
        }
    }

    private static bool IsActive(LineTable lines, in Mark mark, BoilerplateCategories categories)
    {
        if ((mark.Category & categories) == 0)
        {
            return false;
        }

        if (mark.Line >= 0)
        {
            return lines[mark.Line].IsMarked;
        }

        int index = lines.Find(mark.Start);
        if (index >= lines.Count || mark.Start < lines[index].Start)
        {
            return true;
        }

        // A span in a line that goes as a whole has nothing left to do.
        return (lines[index].Traits & LineTraits.Protected) == 0 && (mark.End > lines[index].End || !IsRemoved(lines[index], categories));
    }

    private static bool IsRemoved(in Line line, BoilerplateCategories categories) =>
        line.IsMarked && ((BoilerplateCategories)(1 << (line.Label - 1)) & categories) != 0;

    /// <summary>A line of whose letters and digits nothing would be left goes as a whole.</summary>
    private static void PromoteWholeLines(ReadOnlySpan<char> text, LineTable lines, Span<Mark> sorted, BoilerplateCategories categories)
    {
        for (int i = 0; i < sorted.Length;)
        {
            if (sorted[i].Line >= 0 || !IsActive(lines, sorted[i], categories))
            {
                i++;
                continue;
            }

            int lineIndex = lines.Find(sorted[i].Start);
            if (lineIndex >= lines.Count)
            {
                i++;
                continue;
            }

            Line line = lines[lineIndex];
            int first = i, covered = line.Start;
            bool anythingLeft = false;
            for (; i < sorted.Length && sorted[i].Start < line.End; i++)
            {
                if (sorted[i].Line < 0 && IsActive(lines, sorted[i], categories))
                {
                    anythingLeft |= covered < sorted[i].Start && HasWord(text[covered..sorted[i].Start]);
                    covered = Math.Max(covered, sorted[i].End);
                }
            }

            anythingLeft |= covered < line.End && HasWord(text[covered..line.End]);
            if (!anythingLeft && !line.IsMarked && covered <= line.End)
            {
                sorted[first].Line = lineIndex;
                sorted[first].Start = line.Start;
                sorted[first].End = line.End;
                lines[lineIndex].Label = (byte)(int.Log2((int)sorted[first].Category) + 1);
            }
        }
    }

    private static bool HasWord(ReadOnlySpan<char> span)
    {
        foreach (char c in span)
        {
            if (Characters.IsWordCharacter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Cuts the run of neighbouring marked lines that starts at mark <paramref name="first"/>; the result is the next mark.</summary>
    private static int AddLines(ReadOnlySpan<char> text, LineTable lines, ReadOnlySpan<Mark> sorted, int first, BoilerplateCategories categories, CutList cuts, ref int end)
    {
        int firstLine = sorted[first].Line, lastLine = firstLine, next = first + 1;
        while (next < sorted.Length && sorted[next].Line <= lastLine + 1)
        {
            // Spans inside a marked line have nothing left to do; marks of categories that are kept end the run.
            if (sorted[next].Line >= 0 && sorted[next].Line != lastLine)
            {
                if (!IsActive(lines, sorted[next], categories))
                {
                    break;
                }

                lastLine = sorted[next].Line;
            }
            else if (sorted[next].Line < 0 && IsActive(lines, sorted[next], categories))
            {
                break;
            }

            next++;
        }

        (int start, int stop) = Bounds(text, lines, firstLine, lastLine);
        start = Math.Max(start, end);
        for (int i = first; i < next; i++)
        {
            if (sorted[i].Line < firstLine)
            {
                continue;
            }

            int nextMark = i + 1;
            while (nextMark < next && sorted[nextMark].Line <= sorted[i].Line)
            {
                nextMark++;
            }

            int cutEnd = nextMark < next ? LineBreaks.LineBegin(text, lines[sorted[nextMark].Line].Start) : stop;
            cuts.Add(new Cut { Start = start, End = cutEnd, Category = sorted[i].Category, Rule = sorted[i].Rule, Confidence = sorted[i].Confidence });
            start = Math.Max(start, cutEnd);
            i = nextMark - 1;
        }

        end = Math.Max(end, stop);
        return next;
    }

    private static (int Start, int End) Bounds(ReadOnlySpan<char> text, LineTable lines, int firstLine, int lastLine)
    {
        bool atStart = firstLine == 0, atEnd = lastLine == lines.Count - 1;
        if (atEnd)
        {
            // The text ends as it ended before: with a break only if it had one.
            int tail = atStart ? 0 : lines[firstLine - 1].End;
            return (atStart || !LineBreaks.EndsWith(text) ? tail : LineBreaks.Behind(text, tail), text.Length);
        }

        int following = LineBreaks.LineBegin(text, lines[lastLine + 1].Start);
        if (atStart)
        {
            return (0, following);
        }

        int previousBreak = LineBreaks.Behind(text, lines[firstLine - 1].End);
        int ownBegin = LineBreaks.LineBegin(text, lines[firstLine].Start);
        int ownBreak = LineBreaks.Behind(text, lines[lastLine].End);
        int blankBefore = LineBreaks.Count(text[previousBreak..ownBegin]), blankAfter = LineBreaks.Count(text[ownBreak..following]);
        return blankAfter >= blankBefore ? (previousBreak, ownBreak) : (ownBegin, following);
    }

    private static void AddSpan(ReadOnlySpan<char> text, LineTable lines, in Mark mark, CutList cuts, ref int end)
    {
        int start = Math.Max(mark.Start, end), stop = mark.End;
        if (start >= stop)
        {
            return;
        }

        int lineIndex = lines.Find(mark.Start);
        bool isInLine = lineIndex < lines.Count && lines[lineIndex].Start <= mark.Start;
        if (isInLine)
        {
            Line line = lines[lineIndex];
            bool atStart = start <= line.Start, atEnd = stop >= line.End;
            if (atEnd || (stop < text.Length && text[stop] is '.' or ',' or ';' or '!' or '?'))
            {
                while (start > Math.Max(line.Start, end) && Characters.IsSpace(text[start - 1]))
                {
                    start--;
                }
            }
            else if (atStart || Characters.IsSpace(text[start - 1]))
            {
                while (stop < line.End && Characters.IsSpace(text[stop]))
                {
                    stop++;
                }
            }
        }

        cuts.HasLooseSpans |= !isInLine || stop > lines[lineIndex].End;
        cuts.Add(new Cut { Start = start, End = stop, Category = mark.Category, Rule = mark.Rule, Confidence = mark.Confidence });
        end = stop;
    }
}
