using System.Globalization;
using System.Text;

namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>
/// Makes posts of random shape inside random articles, in seven languages. The same seed makes the same texts. What stands beside the posts is made to be
/// mistaken for a part of them: headings, short paragraphs, quotations, lists, biographies.
/// </summary>
internal sealed class SocialPostGenerator(int seed)
{
    private static readonly string[] First = ["Nora", "Lew", "Ida", "Ann", "Tomas", "Brenna", "Jared", "Élodie", "Rui", "Coach Pell", "City of Dalby", "Kestrel Polling", "Dr. Mia", "sam"];
    private static readonly string[] Last = ["Quist", "Harrow", "Kroll", "Teller", "Verrill", "Otway, MP", "Osk", "Garance", "Sarmento 🏉", "🇺🇳", "News", "O’Dell-Marsh"];
    private static readonly string[] Dashes = ["—", "—", "—", "–", "--", "-"];
    private static readonly string[] Tags = ["#dalby", "#bridge", "#ellmere #flood", "@cityofdalby", "@noraquist @lewharrow", "😂", "🙏🙏", "🚨"];
    private static readonly string[] Bullets = ["• ", "- ", "✅ ", "➡️ "];
    private static readonly string[] LineBreaks = ["\n", "\n\n", "\r\n", "\r\n\r\n"];

    private readonly Random _random = new(seed);
    private SocialPostVocabulary _words = SocialPostVocabulary.All[0];

    /// <summary>An article with its posts, one behind the other or one.</summary>
    public GeneratedPosts Make(PostShape shape)
    {
        _words = _random.Next(2) == 0 ? SocialPostVocabulary.All[0] : SocialPostVocabulary.All[_random.Next(SocialPostVocabulary.All.Length)];
        string lineBreak = Pick(LineBreaks);
        string innerBreak = (shape is PostShape.SeveralLines or PostShape.PlainLine) && lineBreak.Length < 3 && OneIn(4) ? lineBreak + lineBreak + lineBreak + lineBreak : lineBreak;
        var text = new StringBuilder();
        var posts = new List<(int Start, int Length)>();
        int before = OneIn(8) ? 0 : _random.Next(1, 6), after = before > 0 && OneIn(8) ? 0 : _random.Next(2, 6);
        for (int i = before; i > 0; i--)
        {
            text.Append(i == 1 || OneIn(4) ? Neighbour() : Paragraph(3)).Append(lineBreak);
        }

        if (shape == PostShape.InsideParagraph)
        {
            text.Append(Paragraph(2)).Append(' ').Append(Pick(_words.Introductions)).Append(' ');
            Append(text, posts, OneLine());
            text.Append(OneIn(2) ? " " + Paragraph(2) : "");
        }
        else
        {
            if (before > 0 && OneIn(4))
            {
                text.Append(Pick(_words.Introductions)).Append(lineBreak);
            }

            int count = shape is PostShape.Glued or PostShape.Thread ? _random.Next(2, 5) : 1;
            for (int i = 0; i < count; i++)
            {
                text.Append(i == 0 ? "" : shape == PostShape.Glued ? " " : lineBreak);
                Append(text, posts, shape is PostShape.SeveralLines or PostShape.PlainLine || (shape == PostShape.Thread && OneIn(4)) ? SeveralLines(innerBreak, shape == PostShape.PlainLine) : OneLine());
            }
        }

        for (int i = 0; i < after; i++)
        {
            text.Append(lineBreak).Append(i == 0 && OneIn(2) ? Neighbour() : Paragraph(3));
        }

        return new GeneratedPosts(text.ToString(), posts);
    }

    private static void Append(StringBuilder text, List<(int Start, int Length)> posts, string post)
    {
        posts.Add((text.Length, post.Length));
        text.Append(post);
    }

    private string Paragraph(int most)
    {
        var text = new StringBuilder();
        for (int i = _random.Next(1, most + 1); i > 0; i--)
        {
            text.Append(text.Length > 0 ? " " : "").Append(Pick(_words.Subjects)).Append(' ').Append(Pick(_words.Verbs)).Append(' ').Append(Pick(_words.Clauses));
            text.Append(OneIn(2) ? ", " + Pick(_words.Tails) : "").Append('.');
        }

        return text.ToString();
    }

    private string Neighbour() => _random.Next(8) switch
    {
        0 => Pick(_words.Headings),
        1 => Pick(_words.Short),
        2 => "Ida Kroll (@ida_kroll) is a reporter in Dalby.",
        3 => "“" + Pick(_words.Posts).TrimEnd('.') + "” — Abram Lindqvist",
        4 => Pick(_words.Headings) + ": 12,500",
        _ => Paragraph(2),
    };

    private string OneLine()
    {
        string body = string.Join(' ', Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pick(_words.Posts)));
        return (OneIn(8) ? "@noraquist " : "") + (OneIn(6) ? body.TrimEnd('.') + "… " : body + " ") + Extras() + Attribution();
    }

    /// <summary>Lines of a post: sentences, lists, a picture or the attribution on a line of its own.</summary>
    private string SeveralLines(string lineBreak, bool hasPlainLine)
    {
        var body = new StringBuilder();
        bool isList = OneIn(4);
        string bullet = Pick(Bullets);
        int count = _random.Next(1, isList ? 5 : 4), plain = hasPlainLine ? _random.Next(count) : -1;
        for (int i = 0; i < count; i++)
        {
            body.Append(isList && i > 0 ? OneIn(2) ? bullet : $"{i}. " : "").Append(i == plain ? Statement() : Line()).Append(lineBreak);
        }

        string last = _random.Next(5) switch { 0 => "", 1 => "pic.twitter.com/" + Code() + " ", _ => (isList ? bullet : "") + Pick(_words.Posts) + " " + Extras() };
        return body + last + Attribution();
    }

    private string Line() => Pick(_words.Posts) + (OneIn(2) ? " " + Pick(_words.Posts) : "") + (OneIn(2) ? " " + Pick(Tags) : "");

    // In the article's own manner.
    private string Statement() => Pick(_words.Subjects) + " " + Pick(_words.Verbs) + " " + Pick(_words.Clauses) + ".";

    private string Extras() =>
        (OneIn(3) ? Pick(Tags) + " " : "") + (OneIn(3) ? "https://t.co/" + Code() + " " : "") + (OneIn(3) ? "pic.twitter.com/" + Code() + " " : "");

    private string Attribution()
    {
        string handle = OneIn(4) ? "x_" + Code() : "user" + _random.Next(10000);
        string name = $"{Pick(First)} {Pick(Last)}", dash = Pick(Dashes) + (OneIn(8) ? "" : " ");
        return OneIn(8) ? $"{dash}{name} @{handle} {Date()}" : $"{dash}{name} (@{handle}) {Date()}";
    }

    private string Date()
    {
        int day = _random.Next(1, 29), month = _random.Next(1, 13), year = _random.Next(2018, 2025);
        string date = _random.Next(12) switch
        {
            0 => $"{year}-{month:D2}-{day:D2}",
            1 => $"{day:D2}.{month:D2}.{year}",
            2 => $"{month}/{day}/{year}",
            _ => string.Format(CultureInfo.InvariantCulture, _words.DateFormat, day, _words.Months[month - 1], year),
        };
        string time = $"{_random.Next(1, 13)}:{_random.Next(10, 60)}";
        return _random.Next(10) switch { 0 => $"{time} AM - {date}", 1 => $"{time} PM · {date}", _ => date };
    }

    private string Code() => string.Create(10, _random, static (span, random) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = "abcdefghijkmnpqrstuvwxyzABCDEFGH23456789"[random.Next(40)];
        }
    });

    private bool OneIn(int number) => _random.Next(number) == 0;

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
