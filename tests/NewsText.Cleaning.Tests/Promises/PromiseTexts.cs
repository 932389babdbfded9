using System.Text;
using System.Text.Json;
using NewsText.Cleaning.Tests.Specs;

namespace NewsText.Cleaning.Tests.Promises;

/// <summary>The texts that every promise is tried on: articles of our own, what can break a program, and seeded mixtures of both.</summary>
internal static class PromiseTexts
{
    private const string AllBreaks = "\n\r\u0085\u2028\u2029\v\f";

    /// <summary>The labelled articles that ship with the accuracy benchmark, one paragraph a line.</summary>
    public static IReadOnlyList<string> Articles { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "articles.jsonl")).Select(line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return string.Join('\n', document.RootElement.GetProperty("lines").EnumerateArray().Select(element => element.GetString()));
        }),
    ];

    /// <summary>Texts that are no articles.</summary>
    public static IReadOnlyList<string> Oddities { get; } =
    [
        "",
        " ",
        "\0",
        new('\0', 5000),
        "\ud800",
        "\udc00\ud800",
        string.Concat(Enumerable.Repeat("a\ud83d\nb\ude00 ", 500)),
        new('\n', 4000),
        string.Concat(Enumerable.Repeat("\r\n", 4000)),
        new('\r', 4000),
        string.Concat(Enumerable.Repeat(AllBreaks, 400)),
        new(' ', 4000),
        new('\uFEFF', 4000),
        "Advertisement",
        "\nAdvertisement\n",
        "Advertisement\r\nAdvertisement\rAdvertisement\n\n",
        string.Concat(Enumerable.Repeat("(", 3000)),
        string.Concat(Enumerable.Repeat("[Read more: ", 1000)),
        string.Concat(Enumerable.Repeat("“", 3000)),
        string.Concat(Enumerable.Repeat("@", 3000)),
        string.Concat(Enumerable.Repeat(": ", 3000)),
        string.Concat(Enumerable.Repeat("https://t.co/", 1000)),
        string.Concat(Enumerable.Repeat("— A (@a) May 1, 2018 ", 1000)),
        new('é', 3000),
        string.Concat(Enumerable.Repeat("\u0130\u0131\u017F\u212A\u1E9E", 700)),
        string.Concat(Enumerable.Repeat("السلام עליכם 你好 สวัสดี 👩‍👩‍👧 ", 300)),
        new('a', 100_000),
    ];

    /// <summary>Mixtures of lines of the articles and the specs, line breaks of all kinds, and random characters.</summary>
    public static IEnumerable<string> Mixtures(int seed, int count)
    {
        var random = new Random(seed);
        string[] lines =
        [
            .. Articles.SelectMany(article => article.Split('\n')),
            .. Spec.Names.SelectMany(name => Spec.Read(name).Examples).SelectMany(example => example.Plain.Split('⏎')),
        ];
        string[] breaks = ["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "", "\n \n", "\u2028"];
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            int length = random.Next(1, 40);
            for (int j = 0; j < length; j++)
            {
                string line = lines[random.Next(lines.Length)];
                text.Append(random.Next(12) switch
                {
                    0 => line[..random.Next(line.Length + 1)],
                    1 => line[random.Next(line.Length + 1)..],
                    2 => RandomCharacters(random),
                    3 => line.ToUpperInvariant(),
                    _ => line,
                }).Append(breaks[random.Next(breaks.Length)]);
            }

            yield return text.ToString();
        }
    }

    /// <summary>A few examples of the specs each, in any order: texts that are nearly all edge, where filters have the most to say.</summary>
    public static IEnumerable<string> MixturesOfExamples(int seed, int count)
    {
        var random = new Random(seed);
        string[] examples = [.. Spec.Names.SelectMany(name => Spec.Read(name).Examples).Select(example => example.Plain.Replace('⏎', '\n'))];
        for (int i = 0; i < count; i++)
        {
            yield return string.Join('\n', Enumerable.Range(0, random.Next(1, 13)).Select(_ => examples[random.Next(examples.Length)]));
        }
    }

    /// <summary>Everything, for promises that hold for every text.</summary>
    public static IEnumerable<string> All => [.. Articles, .. Oddities, .. Mixtures(7, 600)];

    private static string RandomCharacters(Random random) =>
        string.Create(random.Next(200), random, static (span, random) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x80));
            }
        });
}
