using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>Reads a line of an answer; one that has another shape is named, so that the corrective request can quote it.</summary>
internal sealed class LineConverter<T> : JsonConverter<T>, IWrittenAsText
    where T : ILineAnswer<T>
{
    private const int LongestQuote = 120;

    /// <summary>A null among the lines is refused like any other wrong line.</summary>
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A line of text such as \"{T.Shape}\" is needed, not a JSON {reader.TokenType}.");
        var line = reader.GetString()!;
        return T.Parse(line.Trim()) ?? throw new JsonException($"\"{Short(line)}\" is not of the form \"{T.Shape}\".");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToLine());

    private static string Short(string line) => line.Length <= LongestQuote ? line : line[..LongestQuote] + " …";
}
