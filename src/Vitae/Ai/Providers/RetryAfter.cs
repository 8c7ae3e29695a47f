using System.Globalization;
using System.Net.Http.Headers;

namespace Vitae.Ai;

/// <summary>How long a server asks us to wait, in every spelling in use: seconds, a date, milliseconds.</summary>
internal static class RetryAfter
{
    private static readonly string[] Milliseconds = ["retry-after-ms", "x-ms-retry-after-ms"];

    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        foreach (var name in Milliseconds)
        {
            if (First(headers, name) is { } text && Number(text) is { } ms)
            {
                return Bounded(ms / 1000);
            }
        }
        if (First(headers, "retry-after") is not { } value)
        {
            return null;
        }
        if (Number(value) is { } seconds)
        {
            return Bounded(seconds);
        }
        return DateTimeOffset.TryParse(
            value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            // By the server's own clock where it tells the time: ours may be wrong by a day.
            ? Bounded((date - (headers.Date ?? now)).TotalSeconds)
            : null;
    }

    private static string? First(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault()?.Trim() : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n : null;

    // A date in the past means now; an absurd figure must not overflow a timer.
    private static TimeSpan Bounded(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 30 * 86_400));
}
