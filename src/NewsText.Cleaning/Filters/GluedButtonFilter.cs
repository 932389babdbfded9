using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// A headline or a plug with its button stuck to it: "Ten walks along the coast Read more", "Our cookbook is out Buy Now", "READ Storm closes pier",
/// "Related How the dam was built". The button is set like one: capitals, and no end mark behind it.
/// </summary>
internal sealed class GluedButtonFilter : IBoilerplateFilter
{
    private const int Longest = 320;
    private const int LongestFollow = 40;

    private static readonly (string Text, BoilerplateCategories Category)[] Ends =
    [
        (" Read more", BoilerplateCategories.RelatedContent), (" Read More", BoilerplateCategories.RelatedContent), (" Read more »", BoilerplateCategories.RelatedContent),
        (" Read now", BoilerplateCategories.RelatedContent), (" Read Now", BoilerplateCategories.RelatedContent), (" Learn More", BoilerplateCategories.RelatedContent),
        (" Learn more", BoilerplateCategories.RelatedContent), (" See More", BoilerplateCategories.RelatedContent), (" See more", BoilerplateCategories.RelatedContent),
        (" See all", BoilerplateCategories.RelatedContent), (" View all", BoilerplateCategories.RelatedContent), (" Watch now", BoilerplateCategories.RelatedContent),
        (" Watch Now", BoilerplateCategories.RelatedContent), (" Listen now", BoilerplateCategories.RelatedContent), (" Listen Now", BoilerplateCategories.RelatedContent),
        (" Continue Reading", BoilerplateCategories.RelatedContent), (" View Gallery", BoilerplateCategories.RelatedContent), (" View gallery", BoilerplateCategories.RelatedContent),
        (" Buy Now", BoilerplateCategories.Advertisement), (" Buy now", BoilerplateCategories.Advertisement), (" Shop Now", BoilerplateCategories.Advertisement),
        (" Shop now", BoilerplateCategories.Advertisement), (" Order Now", BoilerplateCategories.Advertisement), (" Sign Up", BoilerplateCategories.Subscription),
        (" Sign up", BoilerplateCategories.Subscription), (" Sign Up Now", BoilerplateCategories.Subscription), (" Subscribe Now", BoilerplateCategories.Subscription),
        (" Subscribe now", BoilerplateCategories.Subscription), (" Subscribe", BoilerplateCategories.Subscription), (" Add Interest", BoilerplateCategories.Subscription),
    ];

    // In capitals before a headline that is not; and with a capital before a headline.
    private static readonly WordSet ShoutedLabels = WordSet.Of("read watch listen more related see");
    private static readonly WordSet Related = WordSet.Of("related");
    private static readonly WordSet Follow = WordSet.Of("follow");

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.EndsSentence || line.Length > Longest)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            BoilerplateCategories category = EndOf(text);
            if (category != BoilerplateCategories.None)
            {
                context.MarkLine(i, category, "button.end", 0.92);
            }
            else if (text[0] is 'R' or 'W' or 'L' or 'M' or 'S' or 'F')
            {
                MarkByLabel(context, i);
            }
        }
    }

    private static BoilerplateCategories EndOf(ReadOnlySpan<char> text)
    {
        foreach ((string end, BoilerplateCategories category) in Ends)
        {
            // Before the button stands what it belongs to, which ends in its own way: a letter, a mark, a closing quote.
            if (text.Length > end.Length + 8 && text.EndsWith(end, StringComparison.Ordinal) && text[^(end.Length + 1)] is not (',' or '-' or '–' or '—' or ':'))
            {
                return category;
            }
        }

        return BoilerplateCategories.None;
    }

    private static void MarkByLabel(FilterContext context, int index)
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
        else if (Follow.Contains(words[0]) && words.Length <= (words[0].IsAllCapitals ? 2 : 4) && context.Lines[index].Length <= LongestFollow && AreNames(words[1..]))
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

    private static bool AreNames(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly Word word in words)
        {
            if (!word.IsCapitalized)
            {
                return false;
            }
        }

        return true;
    }
}
