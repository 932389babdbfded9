namespace NewsText.Cleaning.Accuracy.Peers;

/// <summary>
/// The classes of jusText (Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora", 2011, chapter 3) on lines without links:
/// by length and share of function words, then by the neighbours. Thresholds are the thesis' defaults; the word list is our own.
/// </summary>
internal sealed class JusTextRules() : LineRules("jusText classes")
{
    private const int LowLength = 70, HighLength = 200;
    private const double LowDensity = 0.30, HighDensity = 0.32;

    private static readonly HashSet<string> Stopwords = new(
        ("a about after again against all also am an and any are as at be because been before being between both but by can could did do does down during each even every few first for from get go had has have "
        + "he her here him his how i if in into is it its just know like made make many may me might more most much must my never new no not now of off on one only or other our out over own said same say she "
        + "should since so some such take than that the their them then there these they this those through time to too two under until up upon us use very was we well were what when where which while who will "
        + "with within would year years you your").Split(' '), StringComparer.OrdinalIgnoreCase);

    private enum Kind
    {
        Bad,
        Short,
        NearGood,
        Good,
    }

    protected override bool[] Decide(IReadOnlyList<string> lines)
    {
        Kind[] free = [.. lines.Select(static line => Classify(line.Trim()))];
        var result = (Kind[])free.Clone();
        for (int i = 0; i < free.Length; i++)
        {
            Kind before = Neighbour(free, i, -1, true), after = Neighbour(free, i, 1, true);
            if (free[i] == Kind.Short)
            {
                bool nearGood = (before == Kind.Bad && Neighbour(free, i, -1, false) == Kind.NearGood) || (after == Kind.Bad && Neighbour(free, i, 1, false) == Kind.NearGood);
                result[i] = before == after ? before : nearGood ? Kind.Good : Kind.Bad;
            }
            else if (free[i] == Kind.NearGood)
            {
                result[i] = before == Kind.Bad && after == Kind.Bad ? Kind.Bad : Kind.Good;
            }
        }

        return [.. result.Select(static kind => kind != Kind.Good)];
    }

    private static Kind Classify(string line)
    {
        if (line.Length < LowLength)
        {
            return Kind.Short;
        }

        string[] words = WordsOf(line);
        double density = (double)words.Count(static word => Stopwords.Contains(word.Trim('.', ',', '"', '“', '”', '?', '!'))) / words.Length;
        return density >= HighDensity ? line.Length > HighLength ? Kind.Good : Kind.NearGood
            : density >= LowDensity ? Kind.NearGood
            : Kind.Bad;
    }

    // The nearest line that is good or bad (or, asked so, nearly good); beyond the text all is bad.
    private static Kind Neighbour(Kind[] kinds, int index, int step, bool ignoreNearGood)
    {
        for (int i = index + step; i >= 0 && i < kinds.Length; i += step)
        {
            if (kinds[i] is Kind.Good or Kind.Bad || (kinds[i] == Kind.NearGood && !ignoreNearGood))
            {
                return kinds[i];
            }
        }

        return Kind.Bad;
    }
}
