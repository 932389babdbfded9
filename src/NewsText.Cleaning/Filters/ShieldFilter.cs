using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Takes back marks on what is content, and keeps later filters away from it: speech in quotation marks, corrections, the lines of a transcript, and the first
/// paragraph of the text.
/// </summary>
internal sealed class ShieldFilter() : LineFilter(LineKinds.Any)
{
    public const int LongestNote = 400;
    private const int LeastSpeakers = 4;
    private const int LongestSpeaker = 60;
    private const int ShortestTwice = 40;
    private const int ShortestEntry = 20;

    private const LineKinds OfContent = LineKinds.Speech | LineKinds.Note | LineKinds.ShortNote | LineKinds.Aside | LineKinds.Entry;

    private static readonly string[] Corrections =
    [
        "correction:", "clarification:", "has been corrected", "was corrected", "d to correct", "story corrects", "article corrects", "an earlier version", "a previous version", "d to clarify",
        "story clarifies", "that clarifies", "edited to remove", "article was published,", "story was published,", "misidentified", "misstated", "content note:", "content warning", "trigger warning",
    ];

    // What every one of them contains one of. Every marked line passes here, and to compare without regard to case is slow.
    private static readonly StemSet CorrectionStems = new("orrec", "clari", "ier v", "ous v", "edite", "shed,", "misid", "misst", "note:", "warni");

    public override void Apply(in FilterContext context)
    {
        bool isTranscript = IsTranscript(context);
        if (isTranscript)
        {
            for (int i = 0; i < context.LineCount; i++)
            {
                ShieldIfContent(context, i, isTranscript);
            }
        }
        else
        {
            foreach (int i in context.LinesOf(OfContent))
            {
                ShieldIfContent(context, i, isTranscript);
            }

            foreach (ref readonly Mark mark in context.Marks)
            {
                if (mark.Line >= 0)
                {
                    ShieldIfContent(context, mark.Line, isTranscript);
                }
            }
        }

        ShieldFirstParagraph(context, isTranscript);
    }

    private void ShieldIfContent(in FilterContext context, int index, bool isTranscript)
    {
        ref Line line = ref context.Lines[index];
        ReadOnlySpan<char> text = line.Of(context.Text);
        if (IsSpeech(text, line) || IsCorrection(text, line) || IsEntry(text, line))
        {
            line.Label = 0;
            line.IsShielded = true;
            line.Traits |= LineTraits.Protected;
        }
        else if (isTranscript && !line.IsMarked && IsOfTranscript(text))
        {
            line.IsShielded = true;
        }
    }

    private static void ShieldFirstParagraph(in FilterContext context, bool isTranscript)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (!line.IsProse || line.IsMarked || (line.Traits & LineTraits.Protected) != 0 || (isTranscript && IsOfTranscript(line.Of(context.Text))))
            {
                continue;
            }

            // A box whose text and whose label for screens without pictures are the same is no first paragraph.
            line.IsShielded = !EndsTwice(line.Of(context.Text));
            if (line.IsShielded)
            {
                return;
            }

            context.MarkLine(i, BoilerplateCategories.Caption, "caption.doubled", 0.9);
        }
    }

    /// <summary>Whether several lines begin with a speaker's name in capitals.</summary>
    private static bool IsTranscript(in FilterContext context)
    {
        int speakers = 0;
        foreach (int i in context.LinesOf(LineKinds.Capitals))
        {
            ref Line line = ref context.Lines[i];
            speakers += !line.IsMarked && IsSpeakersLine(line.Of(context.Text)) ? 1 : 0;
        }

        return speakers >= LeastSpeakers;
    }

    private static bool IsOfTranscript(ReadOnlySpan<char> text) => IsSpeakersLine(text) || IsStageDirection(text);

    /// <summary>"MARSH: The tide was late.", "IDA MARSH, HOST: Good morning."</summary>
    private static bool IsSpeakersLine(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !char.IsAsciiLetterUpper(text[0]) || char.IsAsciiLetterLower(text[1]))
        {
            return false;
        }

        int colon = text[..Math.Min(text.Length, LongestSpeaker)].IndexOf(':');
        return colon >= 2 && text[..colon].IndexOfAnyInRange('a', 'z') < 0;
    }

    /// <summary>"(SOUNDBITE OF APPLAUSE)".</summary>
    private static bool IsStageDirection(ReadOnlySpan<char> text) => text[0] is '(' or '[' && text[^1] is ')' or ']' && text.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>The line's last sentence stands twice, one after the other.</summary>
    private static bool EndsTwice(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 * ShortestTwice)
        {
            return false;
        }

        int before = text[..^1].LastIndexOf(text[^16..]);
        int distance = text.Length - 16 - before;
        return before >= 0 && distance > ShortestTwice && 2 * distance <= text.Length + 1 && 3 * distance >= text.Length
            && text[^(distance - 1)..].SequenceEqual(text[^((2 * distance) - 1)..^distance]);
    }

    /// <summary>A note on what was wrong, or on what is hard to read, belongs to the story: "This story has been updated to correct the name of the ship."</summary>
    private static bool IsCorrection(ReadOnlySpan<char> text, in Line line)
    {
        if (line.Length > LongestNote || !(line.IsMarked || IsNote(text, line)) || !CorrectionStems.IsIn(text))
        {
            return false;
        }

        foreach (string phrase in Corrections)
        {
            if (Characters.ContainsInAnyCase(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins as such notes do; few lines are read further. A paragraph says that it is one.</summary>
    private static bool IsNote(ReadOnlySpan<char> text, in Line line) => text[0] switch
    {
        'E' => text.StartsWith("Editor", StringComparison.Ordinal),
        'C' => Characters.StartsWithInAnyCase(text, "correction") || Characters.StartsWithInAnyCase(text, "clarification")
            || Characters.StartsWithInAnyCase(text, "content "),
        'T' => !line.IsProse && (text.StartsWith("This ", StringComparison.Ordinal) || Characters.StartsWithInAnyCase(text, "trigger ")),
        'A' => !line.IsProse && (text.StartsWith("An earlier", StringComparison.Ordinal) || text.StartsWith("A previous", StringComparison.Ordinal)),
        '(' or '[' or '*' => !line.IsProse,
        _ => false,
    };

    /// <summary>"Updated at 9 p.m. – Ferry turns back": what heads an entry of a live blog says more than when.</summary>
    private static bool IsEntry(ReadOnlySpan<char> text, in Line line)
    {
        if (text[0] != 'U' || line.IsProse || line.HasAt || !Characters.StartsWithInAnyCase(text, "Update"))
        {
            return false;
        }

        int dash = Math.Max(text.LastIndexOf(" – "), Math.Max(text.LastIndexOf(" — "), text.LastIndexOf(" -- ")));
        return dash > 0 && text.Length - dash >= ShortestEntry && text[..dash].IndexOfAnyInRange('0', '9') >= 0 && text[dash..].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>One quotation from end to end, spoken in sentences: somebody in the story says it. Posts and links are no speech.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> text, in Line line) =>
        text[0] is '“' or '"' or '„' && text.Length >= 20 && line.EndsSentence && !line.HasAt
        && (text[^1] is '”' or '"' or '“')
        && text[1..^1].IndexOfAny('“', '"', '”') < 0
        && !HasLink(text);

    // Every link has a slash, and few sentences do.
    private static bool HasLink(ReadOnlySpan<char> text) =>
        text.Contains('/') && (Characters.ContainsInAnyCase(text, "http") || Characters.ContainsInAnyCase(text, "pic.twitter"));
}
