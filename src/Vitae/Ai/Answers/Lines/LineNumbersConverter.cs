using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>Reads <c>"4 8-12"</c> as a list of line numbers; a list of them, which means the same, is taken too.</summary>
internal sealed class LineNumbersConverter : JsonConverter<IReadOnlyList<string>>, IWrittenAsText
{
    public override IReadOnlyList<string> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.StartArray => Items(ref reader),
            _ => throw Wrong($"a JSON {reader.TokenType}"),
        };
        return LineNumbers.Parse(text) ?? throw Wrong($"\"{text}\"");
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LineNumbers.Format(value));

    private static string Items(ref Utf8JsonReader reader)
    {
        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                reader.TokenType switch
                {
                    JsonTokenType.String => reader.GetString()!,
                    JsonTokenType.Number when reader.TryGetInt32(out var number) => $"{number}",
                    _ => throw Wrong($"a JSON {reader.TokenType}"),
                }
            );
        }

        return string.Join(' ', items);
    }

    private static JsonException Wrong(string what) => new($"Line numbers such as \"4 8-12\" are needed, not {what}.");
}
