using System.Text.Json;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Review;

/// <summary>The change list of a revised version: computed anew, with what the gate and the word limit did before still named.</summary>
internal static class RevisedChanges
{
    public static IEnumerable<ResumeRevision> Of(ReviewDesk desk, ResumeContent content, int version, DateTime now) =>
        List(desk, content)
            .Select(change => new ResumeRevision
            {
                SessionId = desk.SessionId,
                ResumeVersion = version,
                Path = change.Path,
                Change = JsonNamingPolicy.SnakeCaseLower.ConvertName(change.Kind.ToString()),
                Original = change.Original,
                Text = change.Text,
                Reason = change.Reason,
                Evidence = JsonSerializer.Serialize(change.Evidence, VitaeJson.Options),
                CreatedAt = now,
            });

    public static ResumeRevision Copy(ResumeRevision old, int version, DateTime now) =>
        new()
        {
            SessionId = old.SessionId,
            ResumeVersion = version,
            Path = old.Path,
            Change = old.Change,
            Original = old.Original,
            Text = old.Text,
            Reason = old.Reason,
            Evidence = old.Evidence,
            CreatedAt = now,
        };

    private static IEnumerable<ResumeChange> List(ReviewDesk desk, ResumeContent content)
    {
        var printed = Printed(content);
        var before = desk.Resume.Changes;
        var gate = before.Where(c => StillHolds(c, printed)).Select(ToGate).OfType<ClaimChange>().ToList();
        var trimmed = before
            .Where(c => c.Kind == ChangeKind.Trimmed && !printed.Contains(c.Original!))
            .Select(c => new TrimmedText(c.Path, c.Original!, c.Evidence))
            .ToList();
        var known = before
            .Where(c => c.Kind == ChangeKind.Dropped)
            .SelectMany(c => c.Evidence)
            .ToHashSet(StringComparer.Ordinal);
        return ChangeList
            .Of(content, desk.Profile, gate, trimmed)
            .Select(c =>
                c.Kind == ChangeKind.Dropped && !c.Evidence.All(known.Contains)
                    ? c with
                    {
                        Reason = "taken out in review",
                    }
                    : c
            );
    }

    private static HashSet<string> Printed(ResumeContent content) =>
        content
            .Summary.Concat(content.Achievements)
            .Concat(
                ContentLines.EntrySections.SelectMany(s => ContentLines.Entries(content, s).SelectMany(e => e.Bullets))
            )
            .Select(c => c.Text)
            .Concat(content.Projects.Select(p => p.Title))
            .ToHashSet(StringComparer.Ordinal);

    private static bool StillHolds(ResumeChange change, HashSet<string> printed) =>
        change.Kind switch
        {
            ChangeKind.Repaired or ChangeKind.Restored => printed.Contains(change.Text ?? ""),
            _ => true,
        };

    private static ClaimChange? ToGate(ResumeChange change)
    {
        ClaimAction? action = change.Kind switch
        {
            ChangeKind.Repaired => ClaimAction.Repaired,
            ChangeKind.Restored => ClaimAction.Restored,
            ChangeKind.PutBack => ClaimAction.PutBack,
            ChangeKind.Removed => ClaimAction.Removed,
            _ => null,
        };
        return action is null
            ? null
            : new ClaimChange(
                change.Path,
                action.Value,
                change.Original,
                change.Text,
                change.Reason ?? "",
                change.Evidence
            );
    }
}
