using System.Text;

namespace NewsText.Cleaning.Tool.Input;

/// <summary>Opens what a command is told to read: files by path, and standard input as <c>-</c> or when no path is given.</summary>
internal static class Inputs
{
    private const string StandardInput = "-";

    /// <summary>Does an action for each input. One that cannot be read is reported, and the others are still done.</summary>
    /// <returns>The exit code.</returns>
    public static int ForEach(IReadOnlyList<string> paths, Terminal terminal, Action<string, Stream> action)
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

    /// <summary>Does an action for the whole text of each input.</summary>
    /// <returns>The exit code.</returns>
    public static int ForEachText(IReadOnlyList<string> paths, Terminal terminal, Action<string, string> action) =>
        ForEach(paths, terminal, (name, stream) => action(name, ReadText(name, stream)));

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">It cannot be opened; the message names it.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
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

    private static string ReadText(string name, Stream stream)
    {
        var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (IOException e)
        {
            throw new InputException($"{name}: {e.Message}");
        }

        ReadOnlySpan<byte> content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        int fault = Utf8Check.FindFault(content);
        return fault < 0
            ? Encoding.UTF8.GetString(content)
            : throw new InputException($"{name}: not UTF-8: byte {bytes.Length - content.Length + fault}");
    }
}
