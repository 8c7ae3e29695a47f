using Microsoft.AspNetCore.Http.HttpResults;
using Vitae.Ai;
using Vitae.Sessions;

namespace Vitae.Web;

internal static class SessionsApi
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sessions", ListAsync).WithSummary("Your applications, the last touched first");
        api.MapPost("/sessions", CreateAsync).WithSummary("A new, empty application");
        api.MapGet("/sessions/{session}", ReadAsync).WithSummary("How far an application has come");
        api.MapDelete("/sessions/{session}", DeleteAsync)
            .WithSummary("Deletes an application: posting, documents, resumes and all model answers");
        api.MapGet("/usage", UsageAsync).WithSummary("Calls, tokens and cost by application, stage and model");
    }

    private static Task<IReadOnlyList<SessionSummary>> ListAsync(SessionStore sessions, CancellationToken ct) =>
        sessions.ListAsync(owner: null, ct);

    private static async Task<Created<SessionState>> CreateAsync(SessionStore sessions, CancellationToken ct)
    {
        var session = await sessions.CreateAsync(ct);
        return TypedResults.Created($"{ApiServices.Prefix}/sessions/{session.Id}", SessionState.Of(session));
    }

    private static async Task<SessionState> ReadAsync(string session, SessionStore sessions, CancellationToken ct) =>
        SessionState.Of(await sessions.GetAsync(session, ct));

    private static async Task<NoContent> DeleteAsync(string session, SessionStore sessions, CancellationToken ct)
    {
        await sessions.DeleteAsync(session, ct);
        return TypedResults.NoContent();
    }

    private static Task<IReadOnlyList<UsageLine>> UsageAsync(
        UsageReport report,
        CancellationToken ct,
        string? session = null
    ) => report.MakeAsync(session, ct);
}
