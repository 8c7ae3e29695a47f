using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>From a model's text to a validated object: extract, repair, deserialise, check the stage's own rules.</summary>
internal static partial class AnswerReader
{
    public static AnswerReading<T> Read<T>(string text, Func<T, IReadOnlyList<string>> validate)
        where T : class
    {
        AnswerReading<T>? best = null;
        foreach (var candidate in Candidates(AnswerText.WithoutThoughts(text)))
        {
            var reading = Deserialise(candidate, validate);
            if (reading.IsGood)
                return reading;
            best = best?.Value is null && (best is null || reading.Value is not null) ? reading : best;
        }
        return best ?? new AnswerReading<T>(null, ["The answer holds no complete JSON object."]);
    }

    /// <summary>The text as it is, the fast path; what a JSON string holds; the objects found in it.</summary>
    private static IEnumerable<string> Candidates(string text)
    {
        if (text.StartsWith('{') && text.EndsWith('}'))
            yield return text;
        if (text.StartsWith('"') && text.EndsWith('"') && Unquoted(text) is { } inner)
            text = inner;
        foreach (var found in AnswerText.Objects(text))
            yield return found;
    }

    private static AnswerReading<T> Deserialise<T>(string json, Func<T, IReadOnlyList<string>> validate)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, AnswerJson.Options) is { } value
                ? new AnswerReading<T>(value, validate(value))
                : new AnswerReading<T>(null, ["The answer is null."]);
        }
        catch (JsonException e)
        {
            return new AnswerReading<T>(null, [Sentence(e.Message)]);
        }
    }

    private static string? Unquoted(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Without our type names and byte positions, which tell a model nothing.</summary>
    private static string Sentence(string message) => Noise().Replace(message, "");

    [GeneratedRegex(
        @"(?<= type )'Vitae\.[\w.`]+'|(?<=to )Vitae\.[\w.`]*\.|,? ?\|? ?(?:LineNumber|BytePositionInLine): \d+\.?",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Noise();
}
