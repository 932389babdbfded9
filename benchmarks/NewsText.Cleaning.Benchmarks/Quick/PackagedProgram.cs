using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>This program with the precompiled library of a package, in a folder of its own.</summary>
internal sealed class PackagedProgram : IDisposable
{
    private static readonly string Library = typeof(NewsCleaner).Assembly.GetName().Name + ".dll";

    private static readonly string Machine =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static readonly string Image = $"runtimes/{Machine}/lib/net{Environment.Version.Major}.0/{Library}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public PackagedProgram(string package)
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string copy = System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        using ZipArchive archive = ZipFile.OpenRead(package);
        archive.GetEntry(Image)!.ExtractToFile(System.IO.Path.Combine(_folder.FullName, Library), overwrite: true);
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetFileName(Environment.ProcessPath!));

    /// <summary>Checks a package, if one is named, before anything is measured.</summary>
    /// <exception cref="ArgumentException">There is no such package, or it holds no image for this machine.</exception>
    public static void ThrowIfNotPrecompiled(string? package)
    {
        if (package is null)
        {
            return;
        }

        if (!File.Exists(package))
        {
            throw new ArgumentException($"There is no package {package}; `dotnet pack -c Release -p:Precompile=true` makes one.");
        }

        using ZipArchive archive = ZipFile.OpenRead(package);
        if (archive.GetEntry(Image) is null)
        {
            throw new ArgumentException($"{package} holds no {Image}; `dotnet pack -c Release -p:Precompile=true` makes a package that does, where the compiler can be had.");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
