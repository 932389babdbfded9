using System.Numerics;
using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Teasers of native ads, which read like prose or like a headline. No one sign is enough: a line goes when it addresses the reader or orders
/// him about, teases, is about money, health or survival, and has nothing in common with the article around it.
/// </summary>
internal sealed class NativeAdFilter() : LineFilter(LineKinds.Headline | LineKinds.Teaser)
{
    public const int Shortest = 24;
    public const int Longest = 260;
    private const int LeastSigns = 4;

    private const string AddressWords = "you your you're you'll you've yours yourself";

    public const string OrderWords =
        "warning attention alert urgent know discover find see watch get claim learn stop never don't forget try check avoid protect enter join grab unlock act hurry say calculate compare start turn secure order take answer forget claim give swap skip throw put read";

    private const string StarterWords =
        "this these that is are do does did have has can could should would will what why how who when where which if in a an one most more over born you your here new doctors scientists experts top simple just only "
        + "seniors drivers homeowners veterans americans investors gun forget free breaking millions thousands nobody everyone people";

    private const string SubjectWords =
        "retirement retire retiring retirees 401k ira account accounts balance balances savings saving money cash income wealth wealthy rich millionaire millionaires gold silver bitcoin crypto stock stocks portfolio "
        + "invest investing investor investors investment investments dividend dividends crash inflation dollar dollars purchasing mortgage mortgages refinance "
        + "loan loans insurance debt credit card cards medicare social security "
        + "health doctor doctors surgeon cardiologist heart blood sugar pressure diabetes belly fat weight pounds pain joint joints arthritis knee knees memory "
        + "brain dementia alzheimer's tinnitus hearing vision eyesight "
        + "cardiologists surgeons arthritis foods kitchen panels cookware rancher dentist dentists nutritionist nutritionists pharmacist dermatologist breakfast "
        + "bedtime vegetable garlic dog dogs banks bank bankers wallet benefits insurer ozempic keto metabolism "
        + "prostate toenail fungus gut skin wrinkles hair sleep testosterone pill pills supplement supplements remedy cure detox vitamin "
        + "gun guns owners ammo firearm firearms patriot patriots prepper preppers survival survive survivalist food shortage shortages blackout grid emergency "
        + "disaster generator seniors senior homeowners homeowner drivers "
        + "veterans americans solar windows roof timeshare";

    public const string FirstWordsOfSentences = OrderWords + " " + StarterWords + " " + SubjectWords;

    private static readonly WordSet Orders = WordSet.Of(OrderWords);

    private static readonly WordSet Subjects = WordSet.Of(SubjectWords);

    private static readonly WordSet Address = WordSet.Of(AddressWords);

    private static readonly WordSet AddressOrSubjects = WordSet.Of(AddressWords + " " + SubjectWords);

    private static readonly WordSet FirstWords = WordSet.Of(FirstWordsOfSentences);

    private static readonly WordSet Teasers = WordSet.Of(
        "secret secrets trick tricks hack hacks shocking shock revealed reveals reveal exposed truth simple easy weird odd bizarre unbelievable incredible amazing genius brilliant free instantly fast quick quickly "
        + "minutes seconds overnight today tonight now year ever never most important biggest best worst top video presentation quiz report guide hate hates "
        + "believe guess before late soon mistake mistakes proven guaranteed "
        + "discount off deal deals offer limited worst begging stunned furious banned loophole presentation habit melts quiz naturally baffled surprise gadget "
        + "calling costly laughed praying shelves benefits insane jaw dropping speechless never nobody");

    // The orders that a colon follows; other words with a colon are labels.
    private static readonly WordSet Alarms = WordSet.Of("warning attention alert urgent");

    // A headline that points at something it does not name.
    private static readonly WordSet Pointers = WordSet.Of("this these here it");

    private static readonly WordSet TeaserPhrases = new(
        "this could be the", "could be the most", "most important", "know in", "watch all year", "find out if", "find out how", "see if you", "see how", "here's why",
        "here is why", "you won't believe", "what happens next",
        "this one", "these simple", "one simple", "in 2 minutes", "in minutes", "in just", "before it's too late", "do this", "do you have", "if you have",
        "if you own", "if your", "you need to", "you should", "too late", "experts say", "doctors say",
        "no longer", "same story", "working for you", "most people don't", "nobody is talking", "are you ready", "is your", "are your", "born before", "born between",
        "over 50", "will you be ready", "you'll see all", "you'll ever", "here is how", "here's how", "how to protect", "take the free", "are you making",
        "you don't need", "don't want you to", "stocking up", "begging", "should never", "every morning", "while you sleep",
        "before bed", "rich by", "get your free", "next crash", "could be worth", "it's banned", "see all year", "you see this", "what the wealthy", "read this",
        "need to see", "big surprise", "in for a", "will change how", "won't let", "sells out", "sold out", "are calling this", "30-second", "one simple trick",
        "what this", "reveals how", "how i made", "free training");

    public override void Apply(in FilterContext context)
    {
        int counted = 0, paragraphs = 0;
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.EndsSentence && (context.Lines.Kinds[i] & LineKinds.Order) == 0 && !HasAddress(line.Of(context.Text)))
            {
                continue;
            }

            if (line.IsMarked || line.Length is < Shortest or > Longest || context.Text[line.End - 1] == ']' || (context.Text[line.End - 1] == ')' && HasReference(line.Of(context.Text))) || (line.EndsSentence && !StartsLikeAd(context.Text, line)))
            {
                continue;
            }

            ReadOnlySpan<Word> words = context.WordsOf(i);
            int signs = words.IsEmpty ? 0 : CountSigns(words, line.EndsSentence);
            // A headline between two paragraphs interrupts them; it needs one sign less.
            if (signs < LeastSigns + (line.EndsSentence ? 1 : context.IsBetweenParagraphs(i) ? -1 : 0))
            {
                continue;
            }

            // A paragraph that others are compared with must not be compared with itself. There are few of these, so the article's words are read
            // again a bounded number of times.
            for (; counted < i; counted++)
            {
                paragraphs += context.Lines[counted].IsProse ? 1 : 0;
            }

            context.Article.Read(context.Text, context.Lines, line.IsProse && paragraphs < ArticleWords.MostParagraphs ? i : -1);
            int shared = CountShared(words, context.Article);
            if (shared == 0 || (signs > LeastSigns && !line.EndsSentence && shared == 1))
            {
                context.MarkLine(i, BoilerplateCategories.Advertisement, "advertisement.teaser", signs > LeastSigns + 1 ? 0.93 : signs > LeastSigns ? 0.88 : signs == LeastSigns ? 0.8 : 0.76);
            }
        }
    }

    /// <summary>The brackets at the end hold a pointer or a source, with its own colon or capitals: the line is a paragraph's.</summary>
    private static bool HasReference(ReadOnlySpan<char> text)
    {
        int open = text.LastIndexOf('(');
        return open < 0 || text[open..].Contains(':') || text[..open].TrimEnd() is [.., '.'];
    }

    /// <summary>A teaser in sentences begins with an order, or with a question or a pointing finger and addresses the reader; so most lines need not be read.</summary>
    private static bool StartsLikeAd(ReadOnlySpan<char> text, in Line line)
    {
        var reader = new WordReader(text, line.Start, line.End);
        return reader.TryRead(out Word first) && FirstWords.Contains(first) && (Orders.Contains(first) || HasAddress(line.Of(text)));
    }

    /// <summary>Whether "you" stands in the line, in whatever word: what addresses the reader has it.</summary>
    private static bool HasAddress(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> source = MemoryMarshal.Cast<char, ushort>(text);
        var small = new Vector<ushort>(0x20);
        int i = 0;
        for (; i <= source.Length - Vector<ushort>.Count - 2; i += Vector<ushort>.Count)
        {
            Vector<ushort> found = Vector.Equals(new Vector<ushort>(source[i..]) | small, new Vector<ushort>('y'))
                & Vector.Equals(new Vector<ushort>(source[(i + 1)..]) | small, new Vector<ushort>('o')) & Vector.Equals(new Vector<ushort>(source[(i + 2)..]) | small, new Vector<ushort>('u'));
            if (found != Vector<ushort>.Zero)
            {
                return true;
            }
        }

        for (; i < source.Length - 2; i++)
        {
            if ((source[i] | 0x20) == 'y' && (source[i + 1] | 0x20) == 'o' && (source[i + 2] | 0x20) == 'u')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many signs of different kinds the line shows; a kind counts once, teasing up to three times. 0 when it speaks of nothing that ads sell, and does not tease all the more.</summary>
    private static int CountSigns(ReadOnlySpan<Word> all, bool endsSentence)
    {
        // Nearly every line is done here.
        if (!AddressOrSubjects.ContainsAny(all))
        {
            return 0;
        }

        bool hasSubject = Subjects.ContainsAny(all);
        if (!hasSubject && (endsSentence || !Address.ContainsAny(all)))
        {
            return 0;
        }

        int words = 0, capitals = 0, address = 0, teasers = 0, phrases = 0, pointers = 0;
        bool order = false, call = false, afterStop = true;
        for (int i = 0; i < all.Length; i++)
        {
            Word word = all[i];
            if (word.IsMark)
            {
                if (Characters.IsDoubleQuote(word.First))
                {
                    return 0; // somebody says it
                }

                call |= word.First == ':' && order && words <= 2;
                afterStop |= word.First is '.' or '!' or '?' or ':';
                continue;
            }

            words++;
            capitals += word.IsCapitalized || word.IsNumber ? 1 : 0;
            address += Address.Contains(word) ? 1 : 0;
            teasers += Teasers.Contains(word) ? 1 : 0;
            pointers += Pointers.Contains(word) ? 1 : 0;
            phrases += TeaserPhrases.MatchAt(all, i) > 0 ? 1 : 0;
            order |= afterStop && Orders.Contains(word) && (i + 1 >= all.Length || all[i + 1].First != ':' || Alarms.Contains(word));
            afterStop = false;
        }

        if (words < 5 || phrases + teasers == 0 || all[^1].First == ':')
        {
            return 0;
        }

        bool isTitle = !endsSentence && capitals * 10 >= words * 7;
        if (!hasSubject && !(isTitle && address > 0 && phrases + teasers >= 3))
        {
            return 0;
        }

        if (isTitle && phrases + address + pointers == 0 && !order)
        {
            return 0; // headlines of the article's own kind speak of these subjects too
        }

        if (!endsSentence && !isTitle && address == 0 && !order)
        {
            return 0; // an unfinished sentence of the article
        }

        return (hasSubject ? 1 : 0) + (address > 0 ? 1 : 0) + (order ? 1 : 0) + (call ? 1 : 0) + Math.Min(3, phrases + (teasers > 1 ? 1 : 0)) + (isTitle ? 1 : 0) + (isTitle && pointers > 0 ? 1 : 0);
    }

    private static int CountShared(ReadOnlySpan<Word> words, ArticleWords article)
    {
        int shared = 0;
        foreach (ref readonly Word word in words)
        {
            shared += word.Length >= 6 && !word.IsMark && !word.IsNumber && article.Contains(word.Hash) ? 1 : 0;
        }

        return shared;
    }
}
