using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Vitae.Storage;

/// <summary>Claims over all machines: advisory locks, held by one connection a process, gone with it.</summary>
internal sealed class PostgresClaims(PostgresAddress address, TimeProvider time) : IWorkClaims, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly SemaphoreSlim wire = new(1, 1);

    // A connection may lock the same number twice: who of this process holds what is kept here.
    private readonly HashSet<long> held = [];
    private readonly NpgsqlDataSource source = PostgresSource.OpenForLocks(address);
    private NpgsqlConnection? connection;

    public async Task<WorkClaim> TakeAsync(string key, Action onWaiting, CancellationToken ct)
    {
        var number = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var begun = time.GetTimestamp();
        for (var look = ClaimPace.First; ; look = ClaimPace.After(look))
        {
            try
            {
                if (await TryTakeAsync(number, ct))
                    return new WorkClaim(() => ReleaseAsync(number));
                if (look == ClaimPace.First)
                    onWaiting();
            }
            catch (NpgsqlException e) when (e.IsTransient && time.GetElapsedTime(begun) < Patience)
            {
                // The server restarts: look again.
            }
            await Task.Delay(look, time, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
        await source.DisposeAsync();
        wire.Dispose();
    }

    private async Task<bool> TryTakeAsync(long number, CancellationToken ct)
    {
        await wire.WaitAsync(ct);
        try
        {
            if (held.Contains(number))
                return false;
            await ConnectAsync(ct);
            var isMine = await AskAsync("SELECT pg_try_advisory_lock($1)", number, ct);
            if (isMine)
                held.Add(number);
            return isMine;
        }
        finally
        {
            wire.Release();
        }
    }

    private async ValueTask ReleaseAsync(long number)
    {
        await wire.WaitAsync();
        try
        {
            held.Remove(number);
            if (IsOpen)
                await AskAsync("SELECT pg_advisory_unlock($1)", number, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and the lock with it.
        }
        finally
        {
            wire.Release();
        }
    }

    private bool IsOpen => connection?.FullState == System.Data.ConnectionState.Open;

    /// <summary>After a break, what this process still works on is claimed again before anything new.</summary>
    private async Task ConnectAsync(CancellationToken ct)
    {
        if (IsOpen)
            return;
        if (connection is not null)
            await connection.DisposeAsync();
        connection = await source.OpenConnectionAsync(ct);
        foreach (var number in held)
            await AskAsync("SELECT pg_try_advisory_lock($1)", number, ct);
    }

    private async Task<bool> AskAsync(string sql, long number, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = number } } };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
