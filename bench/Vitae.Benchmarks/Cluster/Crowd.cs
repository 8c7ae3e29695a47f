using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Vitae.Storage;

namespace Vitae.Benchmarks.Cluster;

/// <summary>Fills every table with copies of one finished application's rows, long texts cut, fifty applications a person.</summary>
internal static class Crowd
{
    public const int Each = 50;
    private const int LongestText = 40;

    /// <summary>In the order they are written, or filling the tables takes longer than measuring them.</summary>
    public static string SessionOf(int number) => $"crowd_{1_000_000 + number}";

    public static string OwnerOf(int number, int all) => $"owner_{number % (all / Each)}";

    public static async Task FillAsync(VitaeDb db, string template, int from, int to, int all, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.OpenConnectionAsync(ct);
        if (db is SqliteVitaeDb)
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-1000000; PRAGMA synchronous=OFF", ct);
        var types = db.Model.GetEntityTypes().Where(IsOfSession).OrderByDescending(t => t.ClrType == typeof(Session));
        foreach (var type in types)
        {
            var table = type.GetTableName()!;
            var columns = type.GetProperties()
                .Where(p => !(p.IsPrimaryKey() && p.ClrType != typeof(string)))
                .Select(p => (Name: p.GetColumnName(), Value: ValueOf(type, p, all)))
                .ToList();
            var key = type.ClrType == typeof(Session) ? "id" : "session_id";
            var sql =
                $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) SELECT {string.Join(", ", columns.Select(c => c.Value))} FROM {table} t CROSS JOIN ({Numbers(db, from, to)}) s WHERE t.{key} = '{template}'{Some(type)}";
            await db.Database.ExecuteSqlRawAsync(sql, ct);
        }

        await db.Database.ExecuteSqlRawAsync(
            db is SqliteVitaeDb ? "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA optimize" : "ANALYZE",
            ct
        );
    }

    /// <summary>A resume has a revision for each of its lines: three stand for them.</summary>
    private static string Some(IEntityType type) =>
        type.ClrType == typeof(ResumeRevision)
            ? " AND t.id IN (SELECT id FROM resume_revisions WHERE session_id = t.session_id ORDER BY id LIMIT 3)"
            : "";

    private static bool IsOfSession(IEntityType type) =>
        type.ClrType == typeof(Session)
        || type.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Session));

    private static string ValueOf(IEntityType type, IProperty property, int all)
    {
        var name = property.GetColumnName();
        return name switch
        {
            "id" when type.ClrType == typeof(Session) => "'crowd_' || (1000000 + s.n)",
            "id" => "t.id || (1000000 + s.n)",
            "session_id" => "'crowd_' || (1000000 + s.n)",
            "owner" => $"'owner_' || (s.n % {all / Each})",
            // A minute apart, back from now.
            "updated_at" or "started_at" => $"t.{name} - s.n * 600000000",
            "request_hash" => "(1000000 + s.n) || t.request_hash",
            _ when property.ClrType == typeof(string) || property.ClrType == typeof(byte[]) =>
                $"substr(t.\"{name}\", 1, {LongestText})",
            _ => $"t.\"{name}\"",
        };
    }

    private static string Numbers(VitaeDb db, int from, int to) =>
        db is SqliteVitaeDb
            ? $"WITH RECURSIVE c(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM c WHERE n < {to}) SELECT n FROM c"
            : $"SELECT generate_series({from}::bigint, {to}) AS n";
}
