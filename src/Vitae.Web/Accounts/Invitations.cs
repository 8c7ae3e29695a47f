using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Vitae.Web;

/// <summary>One-time codes: there is no open registration.</summary>
internal sealed class Invitations(AccountsDb db, TimeProvider clock)
{
    private const int CodeBytes = 18;
    private static readonly TimeSpan Valid = TimeSpan.FromDays(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<string> CreateAsync(CancellationToken ct)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        db.Invitations.Add(new Invitation { CodeHash = Hash(code), ExpiresAt = Now + Valid });
        await db.SaveChangesAsync(ct);
        return code;
    }

    /// <summary>True for the first who comes; a code serves once.</summary>
    public async Task<bool> UseAsync(string? code, CancellationToken ct)
    {
        var (hash, now) = (Hash(code ?? ""), Now);
        return await db.Invitations.Where(i => i.CodeHash == hash && i.ExpiresAt > now).ExecuteDeleteAsync(ct) == 1;
    }

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
