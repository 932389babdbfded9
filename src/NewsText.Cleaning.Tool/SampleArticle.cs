using NewsText.Cleaning.Tool.Explanations;
using Spectre.Console;

namespace NewsText.Cleaning.Tool;

/// <summary>The article that the tool shows when it is started with nothing to clean. Its outlet, places and people are invented.</summary>
internal static class SampleArticle
{
    public static string Text
    {
        get
        {
            using Stream stream = typeof(SampleArticle).Assembly.GetManifestResourceStream("sample-article.txt")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Explains the sample, and says how to go on.</summary>
    public static void Show(CleaningPipeline pipeline, Terminal terminal)
    {
        IAnsiConsole console = terminal.CreateConsole();
        console.WriteLine("No file given: this is a sample article.");
        console.WriteLine();
        Explanation.Write(pipeline.Analyze(Text), console);
        console.WriteLine();
        console.WriteLine(
            """
            Now try your own:
              newsclean article.txt             print the cleaned text
              newsclean explain article.txt     show what goes, and why, as above
              newsclean -                       clean what you paste; end it with Ctrl+D (Windows: Ctrl+Z, Enter)
              newsclean --help                  everything else
            """);
    }
}
