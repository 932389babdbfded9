using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Reads the sentence that introduces an author: "Jane Doe is a staff writer at …", "Jane Doe covers the harbour for …".</summary>
internal static class AuthorBiography
{
    /// <summary>Who writes for a living.</summary>
    public static readonly WordSet Writers = WordSet.Of("reporter writer editor correspondent journalist columnist freelancer contributor blogger author coauthor intern");

    /// <summary>Who writes, and who else is introduced under an article.</summary>
    public static readonly WordSet Roles = WordSet.Of(
        "reporter writer editor correspondent journalist columnist freelancer contributor blogger author coauthor intern professor lecturer fellow director researcher historian economist novelist "
        + "analyst consultant attorney lawyer critic president founder cofounder scholar scientist chairman chair teacher photographer ceo philosopher psychologist activist pastor podcaster broadcaster host cohost student producer videographer photojournalist illustrator cartoonist physician "
        + "redakteur redakteurin redaktor redaktorin chefredakteur chefredakteurin reporterin korrespondent korrespondentin journalistin autorin kolumnist kolumnistin volontär volontärin gastautor gastautorin");

    /// <summary>Small words that may stand in a name or a title.</summary>
    public static readonly WordSet Particles = WordSet.Of(ParticleWords);

    /// <summary>What may follow the first word of a biography in small letters.</summary>
    public const string SecondWords = ParticleWords + " " + VerbWords + " is";

    /// <summary>The words of "the author is".</summary>
    public const string AuthorWords = "the author writer columnist reviewer";

    private const string VerbWords = "covers writes teaches";

    private const string ParticleWords = "de da di la le van von der den bin al el and for of the in o del dos staff special";

    /// <summary>First words of sentences that are about no named person.</summary>
    public static readonly WordSet Pronouns = WordSet.Of("he she it this that there they we i you as but and when while if in on at for so what who how according the a an meanwhile today now however though not");

    private static readonly WordSet Verbs = WordSet.Of(VerbWords);

    // Who is called so is spoken of by somebody else; a biography has the full name.
    private static readonly WordSet Honorifics = WordSet.Of("mr mrs ms");

    // "… is now the oldest boat", "… is back to try again", "… is not the first".
    private static readonly WordSet NoRoles = WordSet.Of("not now back still already only just among");

    // A programme has a host; "Lower Dalby is host to nine regattas", and whoever is called a host may be a landlord.
    private static readonly WordSet Host = WordSet.Of("host cohost");
    private static readonly WordSet HostOf = new("host of", "cohost of");

    // "Vale writes that …" quotes; "Vale writes for …" introduces.
    private static readonly WordSet Quoting = WordSet.Of("that of in how why what to");

    // Who speaks is spoken of.
    private static readonly WordSet Speech = WordSet.Of("says said");

    private static readonly WordSet Be = WordSet.Of("is ist");

    // "Der Täter ist Journalist": no name, though every noun has a capital.
    private static readonly WordSet Articles = WordSet.Of("der die das ein eine er sie es wir ich ihr sein seine ihre dieser diese auch heute inzwischen mittlerweile herr frau");

    // Who is meant stands above the article.
    private static readonly WordSet TheAuthor = new("the author is", "the writer is", "the columnist is", "the reviewer is");

    private static readonly WordSet EditorsNote = new("editor's note:", "editors' note:", "note:");

    /// <summary>The verbs that follow a name here: "is", "covers", "writes", "teaches".</summary>
    public static bool Introduces(in Word word) => Be.Contains(word) || Verbs.Contains(word);

    /// <summary>Begins "The writer is".</summary>
    public static bool IsOfTheAuthor(ReadOnlySpan<Word> words) => TheAuthor.MatchAt(words, 0) > 0;

    /// <summary>"The writer is a former harbour master": at the end of an article it is about its own.</summary>
    public static bool MatchesTheAuthor(ReadOnlySpan<Word> words) => IsOfTheAuthor(words) && HasRole(words[3..], Roles) && !Speech.ContainsAny(words);

    /// <summary>A name, then "is a/an/the …" and within a few words what kind of writer that is.</summary>
    public static bool Matches(ReadOnlySpan<Word> words, WordSet roles)
    {
        int name = 0;
        bool behindComma = false;
        int start = EditorsNote.MatchAt(words, 0);
        if (start < words.Length && (Honorifics.Contains(words[start]) || Articles.Contains(words[start])))
        {
            return false;
        }

        for (int i = start; i < words.Length && name <= 6; i++)
        {
            Word word = words[i];
            if (word.IsMark)
            {
                // A name may have initials, commas and brackets; other marks belong to headlines and quotations.
                if (word.First is not (',' or '.' or '(' or ')' or '-' or '*' or '—' or '–' or '[' or '•' or '’' or '|'))
                {
                    return false;
                }

                behindComma |= word.First == ',';
                continue;
            }

            // Running text calls people by their surname alone.
            if (name > 1 && Be.Contains(word) && !word.IsCapitalized)
            {
                return HasRole(words[(i + 1)..], roles) && !Speech.ContainsAny(words[(i + 1)..]);
            }

            if (name > 1 && Verbs.Contains(word))
            {
                return words[^1].First != ':' && i + 1 < words.Length && !Quoting.Contains(words[i + 1]);
            }

            // A sentence's own subject is no name.
            if (Pronouns.Contains(word) || (!behindComma && !word.IsCapitalized && !Particles.Contains(word)))
            {
                return false;
            }

            name++;
        }

        return false;
    }

    /// <summary>Within the first sentence, and not far behind the verb.</summary>
    private static bool HasRole(ReadOnlySpan<Word> rest, WordSet roles)
    {
        if (rest.IsEmpty || NoRoles.Contains(rest[0]))
        {
            return false;
        }

        for (int i = 0; i < Math.Min(rest.Length, 14); i++)
        {
            if (roles.Contains(rest[i]) && (!Host.Contains(rest[i]) || HostOf.MatchAt(rest, i) > 0))
            {
                return true;
            }

            if (rest[i].First == '.' && i + 1 < rest.Length && rest[i + 1].IsCapitalized && rest[i].IsMark && i > 0 && rest[i - 1].Length > 2)
            {
                return false;
            }
        }

        return false;
    }
}
