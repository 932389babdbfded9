using System.Runtime.CompilerServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Captions that give themselves away by their credit: an agency at the end behind a name and a slash ("… on Monday. Jane Doe/Reuters"), in
/// brackets at the end ("(Jane Doe/AP)"), alone on the line, before the caption ("Getty Images The winner lifts the cup"), or behind its label, stuck to the caption or not ("Credit: Jane Doe").
/// </summary>
internal sealed class CaptionFilter() : LineFilter(LineKinds.Credit | LineKinds.BracketEnd | LineKinds.Doubled | LineKinds.First)
{
    public const int ShortestDoubled = 30;
    public const int LongestDoubled = 239;
    public const int Longest = 500;

    // Where a headline stands, and the picture above it may be glued to it.
    private const int FirstLines = 2;
    private const int ShortestBeforeCredit = 20;
    private const int LongestBeforeCredit = 300; // else it is a text on one line
    private const int LeastHeadline = 3; // words
    private const int LongestBeforeLabel = 300;
    private const int LongestBeforeSource = 200;
    private const int LongestLabelled = 60;
    private const int MostOfName = 8; // words and marks

    // Where a wire service is named at the end of a report.
    private const int LastLines = 3;

    // Before a colon and a name; longer ones first.
    private static readonly string[] Labels = ["Image Credits", "Image Credit", "Photo Credit", "Credits", "Credit", "CREDIT", "Photograph", "PHOTOGRAPH"];

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];

            if (i < FirstLines && !line.IsMarked && TryFindGluedCaption(context.Text, line, out int captionEnd))
            {
                context.MarkSpan(line.Start, captionEnd - line.Start, BoilerplateCategories.Caption, "caption.glued", 0.9);
                continue;
            }

            // A caption ends with its credit, a paragraph with its sentence: only brackets may follow the sentence.
            if (line.IsMarked || line.Length > Longest || (line.EndsSentence && context.Text[line.End - 1] is not (')' or ']') && !MayBeDoubled(context.Text, line)))
            {
                continue;
            }

            ReadOnlySpan<Word> words = context.WordsOf(i);
            if (words.IsEmpty)
            {
                continue;
            }

            if (IsDoubled(words))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.doubled", 0.95);
                continue;
            }

            if (!line.EndsSentence && line.Length < 200 && HasDuration(line.Of(context.Text), isFirst: i == 0))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.duration", 0.88);
                continue;
            }

            if (line.Length < LongestBeforeLabel && !line.EndsSentence && EndsWithLabel(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.label", 0.9);
                continue;
            }

            double confidence = words[^1].First is ')' or ']' ? CaptionCredit.InBrackets(words) : CaptionCredit.AtEnd(words, context.Words.IsComplete(i));
            if (confidence == 0 && line.Length < 160 && !line.EndsSentence && CaptionCredit.IsBeforeCaption(words))
            {
                confidence = 0.9;
            }

            if (confidence == 0 && words[^1].First == ')' && line.Length <= LongestBeforeSource && (words[0].First != '(' || IsAlone(context, i)) && line.Of(context.Text).IndexOfAny('“', '"', '”') < 0)
            {
                confidence = CaptionSource.InBrackets(words, i >= context.LineCount - LastLines);
            }

            if (confidence > 0)
            {
                context.MarkLine(i, BoilerplateCategories.Caption, "caption.credit", confidence);
            }
        }
    }

    /// <summary>Below a sentence, or above the text: in a list the brackets belong to what stands above them.</summary>
    private static bool IsAlone(in FilterContext context, int index) => index == 0 || context.Lines[index - 1].EndsSentence;

    /// <summary>"… at the quay Credit: Ida Marsh", "… at the quayCredit: PA", "… at the quay.Image Credits: Ida Marsh": behind the last colon a name.</summary>
    private static bool EndsWithLabel(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - LongestLabelled), colon = from + text[from..].LastIndexOf(':');
        if (colon <= from || colon + 2 >= text.Length)
        {
            return false;
        }

        foreach (string label in Labels)
        {
            if (text[..colon].EndsWith(label, StringComparison.Ordinal))
            {
                int start = colon - label.Length;
                return start > 0 && !Characters.IsOpeningQuote(text[start - 1]) && IsName(text[(colon + 1)..]);
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        Span<Word> words = stackalloc Word[MostOfName + 1];
        int count = reader.Read(words);
        return count is > 0 and <= MostOfName && words[0].IsCapitalized && LineWords.AreCapitalized(words[..count], ".-/,&");
    }

    /// <summary>A player's title ends with its length: "Storm over the bay 2:49 2:49" and, above the article, "Storm over the bay (1:52)".</summary>
    private static bool HasDuration(ReadOnlySpan<char> text, bool isFirst)
    {
        int last = text.LastIndexOf(' ') + 1;
        ReadOnlySpan<char> end = text[last..];
        if (end.Length >= 6 && end[0] == '(' && end[^1] == ')')
        {
            return isFirst && IsDuration(end[1..^1]);
        }

        return last > end.Length + 2 && IsDuration(end) && text[..(last - 1)].EndsWith(end);
    }

    private static bool IsDuration(ReadOnlySpan<char> text) =>
        text.Length == 4 && text[^3] == ':' && char.IsAsciiDigit(text[^1]) && text[^2] is >= '0' and <= '5' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^4]);

    /// <summary>"The winner lifts the cup. | Getty Town wins the cup": behind the bar a credit, and behind that the headline goes on.</summary>
    private static bool TryFindGluedCaption(ReadOnlySpan<char> text, in Line line, out int captionEnd)
    {
        captionEnd = 0;
        int bar = line.Of(text).Contains('|') ? line.Of(text).LastIndexOf(" | ", StringComparison.Ordinal) : -1;
        return bar is >= ShortestBeforeCredit and <= LongestBeforeCredit && TryReadCredit(text, line, bar + 3, out captionEnd);
    }

    private static bool TryReadCredit(ReadOnlySpan<char> text, in Line line, int start, out int captionEnd)
    {
        captionEnd = 0;
        var reader = new WordReader(text, line.Start + start, line.End);
        Span<Word> credit = stackalloc Word[CaptionCredit.Longest];
        Span<int> ends = stackalloc int[CaptionCredit.Longest];
        int count = 0;
        while (count < credit.Length && reader.TryRead(out Word word))
        {
            ends[count] = reader.Position;
            credit[count++] = word;
        }

        int length = CaptionCredit.LengthAtStart(credit[..count]);
        if (length == 0 || count - length < LeastHeadline)
        {
            return false;
        }

        captionEnd = ends[length - 1];
        return true;
    }

    /// <summary>Whether the line's second half begins like its first: cheap, so that words are read only then.</summary>
    private static bool MayBeDoubled(ReadOnlySpan<char> text, in Line line)
    {
        int second = line.Start + ((line.Length + 1) / 2);
        return line.Length is >= ShortestDoubled and <= LongestDoubled && text.Slice(line.Start, 8).SequenceEqual(text.Slice(second, 8));
    }

    /// <summary>The same by four characters, of any line behind whose start there are sixteen: so far the second half's reach if the line is shorter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginsTwice(ref char start, int length)
    {
        ref byte half = ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, (length + 1) / 2));
        return Unsafe.ReadUnaligned<ulong>(ref half) == Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref start));
    }

    /// <summary>The same words twice: a picture's alternative text and its caption.</summary>
    private static bool IsDoubled(ReadOnlySpan<Word> words)
    {
        int half = words.Length / 2;
        if (half < 4 || words.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < half; i++)
        {
            if (words[i].Hash != words[half + i].Hash)
            {
                return false;
            }
        }

        return true;
    }
}
