namespace NewsText.Cleaning.Tests.Specs;

internal enum SpecPlace
{
    Start,
    Middle,
    End,
}

/// <summary>A line, or several with <c>⏎</c> between them, in which <c>⟦ ⟧</c> enclose what must go.</summary>
internal sealed record SpecExample(int Line, SpecPlace Place, string Marked, bool IsOtherResidue = false)
{
    private const char Open = '⟦', Close = '⟧';

    private static readonly string[] Paragraphs =
    [
        "The council of Dalby met for six hours on Tuesday to settle how the old bridge over the river should be paid for, and went home without having settled it, according to two members who were in the hall.",
        "Engineers closed one of its two lanes nine years ago after a barge struck the third pier, and lorries have gone the long way round by the upper weir ever since, a detour of forty minutes on a good day.",
        "A report that was read out at the beginning of the evening put the cost of a new deck at eleven million, of which the county has offered to pay a half if the work begins before the river rises.",
        "Several members said that this was the best offer they would hear in their time on the council, and several others answered that they had been told the same about the swimming hall that was never built.",
        "A second meeting has been called for the end of the month, when the council will also hear from the firm that built the piers, and from the residents of the east bank who have asked for a ferry instead.",
        "The ferry that ran there until the middle of the last century carried forty people and two carts, and the bell that called it across still hangs beside the steps, where children ring it on their way home.",
        "Whatever is decided, the lane that is open today will be closed for at least three weeks in the autumn, so that divers can look at what the last two floods have left of the foundations of the fourth pier.",
        "Members of both sides were seen in the same inn after midnight, where the talk was of football and of the price of hay, and of nothing that stood on the agenda of the six hours that had gone before.",
        "The clerk, who has written the minutes of the council for thirty years, said that he had long ago stopped guessing how such evenings end, and that he would not begin again with this one.",
        "For now a sign at either end of the bridge asks drivers to wait for one another, which most of them do, and a retired teacher who lives beside it says that she has heard three horns this year.",
    ];

    /// <summary>An example of which the part in double brackets goes, or all of it where there are none.</summary>
    public static SpecExample Removing(int line, SpecPlace place, string text)
    {
        bool isPart = text.Contains("[[", StringComparison.Ordinal);
        return new(line, place, isPart ? text.Replace("[[", $"{Open}").Replace("]]", $"{Close}") : $"{Open}{text}{Close}");
    }

    public bool IsRemoved => Marked.Contains(Open);

    /// <summary>The example without its marks.</summary>
    public string Plain => Marked.Replace($"{Open}", "").Replace($"{Close}", "");

    /// <summary>The example in its article.</summary>
    public string Text(string lineBreak) => Build(Plain, lineBreak);

    /// <summary>What must be left of <see cref="Text"/>.</summary>
    public string Expected(string lineBreak)
    {
        string left = Marked;
        for (int start; (start = left.IndexOf(Open)) >= 0;)
        {
            left = left.Remove(start, left.IndexOf(Close, start) + 1 - start);
        }

        return Build(left, lineBreak);
    }

    /// <summary>What is left of the article's text besides its own paragraphs, for messages.</summary>
    public static string WithoutParagraphs(string text) =>
        string.Join(" ⏎ ", text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(line => !Paragraphs.Contains(line)));

    private string Build(string example, string lineBreak)
    {
        int before = Place switch { SpecPlace.Start => 0, SpecPlace.Middle => 4, _ => Paragraphs.Length };
        return string.Join(lineBreak, [.. Paragraphs[..before], .. example.Split('⏎'), .. Paragraphs[before..]]);
    }
}
