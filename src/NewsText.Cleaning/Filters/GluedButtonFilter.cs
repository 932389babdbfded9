using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// A headline or a plug with its button stuck to it: "Ten walks along the coast Read more", "Our cookbook is out Buy Now", "READ Storm closes pier",
/// "Related How the dam was built". The button is set like one: capitals, and no end mark behind it.
/// </summary>
internal sealed class GluedButtonFilter() : LineFilter(LineKinds.ButtonEnd | LineKinds.ButtonStart)
{
    public const int Longest = 320;
    private const int ShortestParagraph = 140;
    private const int LongestFollow = 40;

    private const int MostButtonWords = 3;
    private const int ShortestBefore = 9;

    /// <summary>The last three characters of the buttons.</summary>
    public const string Suffixes = "oree »nowallingery upibe";

    /// <summary>The labels before a headline or a name.</summary>
    public const string LabelWords = "read watch listen more related see follow";

    // In capitals before a headline that is not; and with a capital before a headline.
    private static readonly WordSet ShoutedLabels = WordSet.Of("read watch listen more related see");
    private static readonly WordSet Related = WordSet.Of("related");
    private static readonly WordSet Follow = WordSet.Of("follow");

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.EndsSentence || line.Length > Longest)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            BoilerplateCategories category = EndOf(text, out int button);
            if (category != BoilerplateCategories.None && button >= ShortestParagraph && text[button - 2] == '.')
            {
                // A paragraph with a button behind it: in doubt it is the article's.
                context.MarkSpan(line.Start + button, text.Length - button, category, "button.stuck", 0.88);
            }
            else if (category != BoilerplateCategories.None)
            {
                context.MarkLine(i, category, "button.end", 0.92);
            }
            else if (text[0] is 'R' or 'W' or 'L' or 'M' or 'S' or 'F')
            {
                MarkByLabel(context, i);
            }
        }
    }

    /// <summary>What the button at the line's end is: its last word, its last two, or its last three.</summary>
    private static BoilerplateCategories EndOf(ReadOnlySpan<char> text, out int button)
    {
        int space = text.Length;
        button = 0;
        for (int words = 0; words < MostButtonWords && (space = text[..space].LastIndexOf(' ')) >= ShortestBefore; words++)
        {
            BoilerplateCategories category = ButtonOf(text[(space + 1)..]);
            if (category != BoilerplateCategories.None)
            {
                button = space + 1;

                // Before the button stands what it belongs to, which ends in its own way: a letter, a mark, a closing quote.
                return text[space - 1] is ',' or '-' or '–' or '—' or ':' ? BoilerplateCategories.None : category;
            }
        }

        return BoilerplateCategories.None;
    }

    private static BoilerplateCategories ButtonOf(ReadOnlySpan<char> button) => button switch
    {
        "Read more" or "Read More" or "Read more »" or "Read now" or "Read Now" or "Learn more" or "Learn More" or "See more" or "See More" or "See all" or "View all"
            or "Watch now" or "Watch Now" or "Listen now" or "Listen Now" or "Continue Reading" or "View gallery" or "View Gallery" => BoilerplateCategories.RelatedContent,
        "Buy now" or "Buy Now" or "Shop now" or "Shop Now" or "Order Now" => BoilerplateCategories.Advertisement,
        "Sign up" or "Sign Up" or "Sign Up Now" or "Subscribe" or "Subscribe now" or "Subscribe Now" => BoilerplateCategories.Subscription,
        _ => BoilerplateCategories.None,
    };

    private static void MarkByLabel(in FilterContext context, int index)
    {
        ReadOnlySpan<Word> words = context.WordsOf(index);
        if (words.Length < 2 || words[1].IsMark)
        {
            return;
        }

        if (ShoutedLabels.Contains(words[0]) && words[0].IsAllCapitals && words.Length > 4 && words[1].IsCapitalized && CountLower(words) > 1)
        {
            context.MarkLine(index, BoilerplateCategories.RelatedContent, "related.shouted-label", 0.9);
        }
        else if (Related.Contains(words[0]) && words.Length > 4 && words[1].IsCapitalized && !words[0].IsAllCapitals)
        {
            context.MarkLine(index, BoilerplateCategories.RelatedContent, "related.glued-label", 0.88);
        }
        else if (Follow.Contains(words[0]) && words.Length <= (words[0].IsAllCapitals ? 2 : 4) && context.Lines[index].Length <= LongestFollow && LineWords.AreCapitalized(words[1..]))
        {
            context.MarkLine(index, BoilerplateCategories.Subscription, "follow.name", 0.85);
        }
    }

    private static int CountLower(ReadOnlySpan<Word> words)
    {
        int count = 0;
        foreach (ref readonly Word word in words)
        {
            count += word.IsMark || word.IsNumber || word.IsAllCapitals ? 0 : 1;
        }

        return count;
    }
}
