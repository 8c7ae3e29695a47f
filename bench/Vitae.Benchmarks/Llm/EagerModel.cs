using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Llm;

/// <summary>
/// The offline model made as talkative as a hosted one: it sends every bullet back in words, not only by id. The words are
/// the candidate's own, so length is right and the gate has nothing to object to.
/// </summary>
internal static partial class EagerModel
{
    public static Func<WireRequest, CancellationToken, ValueTask<Reply>> Create(
        Action<WireRequest, string>? heard = null
    )
    {
        var model = BenchHouse.OfflineModel();
        return async (request, ct) =>
        {
            var text = (await model.GetResponseAsync(request.Messages, cancellationToken: ct)).Text;
            if (request.Prompt.Contains("# Task: write_resume", StringComparison.Ordinal))
            {
                text = InWords(text, request.Prompt);
            }

            heard?.Invoke(request, text);
            return Reply.To(request, text);
        };
    }

    private static string InWords(string answer, string prompt)
    {
        var facts = Fact()
            .Matches(prompt)
            .GroupBy(m => m.Groups["id"].Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Groups["text"].Value.Trim(), StringComparer.Ordinal);
        var draft = JsonNode.Parse(answer)!;
        foreach (var list in new[] { "summary", "bullets" })
        {
            draft[list] = new JsonArray([
                .. draft[list]!.AsArray().Select(l => (JsonNode)Told(l!.GetValue<string>(), facts)),
            ]);
        }

        return draft.ToJsonString(VitaeJson.Options);
    }

    /// <summary>A line that is ids alone, with the words of the first; an entry's id stays as it is.</summary>
    private static string Told(string line, Dictionary<string, string> facts) =>
        line.Split(' ')[0] is var id
        && (id.Contains('.', StringComparison.Ordinal) || id[0] is 'm' or 'a')
        && !line.Contains(':', StringComparison.Ordinal)
        && facts.TryGetValue(id, out var words)
            ? $"{line}: {words}"
            : line;

    [GeneratedRegex(@"^\s*(?:- )?\[(?<id>[a-z]\d+(?:\.\d+)?)\] ?(?<text>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Fact();
}
