using Microsoft.AspNetCore.Http.HttpResults;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web;

internal static class GenerationApi
{
    public static void MapGeneration(this IEndpointRouteBuilder api)
    {
        api.MapPost("/sessions/{session}/runs", StartAsync).WithSummary("Step 4: starts making the resume");
        api.MapGet("/runs/{run}", ReadAsync).WithSummary("How far a run is");
        api.MapGet("/runs/{run}/events", Events)
            .WithSummary("The same as server-sent events until the run ends")
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream");
        api.MapPost("/runs/{run}/cancel", CancelAsync).WithSummary("Asks a run to stop");
        api.MapGet("/sessions/{session}/versions/{version:int}", VersionAsync)
            .WithSummary("A saved version with evidence, scores and measures");
    }

    private static async Task<Accepted<RunStatus>> StartAsync(
        string session,
        RunRequest request,
        RunQueue queue,
        SessionStore sessions,
        GenerationStep generation,
        CancellationToken ct
    )
    {
        var own = await sessions.GetAsync(session, ct);
        if (own.CurrentStep < SessionStore.ReadyToGenerate)
        {
            // Says which step is missing what.
            await generation.EstimateAsync(session, ct);
        }

        var run = await queue.StartAsync(own, request.ForceRegenerate, ct);
        return TypedResults.Accepted($"{ApiServices.Prefix}/runs/{run.Id}", RunStatus.Of(run));
    }

    private static async Task<RunStatus> ReadAsync(string run, RunStore runs, CancellationToken ct) =>
        RunStatus.Of(await runs.GetAsync(run, CurrentOwner.Id, ct));

    private static async Task<ServerSentEventsResult<RunStatus>> Events(
        string run,
        RunStore runs,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        // Before the first byte: somebody else's run is a 404, not an empty stream.
        var owner = CurrentOwner.Id;
        var first = await runs.GetAsync(run, owner, ct);
        return TypedResults.ServerSentEvents(RunEvents.FollowAsync(first, owner, runs, clock, ct));
    }

    private static async Task<RunStatus> CancelAsync(string run, RunStore runs, CancellationToken ct)
    {
        await runs.CancelAsync(run, CurrentOwner.Id, ct);
        return await ReadAsync(run, runs, ct);
    }

    private static Task<GenerationResult> VersionAsync(
        string session,
        int version,
        GenerationStep generation,
        CancellationToken ct
    ) => generation.ExplainAsync(session, version, ct);
}
