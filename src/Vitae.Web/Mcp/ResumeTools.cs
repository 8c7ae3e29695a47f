using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Vitae.Configuration;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Web;

/// <summary>Steps 4 and 6.</summary>
[McpServerToolType]
internal sealed class ResumeTools(
    GenerationStep generation,
    ResumeVersions versions,
    ConfigurationStep configuration,
    ResumeExports exports
)
{
    [
        McpServerTool(Name = "estimate"),
        Description("Tokens, highest price and calls a generation would make; asks nothing")
    ]
    public Task<CallToolResult> EstimateAsync(string session, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => generation.EstimateAsync(session, ct));

    [
        McpServerTool(Name = "generate"),
        Description("Step 4: makes the tailored resume; the same input gives the saved one")
    ]
    public Task<CallToolResult> GenerateAsync(
        string session,
        IProgress<ProgressNotificationValue> progress,
        [Description("Ask and pay the models anew")] bool forceRegenerate = false,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(async () =>
        {
            var request = new GenerationRequest
            {
                ForceRegenerate = forceRegenerate,
                Progress = new ToolProgress(progress),
            };
            var resume = await generation.RunAsync(session, request, ct);
            return new
            {
                resume.SessionId,
                resume.Version,
                resume.MatchScore,
                resume.AtsScore,
                resume.WordCount,
                resume.Sections,
                resume.Claims,
                resume.Warnings,
                resume.ModelUsed,
                resume.TokensUsed,
            };
        });

    [
        McpServerTool(Name = "evidence"),
        Description("Each claim of a version with the sentences of the documents it rests on")
    ]
    public Task<CallToolResult> EvidenceAsync(string session, int? version = null, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(async () => (await generation.ExplainAsync(session, version, ct)).Evidence);

    [McpServerTool(Name = "export"), Description("Step 6: writes files: html, pdf, docx, json-resume, md, txt, json")]
    public Task<CallToolResult> ExportAsync(
        string session,
        [Description("Full path of an existing folder")] string folder,
        string[] formats,
        int? version = null,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(async () =>
        {
            var resume = await versions.GetAsync(session, version, ct);
            var look = (await configuration.LoadAsync(session, ct))?.ToLook() ?? TemplateLook.Default;
            return Directory.Exists(folder)
                ? await exports.ExportAsync(
                    new ResumeToExport
                    {
                        Look = look,
                        Content = resume.Content,
                        Html = resume.HtmlContent,
                        Result = resume,
                    },
                    formats,
                    folder,
                    ResumeFileName.Of(resume.Content),
                    ct
                )
                : throw new VitaeException(ErrorCodes.InvalidInput, "There is no such folder.", "Give a full path.");
        });
}
