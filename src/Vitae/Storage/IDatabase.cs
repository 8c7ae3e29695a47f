using Microsoft.EntityFrameworkCore;

namespace Vitae.Storage;

/// <summary>A database made ready at its first use, and what SQLite and PostgreSQL each do in their own way.</summary>
internal interface IDatabase : IDbContextFactory<VitaeDb>, IDisposable
{
    /// <summary>The server, or the file, without a password.</summary>
    string Address { get; }

    /// <summary>Where SQLite leaves deleted rows readable in its file, this wipes them.</summary>
    Task ForgetDeletedAsync(CancellationToken ct);

    /// <summary>Deletes the copies made before updates; how many there were.</summary>
    int DeleteBackups();

    /// <summary>What makes this installation's fences unguessable; part of every request's hash. Made when missing.</summary>
    byte[] ReadSecret();

    /// <summary>Takes over the secret of another database, so that its ledger's answers are found again.</summary>
    void WriteSecret(byte[] secret);
}
