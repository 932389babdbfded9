using Xunit;

namespace NewsText.Cleaning.Tool.Tests;

public sealed class CommandLineTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("clean", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("eval", "--help")]
    [InlineData("--version")]
    public void Helps(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal((CommandLine.Done, ""), (run.Code, run.Error));
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void HelpListsEveryCommand()
    {
        string help = ToolRun.Of(["--help"]).Output;
        Assert.All(["clean <FILE>", "explain <FILE>", "eval <FILE>", "Exit codes:"], part => Assert.Contains(part, help));
    }

    [Theory]
    [InlineData]
    [InlineData("--jsonl")]
    [InlineData("explain")]
    [InlineData("--help")]
    public void ABrokenPipeEndsQuietly(params string[] args) => Assert.Equal((CommandLine.Done, ""), RunOn(BrokenPipe, args));

    [Theory]
    [InlineData]
    [InlineData("--jsonl")]
    [InlineData("explain")]
    public void AFullDiskIsAnError(params string[] args) => Assert.Equal((CommandLine.Failed, $"newsclean: cannot write: no more{Environment.NewLine}"), RunOn(NoSpace, args));

    /// <summary>"newsclean … >&amp;-": the framework calls a closed descriptor a denied path.</summary>
    [Fact]
    public void AClosedOutputIsAnError()
    {
        var error = new StringWriter();
        var closed = new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor"));
        int code = CommandLine.Run(["--help"], new Terminal { Input = Stream.Null, Output = new FailingStream(closed), Error = error });
        Assert.Equal((CommandLine.Failed, "newsclean: cannot write: Bad file descriptor"), (code, error.ToString().TrimEnd()));
    }

    [Fact]
    public void ABrokenPipeStopsReading()
    {
        string line = "{\"text\":\"A story stands here.\"}\n";
        var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 100_000))));
        CommandLine.Run(["--jsonl"], new Terminal { Input = input, Output = new FailingStream(new IOException("no more", BrokenPipe)), Error = TextWriter.Null });
        Assert.InRange(input.Position, 1, input.Length / 2);
    }

    private (int Code, string Error) RunOn(int fault, string[] args)
    {
        var error = new StringWriter();
        string file = folder.Write("one.txt", args is ["--jsonl"] ? "{\"text\":\"A story stands here.\"}\n" : "A story stands here.\n");
        string[] all = args is ["--help"] ? args : [.. args, file];
        int code = CommandLine.Run(all, new Terminal { Input = Stream.Null, Output = new FailingStream(new IOException("no more", fault)), Error = error });
        return (code, error.ToString());
    }

    private sealed class FailingStream(Exception fault) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw fault;

        public override void Write(ReadOnlySpan<byte> buffer) => throw fault;
    }
}
