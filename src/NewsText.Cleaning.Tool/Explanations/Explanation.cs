using System.Globalization;
using NewsText.Cleaning.Rules;
using Spectre.Console;

namespace NewsText.Cleaning.Tool.Explanations;

/// <summary>Shows a text line by line with what was removed from it and why. Readable without colours.</summary>
internal sealed class Explanation
{
    private static readonly Style Removed = new(Color.Red, decoration: Decoration.Strikethrough);
    private static readonly Style Sign = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Note = new(Color.Olive);
    private static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);

    private readonly CleaningResult _result;
    private readonly IAnsiConsole _console;

    // The first removal that does not end before the line in hand, and the first that has not been explained yet.
    private int _current;
    private int _unexplained;

    private Explanation(CleaningResult result, IAnsiConsole console)
    {
        _result = result;
        _console = console;
    }

    /// <summary>Writes the text, the reasons, and a summary.</summary>
    public static void Write(CleaningResult result, IAnsiConsole console)
    {
        var explanation = new Explanation(result, console);
        explanation.WriteLines();
        console.WriteLine();
        if (result.IsSuspicious)
        {
            console.WriteLine("Suspicious: most of this text looks like residue, so it is probably no article. It was left whole.", Warning);
        }

        var summary = new RemovalSummary();
        summary.Add(result);
        console.WriteLine(summary.ToLine());
    }

    private void WriteLines()
    {
        ReadOnlySpan<char> text = _result.Original;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            WriteLine(start, end);
            start = end + (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private void WriteLine(int start, int end)
    {
        IReadOnlyList<Removal> removals = _result.Removals;
        while (_current < removals.Count && removals[_current].End <= start)
        {
            _current++;
        }

        var pieces = new List<(int Start, int End, bool IsRemoved)>();
        int at = start, next = _current;
        for (; next < removals.Count && removals[next].Start < end; next++)
        {
            Removal removal = removals[next];
            AddPiece(pieces, at, removal.Start, isRemoved: false);
            AddPiece(pieces, Math.Max(at, removal.Start), Math.Min(end, removal.End), isRemoved: true);
            at = Math.Min(end, removal.End);
        }

        AddPiece(pieces, at, end, isRemoved: false);
        WritePieces(pieces);
        if (pieces.Any(piece => piece.IsRemoved && !IsBlank(piece.Start, piece.End)))
        {
            WriteNotes(next);
        }
    }

    private static void AddPiece(List<(int Start, int End, bool IsRemoved)> pieces, int start, int end, bool isRemoved)
    {
        if (start < end)
        {
            pieces.Add((start, end, isRemoved));
        }
    }

    private void WritePieces(List<(int Start, int End, bool IsRemoved)> pieces)
    {
        bool loses = pieces.Any(piece => piece.IsRemoved && !IsBlank(piece.Start, piece.End));
        bool keeps = pieces.Any(piece => !piece.IsRemoved && !IsBlank(piece.Start, piece.End));
        var line = new Paragraph();
        if (loses || keeps)
        {
            line.Append(!loses ? "  " : keeps ? "~ " : "- ", loses ? Sign : Style.Plain);
            foreach ((int start, int end, bool isRemoved) in pieces)
            {
                bool isBracketed = keeps && isRemoved && !IsBlank(start, end);
                line.Append(isBracketed ? "[-" : "", Sign);
                line.Append(Visible(start, end), isRemoved ? Removed : Style.Plain);
                line.Append(isBracketed ? "-]" : "", Sign);
            }
        }

        _console.Write(line);
        _console.WriteLine();
    }

    private void WriteNotes(int end)
    {
        for (_unexplained = Math.Max(_unexplained, _current); _unexplained < end; _unexplained++)
        {
            Removal removal = _result.Removals[_unexplained];
            _console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"    {CategoryNames.Of(removal.Category)}  {removal.Rule}  {removal.Confidence:F2}"), Note);
        }
    }

    private bool IsBlank(int start, int end) => _result.Original.AsSpan(start, end - start).IsWhiteSpace();

    // Scraped text must not steer the terminal.
    private string Visible(int start, int end) => string.Create(end - start, (_result.Original, start), static (span, state) =>
    {
        state.Original.AsSpan(state.start, span.Length).CopyTo(span);
        foreach (ref char c in span)
        {
            c = c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c;
        }
    });
}
