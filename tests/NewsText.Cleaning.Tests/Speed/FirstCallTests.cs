using System.Globalization;

namespace NewsText.Cleaning.Tests.Speed;

[Collection("Timing")]
public sealed class FirstCallTests
{
    private const int Tries = 5;

    // Phrases are read and tables built in 10 to 20 ms on a core of 2021, of which most is the runtime loading types and memory; compiling the methods, which
    // is the runtime's and gone where the package's precompiled image runs, takes longer. A machine may be slow and busy, so this only shows what is several times too slow.
    private const double MostMilliseconds = 100;

    // Phrases, tables, the model and a workspace. Fresh memory is what the first call waits for most: a page of it takes as long as reading ten phrases.
    private const double MostBytes = 3_200_000;

    /// <summary>The first call of a fresh process, without the time that the runtime needs to compile.</summary>
    [Fact]
    public void TakesLittleTimeAndMemory()
    {
        double[][] calls = [.. Enumerable.Range(0, Tries).Select(static _ =>
        {
            (int code, string output) = ChildProcess.Run("first-call");
            Assert.Equal(0, code);
            return output.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        })];
        Assert.InRange(calls.Min(static call => call[0]), 0, MostMilliseconds);
        Assert.InRange(calls.Min(static call => call[1]), 0, MostBytes);
    }
}
