using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Tests.Rules;

/// <summary>The scanner against its naive twin, with every width of vectors that this machine has.</summary>
public sealed class ScannerVectorTests
{
    [Theory]
    [InlineData("", "", 512)]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F", 256)]
    [InlineData("DOTNET_EnableAVX2", "DOTNET_EnableAVX2", 128)]
    [InlineData("DOTNET_EnableHWIntrinsic", "DOTNET_EnableHWIntrinsic", 0)]
    public void FindsWhatTheTwinFinds(string setting, string olderName, int width)
    {
        int widest = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        (string, string)[] settings = setting.Length == 0 ? [] : [(setting, "0"), (olderName, "0")];
        (int code, string output) = ChildProcess.Run("compare", settings);
        Assert.Equal((0, $"no difference; {Math.Min(width, widest)}-bit vectors"), (code, output));
    }
}
