namespace NewsText.Cleaning.Tests.Samples;

/// <summary>Residue and the paragraphs it is set behind, numbered from 1; 0 is the text's beginning.</summary>
internal sealed record SampleVariant(string Name, params (int Behind, string[] Lines)[] Residue)
{
    private static readonly string[] Post =
    [
        "Sound ferry union boss blasts town hall over notcooperating with the coast patrol",
        "Sound Ferry Union President Colm Dresher argues if local crews had been allowed on the patrol’s channel, the recent deaths could’ve been avoided.",
        "He calls out the disconnect between… pic.twitter.com/qw7Example",
        "— Harbor Watcher (@harborwatcher) January 28, 2031",
    ];

    private const string Money = "Warning: Savings accounts and purchasing power no longer tell the same story. Find out in 2 minutes if your retirement is working for you.";
    private const string Guns = "This Could Be the Most Important Video Boat Owners and Gun Owners Watch All Year";
    private const string Opinions = "The opinions expressed by contributors and/or content partners are their own and do not necessarily reflect the views of The Sound Post. Contact us for guidelines on submitting your own commentary.";
    private const string Full = "Read the full article here";

    private const int Last = 21;

    public static IReadOnlyList<SampleVariant> All { get; } =
    [
        new("as sent", (3, Post), (3, [Money]), (5, [Guns]), (Last, [Opinions, Full])),
        new("post last", (5, Post), (3, [Money]), (8, [Guns]), (Last, [Opinions, Full])),
        new("ads side by side", (3, Post), (7, [Money, Guns]), (Last, [Opinions, Full])),
        new("ads the other way round", (3, Post), (6, [Guns]), (16, [Money]), (Last, [Opinions, Full])),
        new("pointer before disclaimer", (3, Post), (3, [Money]), (5, [Guns]), (Last, [Full, Opinions])),
        new("post at the end", (3, [Money]), (5, [Guns]), (Last, [.. Post, Opinions, Full])),
        new("post of one line", (3, [string.Join(' ', Post)]), (3, [Money]), (5, [Guns]), (Last, [Opinions, Full])),
        new("post of two lines", (3, ["The fog was no surprise to anyone who works here. Talk to each other! pic.twitter.com/aB3Example", "— Colm’s Crew (@colmscrew) January 27, 2031"]), (4, [Money]), (10, [Guns]), (Last, [Opinions])),
        new("post with a link", (6, ["Nobody on the council has been on the water at night. Not one of them. https://t.co/Zx9Example — Edda’s Friends (@eddasfriends) January 29, 2031"]), (3, [Money]), (Last, [Opinions, Full])),
        new("post with hashtags", (4, ["Open the channels! #WexcombeSound #ferry", "pic.twitter.com/Hj3Example", "— Night Pilots (@nightpilots) January 30, 2031"]), (9, [Guns]), (Last, [Opinions, Full])),
        new("post with a hyphen", (3, [.. Post[..3], "- Harbor Watcher (@harborwatcher) January 28, 2031"]), (3, [Money]), (5, [Guns]), (Last, [Opinions, Full])),
        new("two posts", (3, Post), (13, ["We warned them in May. — Night Pilots (@nightpilots) January 30, 2031"]), (5, [Guns]), (Last, [Opinions, Full])),
        new("ad in health", (3, Post), (3, ["Doctors Stunned: This One Simple Trick Could Change Your Blood Pressure Overnight"]), (5, [Guns]), (Last, [Opinions, Full])),
        new("ad for seniors", (3, Post), (6, ["Seniors: Do You Have $100,000 Saved? See This Retirement Guide Before It’s Too Late"]), (Last, [Opinions, Full])),
        new("ad in gold", (3, Post), (11, ["If You Own Gold or Silver, You Need to See This Shocking Video Today"]), (Last, [Opinions, Full])),
        new("ad in insurance", (3, Post), (14, ["Drivers: Stop Paying Too Much for Car Insurance. Do This One Simple Trick"]), (Last, [Opinions, Full])),
        new("ad for survival", (3, Post), (15, ["Warning: Most Americans Won’t Survive the Next Blackout. Watch This Free Video Now"]), (Last, [Opinions, Full])),
        new("marked ad", (3, Post), (5, ["Advertisement"]), (9, ["Story continues below advertisement"]), (Last, [Opinions, Full])),
        new("views disclaimer", (3, Post), (3, [Money]), (Last, ["The views and opinions expressed in this article are those of the author and do not necessarily reflect the position of The Sound Post.", "Read the full story here"])),
        new("copyright", (3, Post), (3, [Money]), (Last, ["Copyright 2031 The Sound Post. All rights reserved.", "READ MORE: Who owns the north buoy?"])),
        new("syndication", (3, Post), (5, [Guns]), (Last, ["Content created by The Sound Wire is available without charge to any eligible news publisher.", Full])),
        new("newsletter and comments", (3, Post), (5, [Guns]), (Last, ["Sign up for our newsletter and never miss a story.", "What do you think? Let us know in the comments below."])),
        new("opinion of columnists", (3, Post), (3, [Money]), (Last, ["Opinions expressed by columnists are their own and do not represent the views of this website.", "Follow us on Twitter and Facebook"])),
        new("everything at the end", (Last, [Money, Guns, Opinions, Full])),
        new("nothing but a pointer", (Last, [Full])),
    ];

    public string Text(string lineBreak)
    {
        var lines = new List<string>();
        for (int i = 0; i <= SampleArticle.Paragraphs.Count; i++)
        {
            if (i > 0)
            {
                lines.Add(SampleArticle.Paragraphs[i - 1]);
            }

            lines.AddRange(Residue.Where(residue => residue.Behind == i).SelectMany(residue => residue.Lines));
        }

        return string.Join(lineBreak, lines);
    }
}
