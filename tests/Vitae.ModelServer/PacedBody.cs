using System.Text;

namespace Vitae.ModelServer;

/// <summary>Writes a body at a model's pace, and breaks off where the step says.</summary>
internal sealed class PacedBody(HttpContext context, Step step, ServerOptions options)
{
    private int written;

    public async Task WriteAsync(IEnumerable<string> parts, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        var tokens = 0;
        foreach (var part in parts)
        {
            if (!await WriteAsync(Encoding.UTF8.GetBytes(part), ct))
            {
                return;
            }
            if (step.Stall)
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            if (options.PerTokenMs > 0)
            {
                // By the clock from the first word on: a slow timer must not make a slow model.
                var due = TimeSpan.FromMilliseconds(++tokens * options.PerTokenMs);
                var left = due - TimeProvider.System.GetElapsedTime(started);
                await (left > TimeSpan.Zero ? Task.Delay(left, ct) : Task.CompletedTask);
            }
        }
        if (step.CutAfter is not null)
        {
            context.Abort();
        }
    }

    private async Task<bool> WriteAsync(byte[] bytes, CancellationToken ct)
    {
        var room = step.CutAfter is { } cut ? Math.Min(bytes.Length, cut - written) : bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, room), ct);
        await context.Response.Body.FlushAsync(ct);
        written += room;
        if (room == bytes.Length)
        {
            return true;
        }
        context.Abort();
        return false;
    }
}
