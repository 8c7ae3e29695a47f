using Vitae.Documents;
using Vitae.Generation;
using Vitae.Review;
using Vitae.Sessions;

namespace Vitae.Web;

internal static class ReviewApi
{
    public static void MapReview(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sessions/{session}/review", ReadAsync).WithSummary("Step 5: each line beside your own words");
        api.MapPost("/sessions/{session}/review", ReviseAsync)
            .WithSummary("Decides about a line; 409 when the expected version is not the newest any more");
        api.MapGet("/sessions/{session}/versions", ListAsync).WithSummary("All versions, newest first");
        api.MapGet("/sessions/{session}/versions/compare", CompareAsync)
            .WithSummary("What differs between two versions");
        api.MapPost("/sessions/{session}/versions/{version:int}/restore", RestoreAsync)
            .WithSummary("A new version equal to an older one");
        api.MapGet("/sessions/{session}/gaps", GapsAsync)
            .WithSummary("What the job asks for and your documents do not show");
        api.MapPost("/sessions/{session}/gaps/{gap}", AnswerAsync)
            .WithSummary("Answers one: your words become a document");
    }

    private static Task<ReviewedResume> ReadAsync(
        string session,
        ReviewStep review,
        CancellationToken ct,
        int? version = null
    ) => review.GetAsync(session, version, ct);

    private static Task<ReviewedResume> ReviseAsync(
        string session,
        RevisionRequest request,
        ReviewStep review,
        CancellationToken ct
    ) => review.ReviseAsync(session, request.ToRevision(), ct);

    private static Task<IReadOnlyList<VersionSummary>> ListAsync(
        string session,
        ResumeHistory history,
        CancellationToken ct
    ) => history.ListAsync(session, ct);

    private static Task<VersionComparison> CompareAsync(
        string session,
        int before,
        int after,
        ResumeHistory history,
        CancellationToken ct
    ) => history.CompareAsync(session, before, after, ct);

    private static Task<ReviewedResume> RestoreAsync(
        string session,
        int version,
        ResumeHistory history,
        CancellationToken ct,
        int? expectedVersion = null
    ) => history.RestoreAsync(session, version, expectedVersion, ct);

    private static async Task<IReadOnlyList<Gap>> GapsAsync(
        string session,
        GapStep gaps,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await gaps.FindAsync(session, ct);
    }

    private static Task<DocumentResult> AnswerAsync(
        string session,
        string gap,
        GapAnswerRequest answer,
        GapStep gaps,
        CancellationToken ct
    ) => gaps.AnswerAsync(session, gap, answer.Answer, ct);
}
