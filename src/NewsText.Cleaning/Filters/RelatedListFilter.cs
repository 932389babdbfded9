using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// Headlines under a label: a short line such as "Read more:", "Most popular" or "MORE IN SCIENCE" and the run of headlines behind it. The run
/// ends at the first line that is a paragraph; "everything after" never goes.
/// </summary>
internal sealed class RelatedListFilter() : LineFilter(LineKinds.Label)
{
    public const int LongestLabel = 40;
    private const int LongestHeadline = 160;
    private const int MostHeadlines = 12;
    private const int ShortestWrapped = 40;

    // A digest lists headlines too, and goes on behind them.
    private const int MostInside = 5;

    private static readonly WordSet Labels = new(
        "read more", "read next", "read also", "also read", "see also", "see more", "more stories", "more news", "more from", "more in", "more on", "more on this", "more like this",
        "more coverage", "related stories", "related articles", "related content", "related news", "related links", "related posts", "related coverage", "related topics", "related reading",
        "most read", "most popular", "most viewed", "most shared", "most discussed", "trending now", "trending stories", "popular stories", "popular now", "top stories", "latest stories",
        "latest news", "recommended for you", "recommended stories", "recommended reading", "you may also like", "you might also like", "you may like", "you might like",
        "you may also be interested in", "you might be interested in", "don't miss", "in case you missed it", "what to read next", "further reading", "keep reading",
        "dig deeper", "go deeper", "explore further", "other stories", "other news", "other articles", "around the web", "from around the web", "editor's picks", "our picks",
        "suggested reading", "similar stories", "previous stories", "previous coverage", "more headlines", "watch more", "watch next", "related video", "related videos",
        "mehr zum thema", "lesen sie auch", "auch interessant", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte ihnen auch gefallen", "weitere themen", "weitere artikel", "weitere meldungen", "weitere nachrichten", "weitere videos",
        "passend zum thema", "passend zum artikel", "zum selben thema", "mehr zu diesem thema", "mehr aus dem ressort", "mehr nachrichten", "mehr news", "ähnliche artikel", "verwandte artikel", "lesen sie mehr", "lesen sie dazu auch",
        "meistgelesen", "meistgelesene artikel", "meistgeklickt", "meistgesehen", "meistkommentiert", "am beliebtesten", "neueste artikel", "aktuelle nachrichten", "neueste nachrichten", "empfehlungen der redaktion", "unsere empfehlungen",
        "empfehlungen für sie", "unsere auswahl", "mehr aus dem web", "lea también", "te puede interesar", "más noticias", "noticias relacionadas",
        "à lire aussi", "lire aussi", "leggi anche", "leia também", "lees ook", "les også",
        "lo más leído", "las más leídas", "más leídas", "lo más visto", "últimas noticias", "temas relacionados", "artículos relacionados", "notas relacionadas", "etiquetas", "archivado en",
        "sur le même sujet", "sur le même thème", "les plus lus", "articles similaires", "articles liés", "articles associés", "articoli correlati", "notizie correlate", "i più letti", "le più lette", "raccomandati per te",
        "mais lidas", "notícias relacionadas", "matérias relacionadas", "artigos relacionados", "recomendado para você", "meest gelezen", "gerelateerde artikelen",
        "meer over dit onderwerp",
        "läs också", "läs även", "läs mer", "les mer", "læs også", "læs mere", "czytaj także", "czytaj też", "czytaj więcej", "zobacz też", "zobacz także", "przeczytaj także", "čtěte také", "čtěte dále",
        "související články", "читайте также", "читайте ещё", "материалы по теме", "читайте також", "читайте ще", "ilgili haberler", "İlgili haberler", "ilginizi çekebilir", "İlginizi çekebilir");

    // Labels that a subject or an outlet follows.
    private static readonly WordSet OpenLabels = new("more from", "more in", "more on", "latest news", "most read");

    // One common word needs the colon or the capitals that make it a label.
    private static readonly WordSet CommonLabels = new("more", "also", "related", "recommended", "trending", "continue reading");

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (line.Length > LongestLabel || (line.IsMarked && (!IsRelated(line) || line.EndsSentence)))
            {
                continue;
            }

            // A pointer that is marked already ("Read the full story") may be all there is: a heading or the last sentence follows.
            bool isLabel = IsLabel(context.WordsOf(i));
            if (!isLabel && (!line.IsMarked || i + 1 == context.LineCount || context.Lines[i + 1].EndsSentence))
            {
                continue;
            }

            int end = FindEnd(context, i + 1);
            bool isInside = end < context.LineCount;
            if (isInside && (end == i + 1 || end - i - 1 > MostInside || (!isLabel && end == i + 2)))
            {
                continue;
            }

            double confidence = isInside ? 0.9 : 0.95;
            context.MarkLine(i, BoilerplateCategories.RelatedContent, "related.label", confidence);
            for (int j = i + 1; j < end; j++)
            {
                context.MarkLine(j, BoilerplateCategories.RelatedContent, "related.list", confidence - 0.02);
            }
        }
    }

    private static bool IsRelated(in Line line) => line.Label == int.Log2((int)BoilerplateCategories.RelatedContent) + 1;

    private static bool IsLabel(ReadOnlySpan<Word> words)
    {
        while (words.Length > 0 && words[0].IsMark)
        {
            words = words[1..];
        }

        if (words.IsEmpty)
        {
            return false;
        }

        if (Labels.Equals(words))
        {
            return true;
        }

        int length = OpenLabels.MatchAt(words, 0);
        return (length > 0 && length < words.Length && words[length].IsCapitalized && words[0].IsCapitalized)
            || (CommonLabels.Equals(words) && (words[^1].First == ':' || words[0].IsAllCapitals));
    }

    /// <summary>The end of the run of headlines that starts at <paramref name="first"/>.</summary>
    private static int FindEnd(in FilterContext context, int first)
    {
        int end = first;
        bool isSure = true;
        while (end < context.LineCount && end - first < MostHeadlines && (context.Lines[end].IsMarked || IsHeadline(context, end)))
        {
            isSure &= context.Lines[end].IsMarked || !context.Lines[end].EndsSentence;
            end++;
        }

        if (isSure || end == context.LineCount)
        {
            return end;
        }

        // Sentences that merely are short, in the middle of the text, are more likely to be the article going on.
        end = first;
        while (end < context.LineCount && !context.Lines[end].EndsSentence && IsHeadline(context, end) && end - first < MostHeadlines)
        {
            end++;
        }

        return end;
    }

    private static bool IsHeadline(in FilterContext context, int index)
    {
        ref Line line = ref context.Lines[index];
        if (line.IsProse || line.Length > LongestHeadline || context.Text[line.End - 1] == ':' || (line.EndsSentence && Characters.IsOpeningQuote(context.Text[line.Start])))
        {
            return false;
        }

        if (!line.EndsSentence)
        {
            return !IsWrapped(context, index);
        }

        return context.Text[line.End - 1] is '?' or '!' or '’' or '\'' || LineWords.Count(context.WordsOf(index)) <= 16;
    }

    /// <summary>The next line goes on in small letters: a paragraph that was broken to fit a page.</summary>
    private static bool IsWrapped(in FilterContext context, int index)
    {
        int next = index + 1;
        return next < context.LineCount && context.Lines[index].Length >= ShortestWrapped && char.IsAsciiLetterLower(context.Text[context.Lines[next].Start]);
    }
}
