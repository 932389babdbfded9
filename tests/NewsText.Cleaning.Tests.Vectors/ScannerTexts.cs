using System.Text;
using NewsText.Cleaning.Rules;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>Rules of every anchor and length, and texts that try to hide their phrases from the scanner.</summary>
internal static class ScannerTexts
{
    private static readonly string[] Breaks = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r", "\n\r", "\r\n\n", " \n\t\n", "\n\u00A0\n"];

    private static readonly string[] Fillers =
    [
        "the mayor said", "a", "of", "rain fell on the harbour", "1,204", "“We will stay,”", "‘no’", "it’s", "co-operation", "state–owned", "—",
        "市长周三表示，", "港口将在明年重新开放。", "Мэр заявил", "в среду,", "Ο δήμαρχος είπε", "ılık", "STRASSE", "Łódź", "@", "name@example.org", "@handle",
        "(", ")", "[", "]", "[[", "((", ":", ";", "•", "►", "»", "-", "…", "...", ".", "!", "?", "?”", "\"", "'", "\t", "  ", "\u00A0", "\u200B",
        "\0", "\uD800", "\uDC00", "😀", "\u2028", "\u0085", "\u0A0A", "\u0D0D", "\u2A3A", "\u0B0A", "x", "xx", "xxxxxxx", "xxxxxxxx", "\uFFFF", "Є", "ā",
    ];

    public static IReadOnlyList<BoilerplateRule> Rules { get; } = MakeRules();

    /// <summary>A random mixture of phrases, whole or spoilt, in any case and spelling, with prose and breaks between.</summary>
    public static string Random(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        int pieces = random.Next(1, 60);
        for (int i = 0; i < pieces; i++)
        {
            switch (random.Next(8))
            {
                case < 3:
                    AppendPhrase(text, random);
                    break;
                case < 6:
                    text.Append(Fillers[random.Next(Fillers.Length)]);
                    break;
                default:
                    text.Append(Breaks[random.Next(Breaks.Length)]);
                    break;
            }

            if (random.Next(3) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>Every phrase at every offset around the edges of vectors and blocks, in the middle, at the end, and cut short by the end.</summary>
    public static IEnumerable<string> AtEdges(BoilerplateRule rule)
    {
        string phrase = rule.Phrase.Replace(" … ", " gap between ", StringComparison.Ordinal);
        string before = rule.Anchor == PhraseAnchor.Bracket ? "(" : "";
        int[] offsets = [.. new[] { 0, 8, 16, 32, 64, 128 }.SelectMany(edge => Enumerable.Range(edge - phrase.Length - 2, phrase.Length + 4)).Where(offset => offset >= 0).Distinct()];
        foreach (int offset in offsets)
        {
            string pad = string.Concat(Enumerable.Repeat("xy ", (offset / 3) + 1))[..offset];
            string lines = offset < 2 ? pad : pad[..(offset - 1)] + '\n';
            yield return pad + before + phrase;
            yield return lines + before + phrase;
            yield return lines + before + phrase + "\r\n" + pad;
            yield return pad + before + phrase[..^1];
            yield return lines + before + phrase + " and more " + pad;
        }
    }

    /// <summary>Every phrase around the place where the scanner ends one stretch of text and begins the next, at a line's start, in its middle, and before a break.</summary>
    public static IEnumerable<string> AtStretches(BoilerplateRule rule)
    {
        string phrase = rule.Phrase.Replace(" … ", " gap between ", StringComparison.Ordinal);
        string before = rule.Anchor == PhraseAnchor.Bracket ? "(" : "";
        string lines = string.Concat(Enumerable.Repeat("xy xy xy xy xy xy xy xy xy xy xy xy xy\n", (Landmarks.StretchLength / 39) + 2));
        foreach (int offset in new[] { -phrase.Length - 1, -phrase.Length, -phrase.Length / 2, -15, -9, -8, -5, -4, -3, -1, 0, 1 })
        {
            string pad = lines[..(Landmarks.StretchLength + offset)];
            yield return pad + before + phrase;
            yield return pad[..^1] + '\n' + before + phrase + "\r\n\r\n" + lines;
            yield return pad[..^1] + '\r' + before + phrase + "@ and more";
        }
    }

    /// <summary>A random mixture of more than two stretches.</summary>
    public static string Long(int seed)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < Landmarks.StretchLength * 5 / 2; i++)
        {
            text.Append(Random((seed * 1000) + i));
        }

        return text.ToString();
    }

    private static void AppendPhrase(StringBuilder text, Random random)
    {
        BoilerplateRule rule = Rules[random.Next(Rules.Count)];
        if (rule.Anchor == PhraseAnchor.Bracket && random.Next(4) > 0)
        {
            text.Append(random.Next(2) == 0 ? '(' : '[').Append(' ', random.Next(3));
        }

        string[] parts = rule.Phrase.Split(" … ");
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                text.Append(' ').Append('z', random.Next(10) == 0 ? random.Next(115, 122) : random.Next(5)).Append(' ');
            }

            text.Append(Respell(parts[i], random));
        }
    }

    private static string Respell(string phrase, Random random)
    {
        string spelling = random.Next(4) switch
        {
            0 => phrase.ToUpperInvariant(),
            1 => phrase.ToLowerInvariant(),
            _ => phrase,
        };
        if (random.Next(3) == 0)
        {
            spelling = spelling.Replace('\'', '’').Replace('"', '”').Replace('-', '–').Replace(' ', random.Next(2) == 0 ? '\u00A0' : '\u202F');
        }

        return random.Next(8) == 0 ? spelling.Remove(random.Next(spelling.Length), 1) : spelling;
    }

    private static BoilerplateRule[] MakeRules()
    {
        (PhraseAnchor Anchor, string[] Phrases)[] phrases =
        [
            (PhraseAnchor.WholeLine, ["AD", "Share", "Loading", "Story continues", "Don't miss", "Publicité", "Реклама", "Διαφήμιση", "广告", "x", "Read the rest of it here"]),
            (PhraseAnchor.LineStart, ["Tip:", "More", "Photos:", "Related:", "See also:", "Sign up for", "Sign up for our letter", "Follow … on", "Have … sent to … your inbox", "Lesen Sie auch", "Читайте также", "Δείτε επίσης", "Czytaj również", "Große Straße", "İlgili haberler"]),
            (PhraseAnchor.LineEnd, ["here", "Read more", "to continue", "all rights reserved", "reserved … by us", "(see more", "- and", "Читать далее", "weiterlesen"]),
            (PhraseAnchor.Inside, ["Also:", "READ MORE:", "sign up for the letter", "click here to read", "getty images/someone", "don't miss this-or that", "follow this paper on … and like", "aaaaaaaaaaaaaaaaaaaa", "a wide                              gap", "подпишитесь на наш канал", "μάθετε περισσότερα εδώ", "abonnieren Sie unseren Brief"]),
            (PhraseAnchor.Bracket, ["more", "photo", "related:", "click … here", "файл"]),
        ];
        return [.. phrases.SelectMany(group => group.Phrases.Select(phrase => new BoilerplateRule($"{group.Anchor}: {phrase}", BoilerplateCategories.Advertisement, group.Anchor, phrase)))];
    }
}
