using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Vitae.Ai;
using Vitae.Sessions;
using Vitae.Templates;

namespace Vitae.Web;

/// <summary>Looking around, and deleting one application; deleting everything is for people.</summary>
[McpServerToolType]
internal sealed class LookTools(
    SessionStore sessions,
    UsageReport usage,
    ProviderCatalog providers,
    ModelCatalog models
)
{
    [McpServerTool(Name = "sessions", ReadOnly = true), Description("The applications and how far each has come")]
    public Task<CallToolResult> SessionsAsync(CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => sessions.ListAsync(owner: null, ct));

    [
        McpServerTool(Name = "usage", ReadOnly = true),
        Description("Calls, tokens and cost by application, stage and model")
    ]
    public Task<CallToolResult> UsageAsync(string? session = null, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => usage.MakeAsync(session, ct));

    [McpServerTool(Name = "models", ReadOnly = true), Description("Known models with context, limits and prices")]
    public Task<CallToolResult> Models() =>
        ToolAnswer.OfAsync(() => Task.FromResult(new ModelChoice(providers.Default, models.All)));

    [McpServerTool(Name = "templates", ReadOnly = true), Description("The built-in templates")]
    public static Task<CallToolResult> Templates() =>
        ToolAnswer.OfAsync(() => Task.FromResult(TemplateCatalog.Describe()));

    [
        McpServerTool(Name = "delete", Destructive = true),
        Description("Deletes an application with everything in it, for good")
    ]
    public Task<CallToolResult> DeleteAsync(string session, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(async () =>
        {
            await sessions.DeleteAsync(session, ct);
            return new { Deleted = session };
        });
}
