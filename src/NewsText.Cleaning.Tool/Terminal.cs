using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace NewsText.Cleaning.Tool;

/// <summary>The streams a command reads and writes. Commands use no other way to the outside but files they are told to read.</summary>
internal sealed class Terminal
{
    // What a pipe or a file gets is not wrapped.
    private const int Unlimited = 1 << 24;

    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    private StreamWriter? _text;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool UsesColour { get; init; }

    /// <summary>How many columns the output has.</summary>
    public int Width { get; init; } = Unlimited;

    /// <summary><see cref="Output"/> for text: UTF-8 without a byte order mark, flushed when the command is done.</summary>
    public TextWriter Text => _text ??= new StreamWriter(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        if (isTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = Console.Error,
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = isTerminal,
            UsesColour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : Unlimited,
        };
    }

    /// <summary>Whether a write failed because nobody reads any more.</summary>
    public static bool IsBrokenPipe(IOException e) => e.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;

    /// <summary>Writes a message to standard error.</summary>
    public void Report(string message) => Error.WriteLine($"newsclean: {message}");

    /// <summary>A console on <see cref="Text"/>, with colours where they are wanted.</summary>
    public IAnsiConsole CreateConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Text),
            Ansi = UsesColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = UsesColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    // The console's own stream hides a broken pipe, so that "| head" would read and clean the whole input for nobody. A plain stream on the
    // descriptor reports it; on a regular file it would keep a position of its own, so that one stays with the console's.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }
}
