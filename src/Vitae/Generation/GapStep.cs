using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>Asks for what the posting wants and the documents do not show; an answer becomes a document of its own.</summary>
public sealed class GapStep
{
    private readonly GenerationInputs inputs;
    private readonly ResumeVersions versions;
    private readonly DocumentStep documents;
    private readonly TimeProvider clock;

    internal GapStep(GenerationInputs inputs, ResumeVersions versions, DocumentStep documents, TimeProvider clock)
    {
        this.inputs = inputs;
        this.versions = versions;
        this.documents = documents;
        this.clock = clock;
    }

    /// <summary>Questions from the newest version's analysis; a session without a version is told to generate one.</summary>
    public async Task<IReadOnlyList<Gap>> FindAsync(string sessionId, CancellationToken ct)
    {
        var resume = await versions.GetAsync(sessionId, version: null, ct);
        var input = await inputs.GatherAsync(sessionId, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return GapFinder.Find(input.Sources(resume.Profile!, today), resume.Match);
    }

    /// <summary>Keeps the candidate's words as evidence for the next run.</summary>
    public async Task<DocumentResult> AnswerAsync(string sessionId, string gapId, string answer, CancellationToken ct)
    {
        var gaps = await FindAsync(sessionId, ct);
        if (!gaps.Any(g => g.Id == gapId))
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"There is no open question \"{gapId}\".",
                $"Open are: {string.Join(", ", gaps.Select(g => g.Id))}."
            );
        }

        var added = await documents.AddAsync(sessionId, [GapAnswer.ToDocument(gapId, answer)], DocumentKind.Other, ct);
        return added[0];
    }
}
