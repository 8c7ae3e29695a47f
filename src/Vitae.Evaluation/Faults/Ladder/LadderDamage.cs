using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.Evaluation;

/// <summary>What models do to JSON, each kind by itself.</summary>
internal static partial class LadderDamage
{
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> Kinds { get; } =
        new Dictionary<string, Func<string, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["code fence"] = json => [$"```json\n{json}\n```", $"```\n{json}\n```"],
            ["words around it"] = json => [$"Here is the answer {{as asked}}:\n{json}\nAnything else?"],
            ["thoughts before it"] = json => [$"<think>maybe {{\"score\": 1}}?</think>\n{json}"],
            ["an earlier draft before it"] = json => [$"{{\"draft\": true}}\n{json}"],
            ["trailing commas"] = json => [Closing().Replace(json, ",${gap}${close}")],
            ["comments"] = json => [LineEnd().Replace(json, ", // as asked\n"), $"/* answer */ {json}"],
            ["no commas at line ends"] = json => [LineEnd().Replace(json, "\n")],
            ["bare names"] = json => [Name().Replace(json, "${name}:")],
            ["Python words"] = json => [json.Replace(": null", ": None", StringComparison.Ordinal)],
            ["one line"] = json => [json.ReplaceLineEndings("")],
            ["a string in a string"] = json => [JsonSerializer.Serialize(json)],
            ["byte order mark and hard spaces"] = json =>
                ["\uFEFF" + json.Replace("\n  ", "\n\u00A0\u00A0", StringComparison.Ordinal)],
            ["members nobody asked for"] = json => ["{\"confidence\": \"high\"," + json[1..]],
            ["the same member twice"] = json => [json[..^1].TrimEnd() + ",\n  \"score\": 99, \"score\": 98\n}"],
            ["cut off"] = json => Enumerable.Range(1, 19).Select(i => json[..(json.Length * i / 20)]),
            ["last brace missing"] = json => [json[..^1].TrimEnd()],
            ["a list left out"] = json => [List().Replace(json, "", 1)],
            ["an ellipsis for the rest"] = json => [json[..json.LastIndexOf(',')] + ", ...}"],
        };

    // At the beginning of a line only: brackets inside a text are the text's own.
    [GeneratedRegex(@"(?<=[^\s\[{,])(?<gap>\s*\n\s*)(?<close>[\]}])", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(@",\n", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex LineEnd();

    [GeneratedRegex("""(?<=\n *)"(?<name>[a-z_]+)":""", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Name();

    [GeneratedRegex("""\n  "[a-z_]+": \[\s*(?:\{[^{}]*\},?\s*)*\],?""", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex List();
}
