namespace NewsText.Cleaning.Tests.Speed;

[Collection("Timing")]
public sealed class HugeTextTests
{
    // 200 MB of UTF-16.
    private const int Length = 100_000_000;

    // What a thread may keep for its next text.
    private const int MostKept = 3_000_000;

    /// <summary>200 MB in one call: the result is right, and besides the output it takes no more than a tenth of it, hardly any of it for longer.</summary>
    [Fact]
    public void OneCallAllocatesItsOutputAndATenth()
    {
        string article = string.Join("\n\n", Promises.PromiseTexts.Articles.Select(NewsCleaner.Clean)) + "\n\nAdvertisement\n\n";
        string text = string.Create(Length / article.Length * article.Length, article, static (span, article) =>
        {
            for (int i = 0; i < span.Length; i += article.Length)
            {
                article.CopyTo(span[i..]);
            }
        });
        long heap = GC.GetTotalMemory(forceFullCollection: true);
        long before = GC.GetAllocatedBytesForCurrentThread();
        string cleaned = NewsCleaner.Clean(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(cleaned.Length, text.Length / 2, text.Length - (Length / article.Length * "Advertisement".Length));
        Assert.InRange(allocated, 2L * cleaned.Length, (long)(2.2 * cleaned.Length));
        Assert.DoesNotContain("\nAdvertisement\n", cleaned);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - heap;
        GC.KeepAlive(text);
        GC.KeepAlive(cleaned);
        Assert.InRange(kept, 0, (2L * cleaned.Length) + MostKept);
    }
}
