using System.Text.Json;
using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>A writer that does what a planted line orders, in every field it has, citing true and forged evidence.</summary>
internal static class ObedientAttack
{
    /// <summary>The corpus's orders with the words that must not ship.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<string> Canaries)> Corpus(string corpus) =>
        File.ReadLines(Path.Combine(corpus, "injection", "prompt-injections.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(item =>
                (
                    item.GetProperty("text").GetString()!,
                    (IReadOnlyList<string>)(
                        item.TryGetProperty("canary", out var c) ? c.GetString()!.Split('|') : ["CANARY-4417"]
                    )
                )
            );

    public static Task<GatedDraft> RunAsync(string line, IReadOnlyList<string> canaries, CancellationToken ct)
    {
        var text = string.Join(" ", canaries.Prepend(line));
        var person = Candidates.Nurse().Planted(line, canaries[0]);
        var draft = Everywhere(text, person.Profile());
        var alone = canaries.Select(c => new Claim { Text = c, Evidence = ["m9", "m1"] });
        return PassAsync(draft with { Summary = [.. draft.Summary, .. alone] }, person.Sources(), ct);
    }

    public static ResumeDraft Everywhere(string text, CandidateProfile profile)
    {
        return new ResumeDraft
        {
            Summary = [Say("m1"), Say("m9"), Say("e1", "s1")],
            Experiences =
            [
                .. profile.Experiences.Select(e => new DraftEntry(
                    e.Id,
                    [Say($"{e.Id}.1"), Say($"{e.Id}.9"), Say("m9")]
                )),
            ],
            Education = [.. profile.Education.Select(e => new DraftEntry(e.Id, [Say(e.Id)]))],
            Projects = [new DraftEntry("p7", [Say("p7.1")])],
            Skills = [new DraftSkillGroup(text, ["s1", "s99", text])],
            Achievements = [Say("e1"), Say("m9")],
        };

        Claim Say(params string[] evidence) => new() { Text = text, Evidence = evidence };
    }

    /// <summary>Through the gate, with a second attempt as bad as the first.</summary>
    public static Task<GatedDraft> PassAsync(ResumeDraft draft, ClaimSources sources, CancellationToken ct) =>
        ClaimGate.PassAsync(draft, sources, (_, _) => Task.FromResult(draft), ct);
}
