using Microsoft.EntityFrameworkCore;

namespace Vitae.Storage;

/// <summary>The tables in one SQLite file.</summary>
public sealed class SqliteVitaeDb(DbContextOptions<SqliteVitaeDb> options) : VitaeDb(options)
{
    private int depth;
    private bool hasTurn;

    /// <summary>Where the writers of this process wait; null while nobody else is there yet.</summary>
    internal WriteTurns? Turns { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        BeginWrite();
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        finally
        {
            EndWrite();
        }
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        await BeginWriteAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            EndWrite();
        }
    }

    /// <summary>One statement, or all of a transaction: what is inside one has its turn already.</summary>
    internal override async Task BeginWriteAsync(CancellationToken ct)
    {
        if (depth == 0 && Turns is not null)
            hasTurn = await Turns.TakeAsync(ct);
        depth++;
    }

    internal void BeginWrite()
    {
        if (depth == 0 && Turns is not null)
            hasTurn = Turns.Take();
        depth++;
    }

    internal override void EndWrite()
    {
        // A statement cancelled while it waited never began.
        if (depth == 0 || --depth > 0 || !hasTurn)
            return;
        hasTurn = false;
        Turns!.Give();
    }
}
