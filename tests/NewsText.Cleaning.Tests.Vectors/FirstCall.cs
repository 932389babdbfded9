using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace NewsText.Cleaning.Tests.Vectors;

/// <summary>Makes the first call of this process and prints the milliseconds that were not spent on compiling, and the bytes that it allocated.</summary>
internal static class FirstCall
{
    public static int Run()
    {
        const string Text = "The council voted on Monday to keep the ferry running through the winter.\n\nAdvertisement\n\nThe last boat leaves at nine.";
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long allocated = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
        string cleaned = NewsCleaner.Clean(Text);
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(all - (JitInfo.GetCompilationTime() - compiling)).TotalMilliseconds} {allocated}"));
        return cleaned.Length < Text.Length ? 0 : 1;
    }
}
