using System.Security.Cryptography;
using System.Text;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>A POST with an <c>Idempotency-Key</c> is done once: the same key gets the same answer, also after a restart.</summary>
internal sealed class IdempotentAnswers(KeptAnswers kept, TimeProvider clock)
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 200;

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var key = context.Request.Headers[Header].ToString();
        if (key.Length == 0 || !HttpMethods.IsPost(context.Request.Method))
        {
            await next(context);
            return;
        }

        if (key.Length > LongestKey)
        {
            throw new VitaeException(ErrorCodes.InvalidInput, $"The {Header} is longer than {LongestKey} characters.");
        }

        var ct = context.RequestAborted;
        await using var turn = await kept.TakeTurnAsync(key, ct);
        var hash = await HashAsync(context.Request, ct);
        if (await kept.FindAsync(key, ct) is { } answer)
        {
            await RepeatAsync(context, answer, hash);
            return;
        }

        await RecordAsync(context, next, key, hash);
    }

    private static async Task RepeatAsync(HttpContext context, KeptAnswer answer, string hash)
    {
        if (answer.RequestHash != hash)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"This {Header} was used for another request.",
                "Use a new key for each new request."
            );
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.Headers.Location = answer.Location;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Idempotent-Replayed"] = "true";
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private async Task RecordAsync(HttpContext context, RequestDelegate next, string key, string hash)
    {
        var wire = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        var response = context.Response;
        if (response.StatusCode < 300)
        {
            // Not cancellable: what was done must not be done again because its sender hung up.
            await kept.KeepAsync(
                new KeptAnswer
                {
                    Owner = CurrentOwner.Id,
                    Key = key,
                    RequestHash = hash,
                    Status = response.StatusCode,
                    ContentType = response.ContentType,
                    Location = response.Headers.Location,
                    Body = copy.ToArray(),
                    CreatedAt = clock.GetUtcNow().UtcDateTime,
                },
                CancellationToken.None
            );
        }

        await wire.WriteAsync(copy.ToArray(), context.RequestAborted);
    }

    /// <summary>Address and JSON; the parts of an upload are divided by another random line each time.</summary>
    private static async Task<string> HashAsync(HttpRequest request, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n"));
        if (!request.HasFormContentType)
        {
            request.EnableBuffering();
            var buffer = new byte[8192];
            for (int read; (read = await request.Body.ReadAsync(buffer, ct)) > 0; )
            {
                hash.AppendData(buffer, 0, read);
            }

            request.Body.Position = 0;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
