using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// The tail of a press release: "About the Harbour Trust", the paragraph about it that follows, and the contacts. A label in the middle heads a part of
/// the article.
/// </summary>
internal sealed class PressReleaseFilter() : LineFilter(LineKinds.Release)
{
    private const int LongestLabel = 90;

    // The label stands among the last fifteen lines, and not above the article.
    private const int FirstLines = 2;
    private const int LastLines = 15;

    /// <summary>What its labels begin with.</summary>
    public const string FirstWords = "about media press contact contacts notes note source";

    private static readonly WordSet Labels = new("about", "media contact", "media contacts", "press contact", "contact", "contacts", "notes to editors", "note to editors");

    private static readonly WordSet About = WordSet.Of("about");

    // "ABOUT THOSE SAFE ROOMS": capitals make names of all words.
    private static readonly WordSet NoNames = WordSet.Of("that those this these what how why when my your his her their it me you them");

    public override void Apply(in FilterContext context)
    {
        int count = context.LineCount;
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (i < Math.Max(FirstLines, count - LastLines))
            {
                continue;
            }

            if (!line.IsMarked && (IsLabelledParagraph(context, i) || IsSource(line.Of(context.Text), line)))
            {
                context.MarkLine(i, BoilerplateCategories.Byline, "byline.about", 0.88);
                continue;
            }

            if (line.IsMarked || line.Length > LongestLabel || line.EndsSentence || !IsLabel(context, i))
            {
                continue;
            }

            context.MarkLine(i, BoilerplateCategories.Byline, "byline.about-label", 0.85);
            if (i + 1 < count)
            {
                context.MarkLine(i + 1, BoilerplateCategories.Byline, "byline.about", 0.85);
            }
        }
    }

    /// <summary>"About the Harbour Trust (HT): HT, the town's oldest charity, …": label and paragraph in one line.</summary>
    private static bool IsLabelledParagraph(in FilterContext context, int index)
    {
        ref Line line = ref context.Lines[index];
        if (line.Length <= LongestLabel || !line.Of(context.Text).StartsWith("About ", StringComparison.Ordinal))
        {
            return false;
        }

        int colon = line.Of(context.Text)[..LongestLabel].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return false;
        }

        var reader = new WordReader(context.Text, line.Start + "About ".Length, line.Start + colon);
        while (reader.TryRead(out Word word))
        {
            if (word.IsNumber || (!word.IsMark && word.Length > 3 && !word.IsCapitalized))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"SOURCE Harbour Pumps Inc.": who had the release sent out.</summary>
    private static bool IsSource(ReadOnlySpan<char> text, in Line line) =>
        line.Length <= LongestLabel && text.StartsWith("SOURCE", StringComparison.Ordinal) && text["SOURCE".Length..].TrimStart(": ") is { Length: > 2 } name
        && (char.IsUpper(name[0]) || char.IsAsciiDigit(name[0])) && name.Length < text.Length - "SOURCE".Length;

    /// <summary>"About" and a name, or a label of contacts alone.</summary>
    private static bool IsLabel(in FilterContext context, int index)
    {
        ReadOnlySpan<Word> words = context.WordsOf(index);
        if (words.IsEmpty || !words[0].IsCapitalized)
        {
            return false;
        }

        if (Labels.Equals(words))
        {
            return true;
        }

        if (!About.Contains(words[0]) || (words.Length > 1 && NoNames.Contains(words[1])))
        {
            return false;
        }

        // A name: its long words begin with capitals. "About 40 boats" and "About that promise" do not.
        int capitals = 0;
        foreach (ref readonly Word word in words[1..])
        {
            if (word.IsNumber || word.First is '?' or '!' || (!word.IsMark && word.Length > 3 && !word.IsCapitalized))
            {
                return false;
            }

            capitals += word.IsCapitalized ? 1 : 0;
        }

        return capitals > 0 && index + 1 < context.LineCount && IsNamedIn(words[1..], context.WordsOf(index + 1));
    }

    /// <summary>The paragraph about somebody begins with the name: "The Harbour Trust is …". "About the Study" heads a part of the article.</summary>
    private static bool IsNamedIn(ReadOnlySpan<Word> label, ReadOnlySpan<Word> paragraph)
    {
        foreach (ref readonly Word name in label)
        {
            if (!name.IsCapitalized || name.Length < 3)
            {
                continue;
            }

            foreach (ref readonly Word word in paragraph[..Math.Min(paragraph.Length, 8)])
            {
                if (word.Hash == name.Hash && word.IsCapitalized)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
