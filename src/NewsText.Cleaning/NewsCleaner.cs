using System.Buffers;

namespace NewsText.Cleaning;

/// <summary>Cleans scraped news text with default options: the short way to <see cref="CleaningPipeline.Default"/>. Thread-safe.</summary>
/// <example>
/// <code>
/// string article = NewsCleaner.Clean(scrapedText);
/// </code>
/// </example>
public static class NewsCleaner
{
    /// <inheritdoc cref="CleaningPipeline.Clean(string)"/>
    public static string Clean(string text) => CleaningPipeline.Default.Clean(text);

    /// <inheritdoc cref="CleaningPipeline.Clean(ReadOnlySpan{char}, IBufferWriter{char})"/>
    public static void Clean(ReadOnlySpan<char> text, IBufferWriter<char> output) => CleaningPipeline.Default.Clean(text, output);

    /// <inheritdoc cref="CleaningPipeline.TryClean(ReadOnlySpan{char}, Span{char}, out int)"/>
    public static bool TryClean(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten) =>
        CleaningPipeline.Default.TryClean(text, destination, out charsWritten);

    /// <inheritdoc cref="CleaningPipeline.Analyze(string)"/>
    public static CleaningResult Analyze(string text) => CleaningPipeline.Default.Analyze(text);
}
