using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>Cleans files and prints all that the library says of them, so that what it does on one runtime can be compared with another. Standard error says which this is.</summary>
internal static class CleanedFiles
{
    public static int Write(string[] files)
    {
        Console.Error.WriteLine($"{RuntimeInformation.FrameworkDescription}, {(RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "native")}");
        foreach (string file in files)
        {
            CleaningResult result = NewsCleaner.Analyze(File.ReadAllText(file));
            foreach (Removal removal in result.Removals)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{removal.Start}+{removal.Length} {removal.Category} {removal.Rule} {removal.Confidence:F3}"));
            }

            foreach (SocialPost post in result.Posts)
            {
                Console.WriteLine($"{post.Network} {post.Handle} {post.Date} {post.Text}");
            }

            Console.WriteLine(result.Text);
        }

        return 0;
    }
}
