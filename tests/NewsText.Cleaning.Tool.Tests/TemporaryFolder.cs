using System.IO.Compression;
using System.Text;

namespace NewsText.Cleaning.Tool.Tests;

/// <summary>A folder for one test class, with the test rules in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsclean");

    public TemporaryFolder() => RuleFile = Write("test.rules", ToolRun.Rules);

    public string RuleFile { get; }

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    /// <summary>A text as gzip.</summary>
    public static byte[] Packed(string text)
    {
        var bytes = new MemoryStream();
        using (var stream = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
