using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Cluster;

/// <summary>A newer worker has migrated the database: those under way finish, none of the older program starts any more.</summary>
public sealed partial class RollingUpdateTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Older_workers_finish_what_they_do_after_a_newer_one_migrated_and_new_ones_of_them_refuse()
    {
        await using var cluster = await ClusterHouse.StartAsync(delayMs: 300);
        await cluster.EnqueueAsync(4);
        await cluster.AddWorkerAsync(atOnce: 2);
        await cluster
            .Model.Journal.UntilAsync(j => j.PerStage.Values.Sum() >= 2, TestHouse.Ct)
            .WaitAsync(Most, TestHouse.Ct);

        await MigrateAsTheNextVersionAsync(cluster);
        await cluster.AllDoneAsync(Most);

        var result = await cluster.ResultAsync(4);
        Assert.Equal((0, 0, 0, 0), (result.Lost, result.Again, result.VersionsTooMany, result.InFlightAgain));
        var (exitCode, log) = await WorkerProcess.RefusesAsync(
            cluster.House.Storage,
            cluster.Model,
            cluster.House.Folder,
            TestHouse.Ct
        );
        Assert.Equal(1, exitCode);
        Assert.Contains("was written by a newer Vitae (schema 99990101000000_Next)", log, StringComparison.Ordinal);
        Assert.DoesNotMatch(StackFrame(), log);
    }

    /// <summary>What migrations may do: a column with a default or without a value, a table, an index.</summary>
    private static async Task MigrateAsTheNextVersionAsync(ClusterHouse cluster)
    {
        await using var db = await cluster.House.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        await db.Database.ExecuteSqlRawAsync(
            """
            ALTER TABLE runs ADD COLUMN next_thing text NULL;
            ALTER TABLE ai_calls ADD COLUMN next_count integer NOT NULL DEFAULT 0;
            ALTER TABLE generated_resumes ADD COLUMN next_thing text NOT NULL DEFAULT '';
            CREATE TABLE next_table (id text PRIMARY KEY);
            CREATE INDEX ix_runs_next ON runs (next_thing);
            INSERT INTO "__EFMigrationsHistory" (migration_id, product_version) VALUES ('99990101000000_Next', '10.0.0')
            """,
            TestHouse.Ct
        );
    }

    [GeneratedRegex(@"^\s+at \w+", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StackFrame();
}
