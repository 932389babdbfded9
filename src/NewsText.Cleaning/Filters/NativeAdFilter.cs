using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Teasers of native ads, which read like prose or like a headline. No one sign is enough: a line goes when it addresses the reader or orders
/// him about, teases, is about money, health or survival, and has nothing in common with the article around it.
/// </summary>
internal sealed class NativeAdFilter : IBoilerplateFilter
{
    private const int Shortest = 24;
    private const int Longest = 260;

    private static readonly WordSet Address = new("you your you're you'll you've yours yourself");

    private static readonly WordSet Orders = new(
        "warning attention alert urgent know discover find see watch get claim learn stop never don't forget try check avoid protect enter join grab unlock act hurry say calculate compare start turn secure order take answer");

    private static readonly WordSet Subjects = new(
        "retirement retire retiring retirees 401k 401(k) ira account accounts balance balances savings saving money cash income wealth wealthy rich millionaire millionaires gold silver bitcoin crypto stock stocks portfolio "
        + "invest investing investor investors investment investments dividend dividends crash inflation dollar dollars purchasing mortgage mortgages refinance loan loans insurance debt credit card cards medicare social security "
        + "health doctor doctors surgeon cardiologist heart blood sugar pressure diabetes belly fat weight pounds pain joint joints arthritis knee knees memory brain dementia alzheimer's tinnitus hearing vision eyesight "
        + "prostate toenail fungus gut skin wrinkles hair sleep testosterone pill pills supplement supplements remedy cure detox vitamin "
        + "gun guns owners ammo firearm firearms patriot patriots prepper preppers survival survive survivalist food shortage shortages blackout grid emergency disaster generator seniors senior homeowners homeowner drivers "
        + "veterans americans solar windows roof timeshare walk-in tub");

    private static readonly WordSet Teasers = new(
        "secret secrets trick tricks hack hacks shocking shock revealed reveals reveal exposed truth simple easy weird odd bizarre little-known unbelievable incredible amazing genius brilliant free instantly fast quick quickly "
        + "minutes seconds overnight today tonight now year ever never most important biggest best worst top #1 video presentation quiz report guide hate hates believe guess before late soon mistake mistakes proven guaranteed "
        + "discount off deal deals offer limited");

    private static readonly string[] TeaserPhrases =
    [
        "this could be the", "could be the most important", "know in", "watch all year", "find out if", "find out how", "see if you", "see how", "here's why", "here is why", "you won't believe", "what happens next",
        "this one", "these simple", "one simple", "in minutes", "in just", "before it's too late", "do this", "do you have", "if you have", "if you own", "you need to", "you should", "too late", "experts say", "doctors say",
        "no longer tell the same story", "working for you", "most people don't", "nobody is talking", "are you ready", "is your", "are your", "born before", "born between", "over 50", "over 60", "over 65", "will you be ready",
    ];

    public void Apply(FilterContext context)
    {
        for (int i = 0; i < context.LineCount; i++)
        {
            ref Line line = ref context.Lines[i];
            if (line.IsMarked || line.IsProse && line.Length > 200 || line.Length is < Shortest or > Longest)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (!IsTeaser(text, line, out double confidence))
            {
                continue;
            }

            Span<ulong> bitmap = stackalloc ulong[ArticleWords.BitmapLength];
            var article = new ArticleWords(bitmap);
            article.Fill(context.Text, context.Lines, except: i);
            if (SharedWords(text, article) <= (line.EndsSentence ? 0 : 1))
            {
                context.MarkLine(i, BoilerplateCategories.Advertisement, "advertisement.teaser", confidence);
            }
        }
    }

    private static bool IsTeaser(ReadOnlySpan<char> text, in Line line, out double confidence)
    {
        confidence = 0;
        if (text.IndexOfAny('“', '"', '”') >= 0 || Characters.IsOpeningQuote(text[0]) || text[^1] == ':')
        {
            return false;
        }

        int position = 0, words = 0, capitals = 0, address = 0, subjects = 0, teasers = 0;
        bool order = false, afterStop = true;
        while (true)
        {
            int before = position;
            ReadOnlySpan<char> word = Words.Next(text, ref position);
            if (word.IsEmpty)
            {
                break;
            }

            afterStop |= text[before..(position - word.Length)].IndexOfAny(".!?:") >= 0;
            words++;
            capitals += Words.IsCapitalized(word) || char.IsDigit(word[0]) ? 1 : 0;
            address += Address.Contains(word) ? 1 : 0;
            subjects += Subjects.Contains(word) ? 1 : 0;
            teasers += Teasers.Contains(word) ? 1 : 0;
            order |= afterStop && Orders.Contains(word);
            afterStop = false;
        }

        int phrases = 0;
        foreach (string phrase in TeaserPhrases)
        {
            phrases += Words.IndexOf(text, phrase) >= 0 ? 1 : 0;
        }

        // Signs of different kinds; a kind counts once, teasing up to three times.
        bool isTitle = !line.EndsSentence && words >= 5 && capitals * 10 >= words * 7;
        int signs = (address > 0 ? 1 : 0) + (order ? 1 : 0) + (subjects > 0 ? 1 : 0) + Math.Min(3, phrases + (teasers > 1 ? 1 : 0)) + (isTitle ? 1 : 0);
        if (words < 5 || subjects == 0 || signs < 5 || phrases + teasers == 0)
        {
            return false;
        }

        confidence = signs >= 6 ? 0.93 : 0.88;
        return true;
    }

    private static int SharedWords(ReadOnlySpan<char> text, in ArticleWords article)
    {
        var reader = new WordReader(text);
        int shared = 0;
        while (reader.TryRead(out Token word))
        {
            shared += word.Length >= 6 && !word.IsMark && !word.IsNumber && article.Contains(word.Hash) ? 1 : 0;
        }

        return shared;
    }
}
