using System.IO.Compression;
using System.Text.Json;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>One line of a JSON Lines file that is read into memory, such as a labelled page, and where it stands.</summary>
/// <param name="Where">File and line, for messages.</param>
/// <param name="Value">The line's value.</param>
internal readonly record struct JsonLine(string Where, JsonElement Value)
{
    /// <summary>Reads a file in UTF-8, which may be gzip when its name ends so. Blank lines are left out.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is no JSON; the message names file and line.</exception>
    public static IEnumerable<JsonLine> Read(string path)
    {
        using Stream file = Inputs.Open(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var lines = new LineReader(stream, path);
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                yield return Parse(line, $"{path}({lines.Number})");
            }
        }
    }

    /// <summary>Makes something of the line.</summary>
    /// <param name="what">What the line should be, for the message when it is not.</param>
    /// <param name="make">What is made. It may ask the value for members that are not there or not of that type.</param>
    /// <exception cref="InputException">The line is no such thing; the message says why.</exception>
    public T As<T>(string what, Func<JsonElement, T> make)
    {
        try
        {
            return make(Value);
        }
        catch (KeyNotFoundException)
        {
            throw new InputException($"{Where}: not {what}: a member is missing");
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new InputException($"{Where}: not {what}: {e.Message}");
        }
    }

    private static JsonLine Parse(ReadOnlySpan<byte> line, string where)
    {
        int fault = Utf8Check.FindFault(line);
        if (fault >= 0)
        {
            throw new InputException($"{where}: not UTF-8: byte {fault}");
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
