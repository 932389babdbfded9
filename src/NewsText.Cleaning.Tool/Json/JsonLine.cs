using System.Text.Json;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>One line of a JSON Lines file that is read into memory, such as a labelled page, and where it stands.</summary>
/// <param name="Where">File and line, for messages.</param>
/// <param name="Value">The line's value.</param>
internal readonly record struct JsonLine(string Where, JsonElement Value)
{
    /// <summary>Reads a file, as <see cref="Read(LineReader)"/> does.</summary>
    public static IEnumerable<JsonLine> Read(string path)
    {
        using Stream stream = Inputs.Open(path);
        foreach (JsonLine line in Read(new LineReader(stream, path)))
        {
            yield return line;
        }
    }

    /// <summary>Reads lines in UTF-8. Blank ones are left out.</summary>
    /// <exception cref="InputException">The lines cannot be read, or one is no JSON; the message names file and line.</exception>
    public static IEnumerable<JsonLine> Read(LineReader lines)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                yield return Parse(line, $"{lines.Name}({lines.Number})");
            }
        }
    }

    /// <summary>Makes something of the line.</summary>
    /// <param name="what">What the line should be, for the message when it is not.</param>
    /// <param name="make">What is made. It may ask the value for what is not there or of another kind, and throw a <see cref="FormatException"/>.</param>
    /// <exception cref="InputException">The line is no such thing; the message says why.</exception>
    public T As<T>(string what, Func<JsonElement, T> make)
    {
        try
        {
            return make(Value);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new InputException($"{Where}: not {what}: {e.Message}");
        }
    }

    private static JsonLine Parse(ReadOnlySpan<byte> line, string where)
    {
        if (Utf8Check.FaultOf(line) is { } fault)
        {
            throw new InputException($"{where}: {fault}");
        }

        try
        {
            var reader = new Utf8JsonReader(line);
            JsonElement value = JsonElement.ParseValue(ref reader);
            return line[(int)reader.BytesConsumed..].Trim(" \t\r"u8).IsEmpty ? new JsonLine(where, value) : throw new InputException($"{where}: not JSON: a second value at byte {reader.BytesConsumed}");
        }
        catch (JsonException e)
        {
            throw new InputException($"{where}: {JsonRecord.ReasonOf(e)}");
        }
    }
}
