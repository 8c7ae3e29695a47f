using System.Globalization;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>Shows where a session's documents disagree and takes the candidate's decisions.</summary>
public sealed class FactConflicts
{
    private readonly GenerationInputs inputs;
    private readonly ExtractProfileStage extractProfile;
    private readonly FactChoiceStore choices;

    internal FactConflicts(GenerationInputs inputs, ExtractProfileStage extractProfile, FactChoiceStore choices)
    {
        this.inputs = inputs;
        this.extractProfile = extractProfile;
        this.choices = choices;
    }

    /// <summary>All of them, decided or not; reads the profile, from the ledger when the session was generated before.</summary>
    /// <param name="sessionId">A session with documents and a configuration.</param>
    /// <param name="progress">Told where a model must be asked, which takes its time.</param>
    /// <param name="ct">Stops the asking; an answer that arrived is kept.</param>
    public async Task<IReadOnlyList<FactConflict>> ListAsync(
        string sessionId,
        IProgress<RunEvent>? progress,
        CancellationToken ct
    )
    {
        var input = await inputs.GatherAsync(sessionId, ct);
        var run = new AiRun
        {
            SessionId = sessionId,
            Models = [input.Config.Model, .. input.Config.Fallbacks],
            BudgetUsd = input.Config.BudgetUsd,
            Progress = progress,
        };
        var profile = ProfileTrust.Clean(await extractProfile.RunAsync(input.Documents, run, ct), input.Documents);
        return FactMerge.Of(profile, input.Documents, input.FactChoices).Conflicts;
    }

    /// <summary>Decides one: <c>e1.dates=2</c> takes the second option; the next generation follows it.</summary>
    /// <returns>The conflicts as they are now.</returns>
    public async Task<IReadOnlyList<FactConflict>> ChooseAsync(
        string sessionId,
        string choice,
        IProgress<RunEvent>? progress,
        CancellationToken ct
    )
    {
        var conflicts = await ListAsync(sessionId, progress, ct);
        var parts = choice.Split('=', 2);
        var conflict = conflicts.FirstOrDefault(c =>
            string.Equals($"{c.EntryId}.{c.Slot}", parts[0], StringComparison.Ordinal)
        );
        if (
            conflict is null
            || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > conflict.Options.Count
        )
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"\"{choice}\" names no conflict and option of this session.",
                conflicts.Count == 0
                    ? "The documents agree: there is nothing to choose."
                    : $"Write it like {conflicts[0].EntryId}.{conflicts[0].Slot}=2; list them with: vitae conflicts {sessionId}"
            );
        }

        await choices.ChooseAsync(sessionId, conflict, conflict.Options[number - 1].Value, ct);
        return await ListAsync(sessionId, progress: null, ct);
    }
}
