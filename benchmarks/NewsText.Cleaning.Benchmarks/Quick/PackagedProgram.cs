using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Benchmarks.Quick;

/// <summary>This program with the precompiled library of a package, in a folder of its own.</summary>
internal sealed class PackagedProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public PackagedProgram(string package)
    {
        string library = typeof(NewsCleaner).Assembly.GetName().Name + ".dll";
        string image = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net{Environment.Version.Major}.0/{library}";
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string copy = System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        using ZipArchive archive = ZipFile.OpenRead(package);
        ZipArchiveEntry entry = archive.GetEntry(image) ?? throw new ArgumentException($"{package} holds no {image}: it was packed without -p:Precompile=true.", nameof(package));
        entry.ExtractToFile(System.IO.Path.Combine(_folder.FullName, library), overwrite: true);
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetFileName(Environment.ProcessPath!));

    public void Dispose() => _folder.Delete(recursive: true);
}
