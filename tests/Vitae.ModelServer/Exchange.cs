using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.ModelServer;

/// <summary>Answers one chat request: journal, script, model, wire.</summary>
internal sealed partial class Exchange(ServerOptions options, Script script, Journal journal, TimeProvider time)
{
    private const int PieceCharacters = 80;
    private static readonly string[] KeyHeaders = ["Authorization", "x-api-key", "api-key"];

    public async Task RunAsync(IWire wire, HttpContext context)
    {
        var inFlight = journal.Enter();
        try
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            using var document = JsonDocument.Parse(body);
            var request = wire.Read(document.RootElement);
            var key = KeyOf(context.Request);
            journal.Add(Entry(context.Request, request, body, key, inFlight));
            await AnswerAsync(wire, context, request, script.Next(key) ?? new Step());
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left; nothing to tell it.
        }
        finally
        {
            journal.Leave();
        }
    }

    private async Task AnswerAsync(IWire wire, HttpContext context, WireRequest request, Step step)
    {
        var ct = context.RequestAborted;
        await Task.Delay(step.Hang ? Timeout.Infinite : step.DelayMs + options.DelayMs, ct);
        if (step.Close)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = step.Status;
        foreach (var (name, value) in step.Headers)
        {
            context.Response.Headers[name] = value;
        }
        var isStream = request.Stream && step.Status == 200 && step.Body is null;
        context.Response.ContentType = step.ContentType ?? (isStream ? wire.StreamType : "application/json");
        var paced = new PacedBody(context, step, isStream ? options : options with { PerTokenMs = 0 });
        if (step.Body is not null || step.Status != 200)
        {
            await paced.WriteAsync([step.Body ?? wire.Error(step.Status, $"status {step.Status}")], ct);
            return;
        }
        var reply = await ReplyAsync(request, step, ct);
        await Task.Delay(options.FirstTokenMs + (isStream ? 0 : (int)(Tokens(reply) * options.PerTokenMs)), ct);
        await paced.WriteAsync(isStream ? Events(wire, request, reply, step) : [wire.Whole(request, reply)], ct);
    }

    private async Task<Reply> ReplyAsync(WireRequest request, Step step, CancellationToken ct)
    {
        var reply = step.Text is { } text
            ? Reply.To(request, text, step.Finish)
            : await options.Answer(request, ct) with
            {
                Finish = step.Finish,
            };
        return reply with
        {
            Usage = step.WithoutUsage ? null : reply.Usage,
            Text = step.WithoutContent ? "" : reply.Text,
            IsEmpty = step.WithoutContent,
        };
    }

    private IEnumerable<string> Events(IWire wire, WireRequest request, Reply reply, Step step)
    {
        var size = options.PerTokenMs > 0 ? 4 : PieceCharacters;
        var events = wire.Events(request, reply, Pieces(reply.Text, size));
        return step.StreamError is { } error ? [.. events.Take(events.Count / 2), wire.ErrorEvent(error)]
            : step.EndAfter is { } end ? events.Take(end)
            : events;
    }

    private static List<string> Pieces(string text, int size)
    {
        List<string> pieces = [];
        for (var start = 0; start < text.Length; )
        {
            var end = Math.Min(text.Length, start + size);
            end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
            pieces.Add(text[start..end]);
            start = end;
        }
        return pieces;
    }

    private static int Tokens(Reply reply) => reply.Usage?.Output ?? reply.Text.Length / 4;

    private static string KeyOf(HttpRequest request) =>
        KeyHeaders
            .Select(h => request.Headers[h].ToString())
            .FirstOrDefault(v => v.Length > 0)
            ?.Replace("Bearer ", "", StringComparison.Ordinal)
        ?? "";

    private JournalEntry Entry(HttpRequest http, WireRequest request, string body, string key, int inFlight) =>
        new()
        {
            At = time.GetUtcNow(),
            Route = http.Path,
            Wire = request.Wire,
            Model = request.Model,
            Stage = TaskHeading().Match(request.Prompt).Groups["stage"].Value,
            KeyHash = key.Length == 0 ? "" : Hash(key),
            KeyHeaders = [.. KeyHeaders.Where(http.Headers.ContainsKey)],
            Prompt = request.Prompt,
            Body = body,
            RequestHash = Hash(body),
            InFlight = inFlight,
            Headers = http
                .Headers.Where(h => !KeyHeaders.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
                .ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"^# Task: (?<stage>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TaskHeading();
}
