namespace NewsText.Cleaning.Tests.Promises;

public sealed class AllocationTests
{
    private static string Clean => string.Join('\n', PromiseTexts.Articles.Select(NewsCleaner.Clean).First(text => text.Length > 2000));

    [Fact]
    public void UnchangedTextIsTheSameInstance()
    {
        string text = Clean;
        Assert.Same(text, NewsCleaner.Clean(text));
        Assert.Same(text, NewsCleaner.Analyze(text).Text);
    }

    [Fact]
    public void UnchangedTextAllocatesNothing()
    {
        string text = Clean;
        Assert.Equal(0, Allocated(() => NewsCleaner.Clean(text)));
    }

    [Fact]
    public void UnchangedTextAllocatesNothingToSpanAndWriter()
    {
        string text = Clean;
        char[] destination = new char[text.Length];
        var writer = new System.Buffers.ArrayBufferWriter<char>(text.Length);
        Assert.Equal(0, Allocated(() => NewsCleaner.TryClean(text, destination, out _)));
        Assert.Equal(0, Allocated(() =>
        {
            writer.ResetWrittenCount();
            NewsCleaner.Clean(text, writer);
        }));
    }

    [Fact]
    public void ChangedTextAllocatesTheOutputAlone()
    {
        int changed = 0;
        foreach (string text in PromiseTexts.Articles)
        {
            string output = NewsCleaner.Clean(text);
            if (!ReferenceEquals(output, text))
            {
                Assert.Equal(SizeOf(output), Allocated(() => NewsCleaner.Clean(text)));
                changed++;
            }
        }

        Assert.InRange(changed, 50, int.MaxValue);
    }

    [Fact]
    public void ChangedTextAllocatesNothingToASpan()
    {
        string text = PromiseTexts.Articles[0] + "\nAdvertisement\n";
        char[] destination = new char[text.Length];
        Assert.Equal(0, Allocated(() => NewsCleaner.TryClean(text, destination, out _)));
    }

    // A string of 64-bit .NET: header, type, length, characters and a closing zero, rounded up to eight bytes.
    private static long SizeOf(string text) => (8 + 8 + 4 + (2 * (text.Length + 1)) + 7) / 8 * 8;

    /// <summary>What every call allocates: the least of three, as the runtime, when it compiles a method anew, may first make the sets of words that the method names.</summary>
    private static long Allocated(Action action)
    {
        action();
        action();
        return Enumerable.Range(0, 3).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
