using Microsoft.Data.Sqlite;

namespace Vitae.Benchmarks.Queue;

/// <summary>The least a durable queue can be: one table, one insert, one update, a sync each.</summary>
internal sealed class RawQueue : IDisposable
{
    private readonly SqliteConnection connection;

    public RawQueue(string path)
    {
        connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        Execute("CREATE TABLE runs (id INTEGER PRIMARY KEY, state TEXT, worker TEXT, session TEXT)");
        Execute("CREATE INDEX by_state ON runs (state)");
    }

    public Task Enqueue()
    {
        Execute("INSERT INTO runs (state, session) VALUES ('queued', 'session_abcdefghij')");
        return Task.CompletedTask;
    }

    public Task Claim()
    {
        Execute(
            "UPDATE runs SET state = 'running', worker = 'bench' WHERE id = (SELECT id FROM runs WHERE state = 'queued' LIMIT 1) RETURNING id"
        );
        return Task.CompletedTask;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
