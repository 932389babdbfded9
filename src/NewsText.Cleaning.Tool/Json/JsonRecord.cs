using System.Text.Json;
using NewsText.Cleaning.Tool.Input;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>Where in a line of JSON the values stand that the tool reads or changes. Everything else is copied byte by byte.</summary>
/// <param name="Text">The text's value with its quotation marks.</param>
/// <param name="Removals">The value of a list of removals that is already there.</param>
/// <param name="End">Where the object's closing bracket stands.</param>
internal readonly record struct JsonRecord(Range Text, Range? Removals, int End)
{
    /// <summary>The member that lists what was removed.</summary>
    public const string RemovalsField = "removals";

    /// <summary>Reads one line.</summary>
    /// <param name="line">One line in UTF-8.</param>
    /// <param name="field">The name of the member that holds the text.</param>
    /// <param name="findsRemovals">Whether to look for a list of removals.</param>
    /// <exception cref="InputException">The line is no such object; the message says why, without file and line.</exception>
    public static JsonRecord Read(ReadOnlySpan<byte> line, string field, bool findsRemovals)
    {
        if (Utf8Check.FaultOf(line) is { } fault)
        {
            throw new InputException(fault);
        }

        try
        {
            return ReadObject(line, field, findsRemovals);
        }
        catch (JsonException e)
        {
            throw new InputException(ReasonOf(e));
        }
    }

    /// <summary>Why a line is no JSON. The framework's message goes on with its own count of lines, which is always 0 here.</summary>
    public static string ReasonOf(JsonException e) => $"not JSON: byte {e.BytePositionInLine}: {e.Message.Split(" LineNumber:")[0]}";

    private static JsonRecord ReadObject(ReadOnlySpan<byte> line, string field, bool findsRemovals)
    {
        // The reader does not recurse, so depth costs one bit a level.
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        Range? text = null, removals = null;
        JsonTokenType type = JsonTokenType.None;
        while (reader.Read())
        {
            if (!isObject || reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            bool isText = IsNamed(reader, field);
            bool isRemovals = findsRemovals && IsNamed(reader, RemovalsField);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            JsonTokenType valueType = reader.TokenType;
            reader.Skip();
            Range value = start..(int)reader.BytesConsumed;
            if ((isText && text is not null) || (isRemovals && removals is not null))
            {
                throw new InputException($"the member \"{(isText ? field : RemovalsField)}\" stands twice");
            }

            (text, type) = isText ? (value, valueType) : (text, type);
            removals = isRemovals ? value : removals;
        }

        return (isObject, text, type) switch
        {
            (false, _, _) => throw new InputException("not a JSON object"),
            (_, null, _) => throw new InputException($"the object has no member \"{field}\""),
            (_, { } value, JsonTokenType.String) => new JsonRecord(value, removals, (int)reader.TokenStartIndex),
            _ => throw new InputException($"the member \"{field}\" is no string"),
        };
    }

    private static bool IsNamed(in Utf8JsonReader reader, string name) =>
        reader.ValueIsEscaped ? JsonText.Decode(reader.ValueSpan) == name : reader.ValueTextEquals(name);
}
