using Vitae.Ai;
using Vitae.Jobs;
using Vitae.Sessions;

namespace Vitae.Web;

internal static class JobsApi
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        api.MapPost("/sessions/{session}/job", SubmitAsync)
            .WithSummary("Step 1: a posting as text or web address is read and understood");
        api.MapPost("/sessions/{session}/job/file", UploadAsync).WithSummary("Step 1: a posting as a file");
        api.MapGet("/sessions/{session}/job", ReadAsync).WithSummary("What was understood of the posting");
        api.MapPut("/sessions/{session}/job", CorrectAsync).WithSummary("Puts right what was understood");
    }

    private static async Task<JobResult> SubmitAsync(
        string session,
        JobRequest request,
        JobStep jobs,
        SessionStore sessions,
        ProviderCatalog providers,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        var source = request switch
        {
            { Url: { } url, Text: null } => await jobs.FetchAsync(url, ct),
            { Text: { } text, Url: null } => JobSource.FromText(text),
            _ => throw new VitaeException(ErrorCodes.InvalidInput, "Give either \"text\" or \"url\"."),
        };
        return await jobs.SubmitAsync(session, source, analysis: null, NewRun(request.Model, providers), ct);
    }

    private static async Task<JobResult> UploadAsync(
        string session,
        IFormFile file,
        JobStep jobs,
        SessionStore sessions,
        ProviderCatalog providers,
        CancellationToken ct,
        string? model = null
    )
    {
        await sessions.GetAsync(session, ct);
        var source = new JobSource(Uploads.NameOf(file), await Uploads.ReadAsync(file, ct));
        return await jobs.SubmitAsync(session, source, analysis: null, NewRun(model, providers), ct);
    }

    private static async Task<JobRequirements> ReadAsync(
        string session,
        JobStep jobs,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await jobs.LoadAsync(session, ct);
    }

    private static async Task<JobRequirements> CorrectAsync(
        string session,
        JobRequirements job,
        JobCorrection correction,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await correction.SaveAsync(session, job, ct);
    }

    private static AiRun NewRun(string? model, ProviderCatalog providers) =>
        new() { Models = [model ?? providers.Default.Id] };
}
