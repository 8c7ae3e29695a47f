using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>What a failed answer says, in any of the shapes servers use.</summary>
/// <param name="Message">Null when the body says nothing a person could read.</param>
/// <param name="Code">All machine-readable words of it (code, type), joined by spaces.</param>
/// <param name="Parameter">The part of the request it objects to.</param>
/// <param name="IsHtml">True for a web page: usually a proxy, or a wrong address.</param>
internal sealed partial record ErrorBody(string? Message, string Code, string? Parameter, bool IsHtml)
{
    private const int MostCharacters = 240;

    /// <summary>The HTTP status a gateway put into the body; null where it did not.</summary>
    public int? Status =>
        int.TryParse(Code.Split(' ')[0], CultureInfo.InvariantCulture, out var status) && status is >= 400 and < 600
            ? status
            : null;

    public static ErrorBody Read(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        if (trimmed.StartsWith("<"))
        {
            return new ErrorBody(null, "", null, true);
        }
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            root = root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 ? root[0] : root;
            return root.ValueKind == JsonValueKind.Object
                ? FromObject(root)
                : new ErrorBody(Short(root.ToString()), "", null, false);
        }
        catch (JsonException)
        {
            return new ErrorBody(Short(text), "", null, false);
        }
    }

    /// <summary>True for an object that begins with an error instead of an answer.</summary>
    public static bool IsOnlyError(string text) => OnlyError().IsMatch(text);

    private static ErrorBody FromObject(JsonElement root)
    {
        var error = root.TryGetProperty("error", out var inner) ? inner : root;
        if (error.ValueKind != JsonValueKind.Object)
        {
            return new ErrorBody(Short(error.ToString()), "", null, false);
        }
        var message = Text(error, "message") ?? Text(error, "detail") ?? Text(root, "message");
        return new ErrorBody(
            Short(message),
            $"{Text(error, "code")} {Text(error, "type")}",
            Text(error, "param"),
            false
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static string? Short(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        // One line without control characters: it will be shown in a terminal and written to logs.
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(c => !char.IsControl(c)));
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
    }

    [GeneratedRegex("""^\s*\{\s*"error"\s*:\s*[{"]""", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex OnlyError();
}
