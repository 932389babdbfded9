using NewsText.Cleaning.Classification;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Scoring;

public sealed class AsciiTableTests
{
    /// <summary>The tables of ASCII, which are there so that nothing need be computed at the first call, say what the rules for all characters say.</summary>
    [Fact]
    public void TablesSayWhatTheRulesSay()
    {
        for (char c = '\0'; c < 128; c++)
        {
            Assert.Equal(LineShape.BeginOf(c), LineShape.AsciiBegins[c]);
            Assert.Equal(LineShape.EndOf(c, endsSentence: false), LineShape.AsciiEnds[c]);
            Assert.Equal(LineShape.EndOf(c, endsSentence: true), LineShape.AsciiEnds[128 + c]);
            Assert.Equal(WordStatistics.MarkOf(c), WordStatistics.AsciiMarks[c]);
        }
    }
}
