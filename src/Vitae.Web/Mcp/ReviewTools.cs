using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Vitae.Generation;
using Vitae.Review;

namespace Vitae.Web;

/// <summary>Step 5.</summary>
[McpServerToolType]
internal sealed class ReviewTools(ReviewStep review, ResumeHistory history, GapStep gaps)
{
    [
        McpServerTool(Name = "review"),
        Description("Step 5: each line beside the candidate's words, what changed and why")
    ]
    public Task<CallToolResult> ReviewAsync(string session, int? version = null, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => review.GetAsync(session, version, ct));

    [McpServerTool(Name = "revise"), Description("Decides about one line; makes a new version")]
    public Task<CallToolResult> ReviseAsync(
        string session,
        [Description("accept, reject, edit (the candidate's own words), remove, regenerate")] RevisionAction action,
        [Description("A line as review names it, such as experiences.e1[2], or a left-out fact such as e1.4")]
            string at,
        [Description("The new words of an edit, or the instruction of a regeneration")] string? text = null,
        [Description("The version looked at; refused if there is a newer one")] int? expectedVersion = null,
        CancellationToken ct = default
    ) =>
        ToolAnswer.OfAsync(() =>
            review.ReviseAsync(
                session,
                new Revision
                {
                    Action = action,
                    At = at,
                    Text = text,
                    ExpectedVersion = expectedVersion,
                },
                ct
            )
        );

    [McpServerTool(Name = "versions"), Description("All versions, newest first")]
    public Task<CallToolResult> VersionsAsync(string session, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => history.ListAsync(session, ct));

    [McpServerTool(Name = "compare"), Description("What differs between two versions")]
    public Task<CallToolResult> CompareAsync(string session, int before, int after, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => history.CompareAsync(session, before, after, ct));

    [McpServerTool(Name = "restore"), Description("A new version equal to an older one")]
    public Task<CallToolResult> RestoreAsync(string session, int version, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => history.RestoreAsync(session, version, expected: null, ct));

    [
        McpServerTool(Name = "gaps"),
        Description("What the job asks for and the documents do not show, as questions to the candidate")
    ]
    public Task<CallToolResult> GapsAsync(string session, CancellationToken ct = default) =>
        ToolAnswer.OfAsync(() => gaps.FindAsync(session, ct));

    [McpServerTool(Name = "answer"), Description("The candidate's own answer to a gap; becomes a document")]
    public Task<CallToolResult> AnswerAsync(
        string session,
        string gap,
        string answer,
        CancellationToken ct = default
    ) => ToolAnswer.OfAsync(() => gaps.AnswerAsync(session, gap, answer, ct));
}
