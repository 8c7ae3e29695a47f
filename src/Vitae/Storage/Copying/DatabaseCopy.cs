using System.Data;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vitae.Storage;

/// <summary>Moves all rows from one database into an empty one, all or nothing, and proves it by counts and hashes.</summary>
public static class DatabaseCopy
{
    // Places in a queue are nobody's any more on another machine; the secret is taken over by its own way.
    private static readonly Type[] IsPassing = [typeof(InstallationValue), typeof(ProviderCall), typeof(ProviderPause)];
    private const int RowsAtOnce = 100;
    private static readonly MethodInfo CopyRows = Method(nameof(CopyAsync));

    /// <summary>Copies every table, of all owners; nothing may write to either database meanwhile.</summary>
    /// <exception cref="VitaeException"><c>storage_error</c>: the target holds rows, or what arrived is not what was sent.</exception>
    public static async Task<IReadOnlyList<TableCopy>> RunAsync(
        StorageOptions from,
        StorageOptions to,
        CancellationToken ct
    )
    {
        using var source = StorageServices.Open(from);
        using var target = StorageServices.Open(to);
        await using var reading = await source.CreateDbContextAsync(ct);
        await using var writing = await target.CreateDbContextAsync(ct);
        writing.ChangeTracker.AutoDetectChangesEnabled = false;
        var copied = await writing
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(token => CopyAsync(reading, writing, token), ct);
        target.WriteSecret(source.ReadSecret());
        return copied;
    }

    private static async Task<IReadOnlyList<TableCopy>> CopyAsync(VitaeDb from, VitaeDb to, CancellationToken ct)
    {
        await using var change = await to.Database.BeginTransactionAsync(ct);
        var tables = new List<TableCopy>();
        foreach (var type in ParentsFirst(from.Model))
            tables.Add(await (Task<TableCopy>)CopyRows.MakeGenericMethod(type.ClrType).Invoke(null, [from, to, ct])!);
        await to.ContinueNumbersAsync(ct);
        await change.CommitAsync(ct);
        return tables;
    }

    private static async Task<TableCopy> CopyAsync<T>(VitaeDb from, VitaeDb to, CancellationToken ct)
        where T : class
    {
        var table = from.Model.FindEntityType(typeof(T))!.GetTableName()!;
        if (await to.Set<T>().IgnoreQueryFilters().AnyAsync(ct))
            throw new VitaeException(
                ErrorCodes.StorageError,
                $"The target already holds rows in {table}; nothing was copied.",
                "Copy into a new database: rows of two databases are never mixed."
            );
        var sent = new TableHash();
        await foreach (
            var row in from.Set<T>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct)
        )
        {
            sent.Add(row);
            to.Add(row);
            if (sent.Rows % RowsAtOnce == 0)
                await FlushAsync(to, ct);
        }
        await FlushAsync(to, ct);
        return await CheckAsync<T>(to, sent.For(table), ct);
    }

    private static async Task FlushAsync(VitaeDb to, CancellationToken ct)
    {
        await to.SaveChangesAsync(ct);
        to.ChangeTracker.Clear();
    }

    private static async Task<TableCopy> CheckAsync<T>(VitaeDb to, TableCopy sent, CancellationToken ct)
        where T : class
    {
        var arrived = new TableHash();
        await foreach (
            var row in to.Set<T>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct)
        )
            arrived.Add(row);
        return arrived.For(sent.Table) == sent
            ? sent
            : throw new VitaeException(
                ErrorCodes.StorageError,
                $"{sent.Table}: {arrived.Rows} of {sent.Rows} rows arrived, or not as they were; nothing was kept.",
                "Stop everything that writes to either database and copy again."
            );
    }

    /// <summary>Every table the source has, none before the one its rows point to.</summary>
    private static List<IEntityType> ParentsFirst(IModel model)
    {
        var left = model.GetEntityTypes().Where(t => !IsPassing.Contains(t.ClrType)).ToList();
        var sorted = new List<IEntityType>();
        while (left.Count > 0)
        {
            var free = left.Where(t =>
                    t.GetForeignKeys().All(k => !left.Contains(k.PrincipalEntityType) || k.PrincipalEntityType == t)
                )
                .ToList();
            sorted.AddRange(free);
            left.RemoveAll(free.Contains);
        }
        return sorted;
    }

    private static MethodInfo Method(string name) =>
        typeof(DatabaseCopy)
            .GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Single(m => m.Name == name && m.IsGenericMethodDefinition);
}
