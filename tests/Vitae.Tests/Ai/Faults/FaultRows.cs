using System.Globalization;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Faults;

/// <summary>The transport rows of the fault matrix.</summary>
internal static class FaultRows
{
    private const string Quota =
        """{"error":{"code":"insufficient_quota","message":"You exceeded your current quota, please check your plan and billing details."}}""";

    /// <summary>Made afresh: dates in them count from now.</summary>
    public static IReadOnlyList<FaultRow> All() => [.. Waits(), .. Passing(), .. Staying(), .. Bodies(), .. Endings()];

    private static IEnumerable<FaultRow> Waits()
    {
        var second = TimeSpan.FromSeconds(1);
        yield return new FaultRow("L1", "429, Retry-After: 1", Step.Fails(429, ("Retry-After", "1")))
        {
            Requests = 2,
            AtLeast = second,
        };
        yield return new FaultRow("L1", "429, retry-after-ms: 700", Step.Fails(429, ("retry-after-ms", "700")))
        {
            Requests = 2,
            AtLeast = 0.7 * second,
        };
        yield return new FaultRow("L1", "503, Retry-After as a date", Step.Fails(503, ("Retry-After", Soon())))
        {
            Requests = 2,
            AtLeast = second,
        };
        yield return new FaultRow("L2", "429, Retry-After: 3600", Step.Fails(429, ("Retry-After", "3600")))
        {
            Requests = 1,
            Fails = ModelErrorKind.RateLimited,
            // Also what the provider is left alone for before the run is repeated.
            Options = o => o with { LongestWait = second },
        };
    }

    private static IEnumerable<FaultRow> Passing()
    {
        foreach (var status in (int[])[408, 409, 429, 500, 502, 503, 504, 529])
            yield return new FaultRow("L3", $"{status} twice", Step.Fails(status), Step.Fails(status)) { Requests = 3 };
        yield return new FaultRow("L3", "connection closed twice", new Step { Close = true }, new Step { Close = true })
        {
            Requests = 3,
        };
        yield return new FaultRow("L4", "503 for ever", Step.Fails(503))
        {
            Requests = 4,
            Fails = ModelErrorKind.Unavailable,
            Forever = true,
        };
        yield return new FaultRow("L7", "accepted, never answered", new Step { Hang = true })
        {
            Requests = 2,
            Options = o => o with { AttemptTimeout = TimeSpan.FromMilliseconds(400) },
        };
        yield return new FaultRow("L7", "falls silent in the middle", new Step { Stall = true })
        {
            Requests = 2,
            Options = o =>
                o with
                {
                    IdleTimeout = TimeSpan.FromMilliseconds(400),
                    AttemptTimeout = TimeSpan.FromSeconds(20),
                },
        };
    }

    private static IEnumerable<FaultRow> Staying()
    {
        (int Status, ModelErrorKind Kind)[] kinds =
        [
            (400, ModelErrorKind.BadRequest),
            (401, ModelErrorKind.Auth),
            (402, ModelErrorKind.RateLimited),
            (403, ModelErrorKind.Auth),
            (404, ModelErrorKind.ModelNotFound),
            (413, ModelErrorKind.ContextTooSmall),
        ];
        foreach (var (status, kind) in kinds)
            yield return new FaultRow("L5", $"{status}", Step.Fails(status)) { Requests = 1, Fails = kind };
        yield return new FaultRow("L5", "429, quota used up", Step.Sends(Quota, status: 429))
        {
            Requests = 1,
            Fails = ModelErrorKind.RateLimited,
        };
    }

    private static IEnumerable<FaultRow> Bodies()
    {
        yield return new FaultRow("L8", "body cut after 100 bytes", new Step { CutAfter = 100 }) { Requests = 2 };
        yield return new FaultRow("L8", "stream ends early", new Step { EndAfter = 1 }) { Requests = 2 };
        yield return new FaultRow("L8", "error in the stream", new Step { StreamError = "overloaded" })
        {
            Requests = 2,
        };
        yield return new FaultRow("L9", "200 without content", new Step { WithoutContent = true }) { Requests = 2 };
        yield return new FaultRow("L9", "200 with an empty body", Step.Sends("")) { Requests = 2 };
        yield return new FaultRow("L9", "200 with a web page", Step.Sends("<html>Sign in</html>", "text/html"))
        {
            Requests = 2,
        };
        yield return new FaultRow("L9", "200 without content for ever", new Step { WithoutContent = true })
        {
            Requests = 2,
            Fails = ModelErrorKind.BadOutput,
            Forever = true,
        };
        yield return new FaultRow("L9", "prose, then a good answer", Step.Says("Sure! I will.")) { Requests = 2 };
        yield return new FaultRow("L9", "prose twice", Step.Says("Sure!"), Step.Says("Of course!"))
        {
            Requests = 2,
            Fails = ModelErrorKind.BadOutput,
        };
    }

    private static IEnumerable<FaultRow> Endings()
    {
        yield return new FaultRow("L10", "cut off once", new Step { Text = "{\"words\":\"He", Finish = "length" })
        {
            Requests = 2,
        };
        yield return new FaultRow(
            "L10",
            "cut off twice",
            new Step { Text = "{\"words\":\"He", Finish = "length" },
            new Step { Text = "{\"words\":\"He", Finish = "length" }
        )
        {
            Requests = 2,
            Fails = ModelErrorKind.Truncated,
        };
    }

    private static string Soon() =>
        TimeProvider.System.GetUtcNow().AddSeconds(2.5).ToString("R", CultureInfo.InvariantCulture);
}
