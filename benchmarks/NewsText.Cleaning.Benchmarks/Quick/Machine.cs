using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>Where it was measured.</summary>
internal static class Machine
{
    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128)}-bit vectors, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";

    private static string Processor
    {
        get
        {
            const string Information = "/proc/cpuinfo";
            string[] lines = File.Exists(Information) ? File.ReadAllLines(Information) : [];
            string Value(string key) => lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "";
            return lines.Length == 0 ? RuntimeInformation.ProcessArchitecture.ToString() : $"{Value("model name")} (family {Value("cpu family")}, model {Value("model\t")})";
        }
    }
}
