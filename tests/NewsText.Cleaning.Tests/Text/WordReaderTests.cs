using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Text;

public sealed class WordReaderTests
{
    private const string Alphabet = "aAbZzéЖ’'.,-:\"09 \t\u00A0\u007F\u4E2D()@";

    /// <summary>Words read many at once are those read one by one, wherever the line stands and whatever is asked for.</summary>
    [Fact]
    public void ManyAtOnceAreTheSameAsOneByOne()
    {
        var random = new Random(11);
        int marks = 0, words = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string text = Any(random);
            int start = random.Next(text.Length), end = random.Next(start, text.Length + 1), most = random.Next(1, 40);
            var one = new WordReader(text, start, end);
            var many = new WordReader(text, start, end);
            Span<Word> found = new Word[most];
            do
            {
                int count = many.Read(found);
                for (int i = 0; i < count; i++)
                {
                    Assert.True(one.TryRead(out Word expected));
                    Assert.Equal(Describe(expected), Describe(found[i]));
                    marks += expected.IsMark ? 1 : 0;
                    words++;
                }

                if (count < most)
                {
                    Assert.False(one.TryRead(out _));
                    break;
                }

                Assert.Equal(one.Position, many.Position);
            }
            while (true);
        }

        Assert.InRange(marks, words / 100, words / 2);
    }

    private static string Describe(in Word word) => $"{word.Hash} {word.Length} {word.Kinds} {word.First}";

    // Mostly words of letters with spaces between, so that blocks of 64 characters are taken whole; now and then anything.
    private static string Any(Random random)
    {
        int strangeness = random.Next(2, 60);
        return string.Create(random.Next(1, 400), random, (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = state.Next(strangeness) == 0 ? Alphabet[state.Next(Alphabet.Length)] : state.Next(6) == 0 ? ' ' : (char)((state.Next(5) == 0 ? 'A' : 'a') + state.Next(26));
            }
        });
    }
}
