namespace Vitae.Generation;

/// <summary>
/// Nothing unsupported ships: every claim of a draft is checked against what the candidate wrote; what fails gets one second
/// try by the writer, then the candidate's own sentence. Never a failed run, never a silent drop.
/// </summary>
public static class ClaimGate
{
    /// <param name="draft">The writer's draft; claims that keep the candidate's words carry them as text.</param>
    /// <param name="sources">Profile, documents and posting.</param>
    /// <param name="rewrite">Asks the writer again, in a fresh conversation with the list; only the claims of the list are taken from its answer.</param>
    /// <param name="ct">Cancels the rewriting.</param>
    public static async Task<GatedDraft> PassAsync(
        ResumeDraft draft,
        ClaimSources sources,
        Func<IReadOnlyList<ClaimViolation>, CancellationToken, Task<ResumeDraft>> rewrite,
        CancellationToken ct
    )
    {
        var check = new ClaimCheck(sources);
        var found = check.Run(draft);
        var violations = found.Where(v => !v.IsWarning).ToList();
        var second = violations.Count == 0 ? null : await TryRewriteAsync(rewrite, violations, ct);
        return new DraftSettlement(check, violations, second).Settle(draft);
    }

    /// <summary>Warnings about a text the user wrote: in an entry it should tell what that entry's documents say, elsewhere what any does.</summary>
    /// <param name="text">The edited sentence or bullet.</param>
    /// <param name="entryId">The entry it stands under; null for summary and achievements.</param>
    /// <param name="sources">Profile, documents and posting.</param>
    public static IReadOnlyList<ClaimViolation> Check(string text, string? entryId, ClaimSources sources)
    {
        var check = new ClaimCheck(sources);
        var evidence = entryId is null
            ? check.Index.Everything.Select(e => e.Id)
            : check.Index.ByEntry[entryId].Select(e => e.Id);
        var kind = entryId is null ? ClaimKind.Summary : ClaimKind.Bullet;
        var claim = new Claim { Text = text, Evidence = [.. evidence] };
        return check.Run(new DraftSlot(entryId ?? "text", kind, entryId, claim));
    }

    /// <summary>A writer that fails now costs the second try, not the run.</summary>
    private static async Task<ResumeDraft?> TryRewriteAsync(
        Func<IReadOnlyList<ClaimViolation>, CancellationToken, Task<ResumeDraft>> rewrite,
        IReadOnlyList<ClaimViolation> violations,
        CancellationToken ct
    )
    {
        try
        {
            return await rewrite(violations, ct);
        }
        catch (ModelException)
        {
            return null;
        }
    }
}
