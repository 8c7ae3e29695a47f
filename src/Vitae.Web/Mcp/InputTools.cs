using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;

namespace Vitae.Web;

/// <summary>Steps 1 to 3.</summary>
[McpServerToolType]
internal sealed class InputTools(
    JobStep jobs,
    DocumentStep documents,
    ConfigurationStep configuration,
    ProviderCatalog providers
)
{
    [McpServerTool(Name = "job"), Description("Step 1: reads a job posting; without a session it starts one")]
    public Task<CallToolResult> JobAsync(
        [Description("The posting's text, its web address, or the full path of a file")] string posting,
        [Description("Session id; leave out to start a new application")] string? session = null,
        [Description("Model id; leave out for the default")] string? model = null,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(async () =>
        {
            var source =
                JobStep.IsAddress(posting) ? await jobs.FetchAsync(posting, ct)
                : File.Exists(posting)
                    ? new JobSource(Path.GetFileName(posting), await ToolFiles.ReadAsync(posting, ct))
                : JobSource.FromText(posting);
            return await jobs.SubmitAsync(
                session,
                source,
                analysis: null,
                new AiRun { Models = [model ?? providers.Default.Id] },
                ct
            );
        });

    [McpServerTool(Name = "documents"), Description("Step 2: adds the candidate's documents")]
    public Task<CallToolResult> DocumentsAsync(
        string session,
        [Description("Full paths of CV, cover letters, certificates")] string[] paths,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(async () =>
        {
            var files = new List<DocumentFile>();
            foreach (var path in paths)
            {
                files.Add(new DocumentFile(Path.GetFileName(path), await ToolFiles.ReadAsync(path, ct)));
            }

            return await documents.AddAsync(session, files, kind: null, ct);
        });

    [
        McpServerTool(Name = "configure"),
        Description("Step 3: model, template, language and limits; what is left out stays")
    ]
    public Task<CallToolResult> ConfigureAsync(
        string session,
        string? model = null,
        [Description("A built-in template's name (tool templates)")] string? template = null,
        [Description("Output language, such as en or de")] string? language = null,
        [Description("Most words; 0 for no limit")] int? wordLimit = null,
        [Description("What to emphasise")] string[]? focusAreas = null,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(async () =>
        {
            var before =
                await configuration.LoadAsync(session, ct) ?? new GenerationConfig { Model = providers.Default.Id };
            var config = before with
            {
                Model = model ?? before.Model,
                Template = template ?? before.Template,
                Language = language ?? before.Language,
                WordLimit = wordLimit is { } limit ? (limit == 0 ? null : limit) : before.WordLimit,
                FocusAreas = focusAreas ?? before.FocusAreas,
            };
            await configuration.SaveAsync(session, config, ct);
            return config;
        });
}
