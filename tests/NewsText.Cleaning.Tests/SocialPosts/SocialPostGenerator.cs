using System.Text;

namespace NewsText.Cleaning.Tests.SocialPosts;

/// <summary>Makes posts of random shape inside random articles. The same seed makes the same text.</summary>
internal sealed class SocialPostGenerator(int seed)
{
    private static readonly string[] First = ["Nora", "Lew", "Ida", "Ann", "Tomas", "Brenna", "Jared", "Élodie", "Rui", "Coach Pell", "City of Dalby", "Kestrel Polling", "Dr. Mia", "sam"];
    private static readonly string[] Last = ["Quist", "Harrow", "Kroll", "Teller", "Verrill", "Otway", "Osk", "Garance", "Sarmento 🏉", "🇺🇳", "News"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Dashes = ["—", "—", "—", "–", "--", "-"];

    private static readonly string[] Subjects = ["The council", "A spokesman for the harbour", "The mayor of Dalby", "Residents of the lower town", "The firm that built the piers", "A report by the county", "The ferry company", "Two members of the board"];
    private static readonly string[] Verbs = ["said on Tuesday that", "has long maintained that", "did not answer the question whether", "told the Ledger that", "found in its last survey that", "had warned for years that"];
    private static readonly string[] Clauses = ["the bridge could not be repaired before the winter", "the money had been spent on other works", "nobody had been asked to inspect the eastern pier", "the river had never risen so fast in so short a time", "the plan was sound but its price was not", "the vote would be repeated in the spring"];
    private static readonly string[] Tails = ["according to two people who were in the room", "although the figures had not been published", "and that no decision would be taken before the end of the month", "which the opposition disputes", "a view that is not shared by the neighbouring towns"];

    private static readonly string[] PostSentences = ["Great turnout tonight!", "I have no words", "We will not give up!", "Not one answer from the council.", "This is what you get for nine years of nothing", "Shame on you!", "my phone is at 2% but this had to be said", "Thank you to all our helpers", "Where is the money?", "BREAKING: east pier closed", "So proud of our team", "you cannot make this up", "Look at this view from the old tower", "Let's go!", "I was there and I saw it"];
    private static readonly string[] Tags = ["#dalby", "#bridge", "#ellmere #flood", "@cityofdalby", "@noraquist @lewharrow", "😂", "🙏🙏", "🚨"];
    private static readonly string[] Introductions = ["He tweeted:", "The mayor wrote on Twitter:", "One resident posted this on Monday:", "Watch the video below:", "Harrow responded within the hour:"];

    private readonly Random _random = new(seed);

    /// <summary>An article with one post in it, and where the post stands.</summary>
    public (string Text, int Start, int Length) Make(bool isSeveralLines)
    {
        string lineBreak = Pick(["\n", "\n\n", "\r\n"]);
        var text = new StringBuilder();
        for (int i = _random.Next(2, 6); i > 0; i--)
        {
            text.Append(Paragraph()).Append(lineBreak);
        }

        if (_random.Next(4) == 0)
        {
            text.Append(Pick(Introductions)).Append(lineBreak);
        }

        int start = text.Length;
        text.Append(isSeveralLines ? SeveralLines(lineBreak) : OneLine());
        int length = text.Length - start;
        for (int i = _random.Next(2, 6); i > 0; i--)
        {
            text.Append(lineBreak).Append(Paragraph());
        }

        return (text.ToString(), start, length);
    }

    private string Paragraph()
    {
        var text = new StringBuilder();
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            text.Append(text.Length > 0 ? " " : "").Append(Pick(Subjects)).Append(' ').Append(Pick(Verbs)).Append(' ').Append(Pick(Clauses));
            text.Append(_random.Next(2) == 0 ? ", " + Pick(Tails) : "").Append('.');
        }

        return text.ToString();
    }

    private string OneLine()
    {
        var body = new StringBuilder();
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            body.Append(Pick(PostSentences)).Append(' ');
        }

        return body + Extras() + Attribution();
    }

    // Every line of a post of several lines but the last shows the medium's manner: a mark, or no end mark.
    private string SeveralLines(string lineBreak)
    {
        var body = new StringBuilder();
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            body.Append(_random.Next(2) == 0 ? Pick(PostSentences) + " " + Pick(Tags) : Pick(PostSentences)).Append(lineBreak);
        }

        return body + (_random.Next(4) == 0 ? "" : Pick(PostSentences) + " " + Extras()) + Attribution();
    }

    private string Extras()
    {
        var extras = new StringBuilder();
        extras.Append(_random.Next(3) == 0 ? Pick(Tags) + " " : "");
        extras.Append(_random.Next(3) == 0 ? "https://t.co/" + Code() + " " : "");
        extras.Append(_random.Next(3) == 0 ? "pic.twitter.com/" + Code() + " " : "");
        return extras.ToString();
    }

    private string Attribution()
    {
        string handle = _random.Next(4) == 0 ? "x_" + Code() : "user" + _random.Next(10000);
        string date = $"{Pick(Months)} {_random.Next(1, 29)}, {_random.Next(2018, 2025)}";
        string time = _random.Next(5) == 0 ? $"{_random.Next(1, 13)}:{_random.Next(10, 60)} AM - " : "";
        return $"{Pick(Dashes)} {Pick(First)} {Pick(Last)} (@{handle}) {time}{date}";
    }

    private string Code() => string.Create(10, _random, static (span, random) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = "abcdefghijkmnpqrstuvwxyzABCDEFGH23456789"[random.Next(40)];
        }
    });

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
