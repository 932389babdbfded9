using System.Text;

namespace NewsText.Cleaning.Tool.Tests;

/// <summary>What one command line did, run in this process with streams of its own.</summary>
internal sealed record ToolRun(int Code, byte[] Bytes, string Error)
{
    /// <summary>Two rules of phrases that no other rule knows: a line that goes, and a tail that goes.</summary>
    public const string Rules =
        """
        category: reader-comment
        rule: test.line
        line: Zorbel marker line
        confidence: 0.98
        remove: Zorbel marker line
        keep: The zorbel marker line was long.

        category: caption
        rule: test.tail
        inside: Zorbel picture:
        extent: rest
        confidence: 0.96
        remove: The hall was full. [[Zorbel picture: a hall]]
        keep: A zorbel picture hung there.
        """;

    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] ErrorLines => Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(string[] args, string input = "") => Of(args, Encoding.UTF8.GetBytes(input));

    public static ToolRun Of(string[] args, byte[] input, bool isTerminal = false, bool usesColour = false)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        int code = CommandLine.Run(args, new Terminal
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            IsInputTerminal = isTerminal,
            IsOutputTerminal = isTerminal,
            UsesColour = usesColour,
        });
        return new ToolRun(code, output.ToArray(), error.ToString());
    }
}
