using System.IO.Compression;
using System.Text;

namespace NewsText.Cleaning.Tool.Input;

/// <summary>Opens what a command is told to read: files by path, unpacked when their name ends in <c>.gz</c>, and standard input as <c>-</c> or when no path is given.</summary>
internal static class Inputs
{
    private const string StandardInput = "-";

    /// <summary>Does an action for the whole text of each input.</summary>
    /// <returns>The exit code.</returns>
    public static int ForEachText(IReadOnlyList<string> paths, Terminal terminal, Action<string, string> action) =>
        ForEach(paths, terminal, (name, stream) => action(name, ReadText(name, stream)));

    /// <summary>Does an action for the lines of each input.</summary>
    /// <returns>The exit code.</returns>
    public static int ForEachLines(IReadOnlyList<string> paths, Terminal terminal, Action<LineReader> action) =>
        ForEach(paths, terminal, (name, stream) => action(new LineReader(stream, name)));

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">It cannot be opened; the message names it.</exception>
    public static Stream Open(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: {Reason(path, e)}");
        }
    }

    /// <summary>Why a file cannot be opened, in one short phrase.</summary>
    public static string Reason(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        _ when Directory.Exists(path) => "is a directory",
        _ => e.Message,
    };

    /// <summary>Does an action for each input. One that cannot be read is reported, and the others are still done.</summary>
    /// <returns>The exit code.</returns>
    private static int ForEach(IReadOnlyList<string> paths, Terminal terminal, Action<string, Stream> action)
    {
        int code = CommandLine.Done;
        foreach (string path in paths.Count > 0 ? paths : [StandardInput])
        {
            try
            {
                if (path == StandardInput)
                {
                    action("<stdin>", terminal.Input);
                }
                else
                {
                    using Stream stream = Open(path);
                    action(path, stream);
                }
            }
            catch (InputException e)
            {
                terminal.Report(e.Message);
                code = CommandLine.Failed;
            }
        }

        return code;
    }

    private static string ReadText(string name, Stream stream)
    {
        var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new InputException($"{name}: {e.Message}");
        }

        ReadOnlySpan<byte> content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return Utf8Check.FaultOf(content) is { } fault
            ? throw new InputException($"{name}: {fault}")
            : Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);
    }
}
