using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>Cleans one member of JSON objects, one object a line. All other bytes of a line stay as they are.</summary>
internal sealed class JsonLineCleaner(CleaningPipeline pipeline, string field, bool listsRemovals, RemovalSummary summary)
{
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a line with its text cleaned.</summary>
    /// <exception cref="InputException">The line is no object with such a text; nothing was written.</exception>
    public void Clean(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        JsonRecord record = JsonRecord.Read(line, field, listsRemovals);
        ReadOnlySpan<byte> value = line[record.Text];
        CleaningResult result = pipeline.Analyze(JsonText.Decode(value[1..^1]));
        summary.Add(result);

        int copied = 0;
        if (record.Removals is { } early && early.Start.Value < record.Text.Start.Value)
        {
            output.Write(line[..early.Start]);
            WriteRemovals(result.Removals, output);
            copied = early.End.Value;
        }

        if (result.IsChanged)
        {
            output.Write(line[copied..record.Text.Start.Value]);
            JsonText.Write(result.Text, output);
            copied = record.Text.End.Value;
        }

        if (record.Removals is { } late && late.Start.Value > record.Text.Start.Value)
        {
            output.Write(line[copied..late.Start.Value]);
            WriteRemovals(result.Removals, output);
            copied = late.End.Value;
        }
        else if (listsRemovals && record.Removals is null)
        {
            output.Write(line[copied..record.End]);
            output.Write(",\"removals\":"u8);
            WriteRemovals(result.Removals, output);
            copied = record.End;
        }

        output.Write(line[copied..]);
    }

    private void WriteRemovals(IReadOnlyList<Removal> removals, IBufferWriter<byte> output)
    {
        _writer.Reset(output);
        _writer.WriteStartArray();
        foreach (Removal removal in removals)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber("start"u8, removal.Start);
            _writer.WriteNumber("length"u8, removal.Length);
            _writer.WriteString("category"u8, CategoryNames.Of(removal.Category));
            _writer.WriteString("rule"u8, removal.Rule);
            _writer.WriteNumber("confidence"u8, removal.Confidence);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.Flush();
    }
}
