using Vitae.Ai;
using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>
/// Extracts the profile before anybody asks for it, as soon as documents and model are known: the posting may be read
/// meanwhile, for neither needs the other. Generation then finds the answer in the ledger.
/// </summary>
public sealed class ProfileHeadStart
{
    private readonly DocumentStep documents;
    private readonly ExtractProfileStage extractProfile;

    internal ProfileHeadStart(DocumentStep documents, ExtractProfileStage extractProfile)
    {
        this.documents = documents;
        this.extractProfile = extractProfile;
    }

    /// <summary>What it used, for the bill of the generation; nothing when it failed: generation asks again and says why.</summary>
    /// <param name="sessionId">The documents' session.</param>
    /// <param name="run">The very models generation will ask.</param>
    public async Task<IReadOnlyList<AiUsage>> RunAsync(string sessionId, AiRun run, CancellationToken ct)
    {
        try
        {
            await extractProfile.RunAsync(await documents.LoadAsync(sessionId, ct), run, ct);
        }
        catch (VitaeException)
        {
            return [];
        }

        return [.. run.Usage];
    }
}
