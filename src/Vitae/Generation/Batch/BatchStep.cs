using System.Security.Cryptography;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Many postings for one person: the profile read once, every posting matched, resumes for the best, one budget.</summary>
public sealed class BatchStep
{
    private readonly JobStep jobs;
    private readonly DocumentStep documents;
    private readonly DocumentShelf shelf;
    private readonly ConfigurationStep configurations;
    private readonly GenerationStep generation;
    private readonly UsageReport usage;

    internal BatchStep(
        JobStep jobs,
        DocumentStep documents,
        DocumentShelf shelf,
        ConfigurationStep configurations,
        GenerationStep generation,
        UsageReport usage
    )
    {
        this.jobs = jobs;
        this.documents = documents;
        this.shelf = shelf;
        this.configurations = configurations;
        this.generation = generation;
        this.usage = usage;
    }

    /// <summary>Goes on where an earlier run stopped. A posting that fails leaves the others alone.</summary>
    /// <returns>All items, the best match first.</returns>
    public async Task<IReadOnlyList<BatchItem>> RunAsync(BatchRequest request, CancellationToken ct)
    {
        var batch = new BatchList(Items(request), request.Keep);
        var sources = request
            .Postings.DistinctBy(KeyOf, StringComparer.Ordinal)
            .ToDictionary(KeyOf, StringComparer.Ordinal);
        await request.Keep(batch.Ranked);
        foreach (var item in batch.Items.Where(i => !i.IsMatched))
            await batch.TryAsync(item, i => MatchAsync(request, batch, i, sources[i.Key], ct));
        foreach (var item in Chosen(batch.Ranked, request.Best))
            await batch.TryAsync(item, i => GenerateAsync(request, batch, i, ct));
        return batch.Ranked;
    }

    private static List<BatchItem> Items(BatchRequest request)
    {
        var before = request.Before.ToDictionary(i => i.Key, StringComparer.Ordinal);
        return
        [
            .. request
                .Postings.DistinctBy(KeyOf, StringComparer.Ordinal)
                .Select(p => before.GetValueOrDefault(KeyOf(p)) ?? new BatchItem { Key = KeyOf(p), Source = p.Name }),
        ];
    }

    /// <summary>The ones that get a resume.</summary>
    internal static IReadOnlyList<BatchItem> Chosen(IEnumerable<BatchItem> ranked, int? best)
    {
        var usable = ranked.Where(i => i.IsMatched);
        return [.. best is { } count ? usable.Take(count) : usable];
    }

    private async Task<BatchItem> MatchAsync(
        BatchRequest request,
        BatchList batch,
        BatchItem item,
        JobSource posting,
        CancellationToken ct
    )
    {
        var run = new AiRun
        {
            Models = [request.Config.Model, .. request.Config.Fallbacks],
            BudgetUsd = await LeftAsync(request, batch, ct),
            Progress = request.Progress,
        };
        if (item.SessionId is null)
        {
            var job = await jobs.SubmitAsync(null, posting, null, run, ct);
            item = item with
            {
                SessionId = job.SessionId,
                Title = job.Requirements.Title,
                Company = job.Requirements.Company,
            };
            item = await batch.PutAsync(item with { Name = BatchNames.For(item, batch.Names) });
        }

        await GiveDocumentsAsync(request, item.SessionId!, ct);
        await ConfigureAsync(request, batch, item, ct);
        var match = await generation.MatchAsync(item.SessionId!, request.Progress, ct);
        return item with { IsMatched = true, Score = match.Score };
    }

    private async Task GiveDocumentsAsync(BatchRequest request, string sessionId, CancellationToken ct)
    {
        if (request.DocumentsOf is not { } other)
            await documents.AddAsync(sessionId, request.Documents, kind: null, ct);
        else if ((await shelf.ListAsync(sessionId, ct)).Count == 0)
            await shelf.CopyAsync(other, sessionId, ct);
    }

    private async Task<BatchItem> GenerateAsync(
        BatchRequest request,
        BatchList batch,
        BatchItem item,
        CancellationToken ct
    )
    {
        var resume = item.Version is { } made
            ? await generation.ExplainAsync(item.SessionId!, made, ct)
            : await MakeAsync(request, batch, item, ct);
        await request.Made(item, resume);
        return item with { Version = resume.Version };
    }

    private async Task<GenerationResult> MakeAsync(
        BatchRequest request,
        BatchList batch,
        BatchItem item,
        CancellationToken ct
    )
    {
        await ConfigureAsync(request, batch, item, ct);
        return await generation.RunAsync(item.SessionId!, new GenerationRequest { Progress = request.Progress }, ct);
    }

    /// <summary>What is left of the batch's money is the most this one may spend.</summary>
    private async Task ConfigureAsync(BatchRequest request, BatchList batch, BatchItem item, CancellationToken ct)
    {
        var left = await LeftAsync(request, batch, ct);
        await configurations.SaveAsync(item.SessionId!, request.Config with { BudgetUsd = left }, ct);
    }

    private async Task<decimal?> LeftAsync(BatchRequest request, BatchList batch, CancellationToken ct)
    {
        if (request.BudgetUsd is not { } budget)
            return null;
        var spent = 0m;
        foreach (var session in batch.Items.Select(i => i.SessionId).OfType<string>())
            spent += (await usage.MakeAsync(session, ct)).Sum(line => line.CostUsd ?? 0);
        return spent < budget
            ? budget - spent
            : throw new ModelException(
                ModelErrorKind.OverBudget,
                "The budget of the batch is spent.",
                "Run the same command with a larger --budget: it goes on where it stopped."
            );
    }

    private static string KeyOf(JobSource posting) => Convert.ToHexStringLower(SHA256.HashData(posting.Content.Span));
}
