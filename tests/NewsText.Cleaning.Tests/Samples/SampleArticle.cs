namespace NewsText.Cleaning.Tests.Samples;

/// <summary>An article of our own of the kind that users sent us: a post of several lines, two native ads, a disclaimer and a pointer among its paragraphs.</summary>
internal static class SampleArticle
{
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "The head of a large ferry workers’ union in the Wexcombe Sound sharply criticized county and town leaders for blocking cooperation between harbor crews and the state coast patrol, arguing that the refusal to share radio channels directly contributed to last month’s deadly collision, as reported by The Harbor Ledger.",
        "Sound Ferry Union President Colm Dresher said local officials’ resistance to coordination with the State Coast Patrol and its pilots left small crews alone in the fog, which he believes could have been prevented with basic cooperation.",
        "Dresher said that had harbor crews been allowed to help with traffic and signals, “nobody would have gone into the water.”",
        "Dresher’s remarks came as Governor Ilsa Marrant agreed to let her top safety official work with the patrol’s new commander, Otto Brandvold, following Brandvold’s arrival in Wexcombe on Monday.",
        "The move followed criticism after Commissioner Petra Lunn was sidelined during the response to the collision and the search that followed it.",
        "Dresher blamed state and town leadership for the confusion that broke out on the radio that night, including calls that went unanswered before the deaths of Edda Roke and Sam Ilves.",
        "He said ferry crews have undergone extensive training in fog signals and mass rescue, particularly since the Sound hosted the 2019 tall ships race.",
        "“Since the tall ships race was held here back in 2019, our crews have undergone extensive training in rescue work and traffic control for big events. And because of that, I think we’re in the best position to deal with that,” Dresher said.",
        "“Unfortunately, our own council would not allow us to do that.”",
        "Dresher emphasized that cooperation would not have required changing the county’s harbor policy or taking part in inspections.",
        "Instead, he said coordination could have focused solely on safety during planned patrols.",
        "“Had we been allowed just a little bit of coordination – not in terms of what the patrol is doing, but if they say, ‘Hey, we need to bring two boats through here, we’re going to be out there a couple hours. We’re nervous that the fog is coming in. Can you come out and help?’ That’s something we can easily coordinate,” Dresher said.",
        "“I believe, had we been able to do that, that nobody would have died at this point.”",
        "Roke, a mother of two and a night pilot, was killed when her launch was struck near the north buoy. Ilves, a deckhand, drowned during an attempt to reach a raft that had drifted out of the channel.",
        "State investigators are looking at whether the launch’s lamp failed shortly before the collision, prompting the other crew to believe that the channel was clear.",
        "Dresher said patrol pilots are not typically trained for crowded harbors in heavy fog, placing them at a disadvantage in the Sound.",
        "He said local crews were left “stuck in the middle” of conflicting orders, patrol actions and an angry town.",
        "“Part of it is leadership, because the leadership in our towns doesn’t want us talking to the patrol,” Dresher said. “That disconnect has created some problems for everybody, and safety on the water is everybody’s job.”",
        "Governor Marrant’s office confirmed she met with Brandvold and described their discussions as part of a “continuing dialogue.”",
        "Wexcombe Mayor Aldo Finch also met with Brandvold alongside Harbor Master Celia Dunphy. Finch repeated that the town would not open its channels to the patrol and called for a quick end to the night patrols.",
        "Marrant said Tuesday that Brandvold’s efforts in the Sound were “going well” and defended Commissioner Lunn, saying, “I think she’s doing a good job.”",
    ];
}
