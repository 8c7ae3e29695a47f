using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Vitae.Storage;

/// <summary>All tables; each room asks it directly.</summary>
public abstract class VitaeDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Whose rows this context sees; rows of others do not exist for it. Runs are everybody's: any worker does them.</summary>
    public string Owner { get; internal set; } = CurrentOwner.Id;

    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<JobDescription> JobDescriptions => Set<JobDescription>();
    public DbSet<UploadedDocument> UploadedDocuments => Set<UploadedDocument>();
    public DbSet<GenerationConfigRow> GenerationConfigs => Set<GenerationConfigRow>();
    public DbSet<GeneratedResume> GeneratedResumes => Set<GeneratedResume>();
    public DbSet<ResumeRevision> ResumeRevisions => Set<ResumeRevision>();
    public DbSet<AiCall> AiCalls => Set<AiCall>();
    public DbSet<Run> Runs => Set<Run>();
    public DbSet<BatchRow> Batches => Set<BatchRow>();
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    internal DbSet<ProviderCall> ProviderCalls => Set<ProviderCall>();
    internal DbSet<ProviderPause> ProviderPauses => Set<ProviderPause>();

    /// <summary>Changes one session all or nothing, one change after the other over all processes.</summary>
    /// <param name="change">Called again from the start when the connection broke.</param>
    public Task<T> ChangeSessionAsync<T>(
        string sessionId,
        Func<CancellationToken, Task<T>> change,
        CancellationToken ct
    ) => AloneAsync(token => LockSessionAsync(sessionId, token), change, ct);

    /// <summary>The same for a thing that has no row to lock.</summary>
    internal Task<T> AloneAsync<T>(string name, Func<CancellationToken, Task<T>> change, CancellationToken ct) =>
        AloneAsync(token => LockAsync(name, token), change, ct);

    /// <summary>Milliseconds since 1970 by the clock that all processes share: on one machine its own.</summary>
    internal virtual Task<long> NowAsync(TimeProvider clock, CancellationToken ct) =>
        Task.FromResult(clock.GetUtcNow().ToUnixTimeMilliseconds());

    private Task<T> AloneAsync<T>(
        Func<CancellationToken, Task> lockIt,
        Func<CancellationToken, Task<T>> change,
        CancellationToken ct
    ) =>
        Database
            .CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    ChangeTracker.Clear();
                    await BeginWriteAsync(token);
                    try
                    {
                        await using var transaction = await Database.BeginTransactionAsync(token);
                        await lockIt(token);
                        var result = await change(token);
                        await transaction.CommitAsync(token);
                        return result;
                    }
                    finally
                    {
                        EndWrite();
                    }
                },
                ct
            );

    /// <summary>Waits until it may write; a server lets many write at once.</summary>
    internal virtual Task BeginWriteAsync(CancellationToken ct) => Task.CompletedTask;

    internal virtual void EndWrite() { }

    /// <summary>SQLite lets one transaction write at a time, which is lock enough.</summary>
    protected virtual Task LockSessionAsync(string sessionId, CancellationToken ct) => Task.CompletedTask;

    protected virtual Task LockAsync(string name, CancellationToken ct) => Task.CompletedTask;

    /// <summary>After rows were added with their numbers: new ones must not get them again. SQLite needs nothing.</summary>
    internal virtual Task ContinueNumbersAsync(CancellationToken ct) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Instants are UTC ticks: sortable, exact on both databases, no time-zone surprises.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Session>().HasKey(s => s.Id);
        modelBuilder.Entity<Session>().HasIndex(s => s.UpdatedAt);
        modelBuilder.Entity<Session>().HasIndex(s => new { s.Owner, s.UpdatedAt });

        OwnedBySession<JobDescription>(modelBuilder).HasIndex(j => j.SessionId).IsUnique();
        OwnedBySession<UploadedDocument>(modelBuilder).HasIndex(d => new { d.SessionId, d.DocumentId }).IsUnique();
        OwnedBySession<GenerationConfigRow>(modelBuilder)
            .ToTable("generation_config")
            .HasIndex(c => c.SessionId)
            .IsUnique();
        OwnedBySession<GeneratedResume>(modelBuilder).HasIndex(r => new { r.SessionId, r.Version }).IsUnique();
        OwnedBySession<ResumeRevision>(modelBuilder).HasIndex(r => new { r.SessionId, r.ResumeVersion });
        // Asked before and after every claim: many people put the same question, and one may have put it often.
        OwnedBySession<AiCall>(modelBuilder)
            .HasIndex(c => new
            {
                c.Owner,
                c.RequestHash,
                c.Status,
                c.StartedAt,
            });
        modelBuilder.Entity<AiCall>().HasIndex(c => new { c.Owner, c.StartedAt });
        OwnedBySession<Run>(modelBuilder).HasIndex(r => r.State);
        // Whose turn it is, asked at every claim; and all runs of a session, for whoever looks or deletes.
        modelBuilder.Entity<Run>().HasIndex(r => new { r.Owner, r.StartedAt });
        modelBuilder.Entity<Run>().HasIndex(r => new { r.SessionId, r.CreatedAt });
        // One unfinished run a session, whoever asks and however often.
        modelBuilder
            .Entity<Run>()
            .HasIndex(r => r.SessionId)
            .IsUnique()
            .HasFilter("state IN ('queued', 'running', 'paused')");
        OwnedBySession<BatchRow>(modelBuilder).HasIndex(b => b.State);
        modelBuilder.Entity<BatchRow>().HasIndex(b => new { b.Owner, b.CreatedAt });
        modelBuilder.Entity<KeptAnswer>().HasIndex(a => new { a.Owner, a.Key });
        modelBuilder.Entity<ProviderCall>().ToTable("provider_calls").HasIndex(c => c.Provider);
        modelBuilder.Entity<ProviderPause>().ToTable("provider_pauses").HasKey(p => p.Provider);
        ShowOwnersAlone(modelBuilder);
    }

    private void ShowOwnersAlone(ModelBuilder model)
    {
        model.Entity<Session>().HasQueryFilter(s => s.Owner == Owner);
        model.Entity<AiCall>().HasQueryFilter(c => c.Owner == Owner);
        model.Entity<BatchRow>().HasQueryFilter(b => b.Owner == Owner);
        model.Entity<KeptAnswer>().HasQueryFilter(a => a.Owner == Owner);
        model.Entity<JobDescription>().HasQueryFilter(j => Sessions.Any(s => s.Id == j.SessionId && s.Owner == Owner));
        model
            .Entity<UploadedDocument>()
            .HasQueryFilter(d => Sessions.Any(s => s.Id == d.SessionId && s.Owner == Owner));
        model
            .Entity<GenerationConfigRow>()
            .HasQueryFilter(c => Sessions.Any(s => s.Id == c.SessionId && s.Owner == Owner));
        model.Entity<GeneratedResume>().HasQueryFilter(r => Sessions.Any(s => s.Id == r.SessionId && s.Owner == Owner));
        model.Entity<ResumeRevision>().HasQueryFilter(r => Sessions.Any(s => s.Id == r.SessionId && s.Owner == Owner));
    }

    private static Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> OwnedBySession<T>(
        ModelBuilder model
    )
        where T : class
    {
        var entity = model.Entity<T>();
        entity.HasOne<Session>().WithMany().HasForeignKey("SessionId").OnDelete(DeleteBehavior.Cascade);
        return entity;
    }

    private sealed class UtcConverter()
        : ValueConverter<DateTime, long>(t => t.Ticks, t => new DateTime(t, DateTimeKind.Utc));
}
