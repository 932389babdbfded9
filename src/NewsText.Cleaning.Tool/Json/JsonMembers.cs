using System.Text.Json;

namespace NewsText.Cleaning.Tool.Json;

/// <summary>Members that an object must have. All throw a <see cref="FormatException"/> that names the member which is missing or of another kind.</summary>
internal static class JsonMembers
{
    public static string Text(this JsonElement value, string name) => value.Member(name, "string", JsonValueKind.String).GetString()!;

    public static bool Boolean(this JsonElement value, string name) => value.Member(name, "boolean", JsonValueKind.True, JsonValueKind.False).GetBoolean();

    public static int Number(this JsonElement value, string name) =>
        value.Member(name, "number", JsonValueKind.Number).TryGetInt32(out int number) ? number : throw new FormatException($"the member \"{name}\" is no whole number");

    public static IEnumerable<JsonElement> Items(this JsonElement value, string name) => value.Member(name, "array", JsonValueKind.Array).EnumerateArray();

    public static IEnumerable<string> Texts(this JsonElement value, string name) => value.Items(name).Select(
        item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException($"the member \"{name}\" is no array of strings"));

    /// <summary>Whether there is such a member; null counts as none.</summary>
    public static bool Has(this JsonElement value, string name) => value.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null;

    private static JsonElement Member(this JsonElement value, string name, string expected, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"not an object with a member \"{name}\"");
        }

        return !value.TryGetProperty(name, out JsonElement member) ? throw new FormatException($"the object has no member \"{name}\"")
            : kinds.Contains(member.ValueKind) ? member
            : throw new FormatException($"the member \"{name}\" is no {expected}");
    }
}
