using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>This program with the precompiled library of a package, in a folder of its own.</summary>
internal sealed class PackagedProgram : IDisposable
{
    private static readonly string Library = typeof(NewsCleaner).Assembly.GetName().Name + ".dll";

    private static readonly string Image = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net{Environment.Version.Major}.0/{Library}";

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

    /// <summary>Whether the package holds an image for this machine.</summary>
    public static bool IsPrecompiled(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.GetEntry(Image) is not null;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
