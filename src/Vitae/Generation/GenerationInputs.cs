using System.Security.Cryptography;
using System.Text.Json;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Templates;

namespace Vitae.Generation;

/// <summary>Gathers what generation needs, and says which step is missing what.</summary>
internal sealed class GenerationInputs(
    SessionStore sessions,
    JobStep jobs,
    DocumentStep documents,
    ConfigurationStep configuration,
    TemplateCatalog templates,
    PromptCatalog prompts
)
{
    private static readonly string[] Prompts = ["extract_profile", "match_job", "write_resume", "review_for_ats"];

    public async Task<GenerationInput> GatherAsync(string sessionId, CancellationToken ct) =>
        await GatherAsync(await sessions.GetAsync(sessionId, ct), ct);

    /// <summary>The same where the session was read already.</summary>
    public async Task<GenerationInput> GatherAsync(Session session, CancellationToken ct)
    {
        var sessionId = session.Id;
        var job = await jobs.LoadAsync(sessionId, ct) ?? throw MissingJob(sessionId);
        var sources = await documents.LoadAsync(session, ct);
        if (sources.Count == 0)
        {
            throw NoDocuments(sessionId);
        }

        var config = await configuration.LoadAsync(sessionId, ct) ?? throw NotConfigured(sessionId);
        var contact = DocumentStep.ContactOf(sources);
        var choices = FactChoiceStore.Of(session.FactChoices);
        var template = templates.Open(config.Template);
        return new GenerationInput
        {
            SessionId = sessionId,
            Job = job,
            Documents = sources,
            Contact = contact,
            Config = config,
            FactChoices = choices,
            Template = template,
            Hash = Hash(job, sources, contact, config, choices, template),
        };
    }

    /// <summary>The prompts a generation uses, <c>name → version</c>, stored with every result.</summary>
    public IReadOnlyDictionary<string, string> PromptVersions() =>
        Prompts.ToDictionary(name => name, name => $"v{prompts.Get(name).Version}", StringComparer.Ordinal);

    private string Hash(
        JobRequirements job,
        IReadOnlyList<SourceDocument> sources,
        ContactDetails contact,
        GenerationConfig config,
        IReadOnlyDictionary<string, string> choices,
        ResumeTemplate template
    )
    {
        var parts = new object[]
        {
            job,
            sources.Select(d => new
            {
                d.Id,
                d.Kind,
                d.Text,
            }),
            contact,
            // Pages are cut when files are made.
            config with
            {
                Pages = null,
            },
            choices.OrderBy(c => c.Key, StringComparer.Ordinal),
            template.Hash,
            Prompts.Select(name => prompts.Get(name).Hash),
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts, VitaeJson.Options)));
    }

    private static VitaeException MissingJob(string id) =>
        new(
            ErrorCodes.MissingJobDescription,
            $"Session \"{id}\" has no job description yet.",
            $"Add one with: vitae job <file> --session {id}"
        );

    private static VitaeException NoDocuments(string id) =>
        new(
            ErrorCodes.NoDocuments,
            $"Session \"{id}\" has no documents of yours yet.",
            $"Add your CV with: vitae documents {id} <file>…"
        );

    private static VitaeException NotConfigured(string id) =>
        new(
            ErrorCodes.StepNotReady,
            $"Session \"{id}\" is not configured yet (step 3).",
            $"Choose model and template with: vitae configure {id}"
        );
}
