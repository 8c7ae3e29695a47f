using System.Text.Json;
using Microsoft.ML.Tokenizers;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Llm;

/// <summary>Listens to a model server and counts in tokens of o200k.</summary>
internal sealed class CallBook
{
    /// <summary>Providers cache no shorter beginnings.</summary>
    private const int LeastCached = 1024;
    private const double Read = 0.1;
    private const double Write = 1.25;
    private const int OutputWeight = 4;
    private readonly TiktokenTokenizer tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
    private readonly List<(string Prompt, string Schema, string Answer)> heard = [];

    public void Hear(WireRequest request, string answer)
    {
        // The request's body is gone once it is answered.
        var schema = Schema(request.Body);
        lock (heard)
            heard.Add((request.Prompt, schema, answer));
    }

    /// <summary>The calls since the last time.</summary>
    public IReadOnlyList<Call> Take()
    {
        lock (heard)
        {
            var calls = heard
                .Select((h, i) => Count(h.Prompt, h.Schema, h.Answer, heard.Take(i).Select(e => e.Prompt)))
                .ToList();
            heard.Clear();
            return calls;
        }
    }

    /// <summary>Input and four times output: what calls cost with today's price ratio, without a provider's cache.</summary>
    public static double Units(IEnumerable<Call> calls) => calls.Sum(c => c.Input + OutputWeight * c.Output);

    /// <summary>The same where a beginning that was sent before costs a tenth, and sending it first a quarter more.</summary>
    public static double CachedUnits(IReadOnlyList<Call> calls)
    {
        var written = calls.Where(c => c.Known >= LeastCached).Select(c => c.Known).DefaultIfEmpty().Max();
        return Units(calls)
            + (Write - 1) * written
            - (1 - Read) * calls.Where(c => c.Known >= LeastCached).Sum(c => c.Known);
    }

    /// <summary>Share of the input of match, writing and review that an earlier call had sent.</summary>
    public static double SharedShare(IReadOnlyList<Call> calls)
    {
        var later = calls.Where(c => c.Stage is "match_job" or "write_resume" or "review_for_ats").ToList();
        return (double)later.Sum(c => c.Known) / later.Sum(c => c.Input);
    }

    private Call Count(string prompt, string schema, string answer, IEnumerable<string> earlier)
    {
        var shared = earlier.Select(e => Shared(e, prompt)).DefaultIfEmpty().Max();
        return new Call(
            StageOf(prompt),
            Tokens(prompt) + Tokens(schema),
            Tokens(schema),
            Tokens(answer),
            Tokens(prompt[..shared])
        );
    }

    private int Tokens(string text) => tokenizer.CountTokens(text);

    private static int Shared(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        var i = 0;
        while (i < length && one[i] == other[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>Without the white space of its JSON: providers read the schema, they do not bill its indentation.</summary>
    private static string Schema(JsonElement body) =>
        body.TryGetProperty("response_format", out var format) ? JsonSerializer.Serialize(format) : "";

    /// <summary>The prompt's own name for what it asks.</summary>
    public static string StageOf(string prompt)
    {
        const string Heading = "# Task: ";
        var at = prompt.LastIndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        return prompt[at..prompt.IndexOf('\n', at)].Trim();
    }
}
