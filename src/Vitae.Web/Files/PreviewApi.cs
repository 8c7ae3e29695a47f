using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Templates;

namespace Vitae.Web;

/// <summary>Pages made by templates, for frames: no script, no network, nothing of ours within reach.</summary>
internal static class PreviewApi
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox";

    public static void MapPreviews(this IEndpointRouteBuilder app)
    {
        app.MapGet("/previews/{template}", TemplateAsync);
        app.MapGet("/applications/{id}/versions/{version:int}/page", VersionAsync);
    }

    /// <summary>A template with the newest resume of the application, or with the sample person.</summary>
    private static async Task<IResult> TemplateAsync(
        string template,
        [AsParameters] PreviewLook look,
        TemplateCatalog templates,
        TemplateRenderer renderer,
        ResumeVersions versions,
        SessionStore sessions,
        Person person,
        HttpResponse response,
        CancellationToken ct
    )
    {
        if (!TemplateCatalog.BuiltIn.Contains(template, StringComparer.Ordinal))
        {
            return Results.NotFound();
        }

        try
        {
            var own = look.Session is null ? null : await sessions.GetOwnAsync(look.Session, person.Owner, ct);
            var model = own is { CurrentStep: > SessionStore.ReadyToGenerate }
                ? ResumePage.From((await versions.GetAsync(own.Id, version: null, ct)).Content)
                : SampleResume.Model;
            return Page(renderer.Render(templates.Open(template), model, look.ToLook()), response);
        }
        catch (VitaeException e)
        {
            return Results.Text(e.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> VersionAsync(
        string id,
        int version,
        ResumeVersions versions,
        SessionStore sessions,
        Person person,
        HttpResponse response,
        CancellationToken ct
    )
    {
        try
        {
            await sessions.GetOwnAsync(id, person.Owner, ct);
            return Page((await versions.GetAsync(id, version, ct)).HtmlContent, response);
        }
        catch (VitaeException)
        {
            return Results.NotFound();
        }
    }

    private static IResult Page(string html, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        return Results.Content(PageFonts.Embed(html), "text/html; charset=utf-8");
    }
}
