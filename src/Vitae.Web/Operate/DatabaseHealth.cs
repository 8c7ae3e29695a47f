using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Ready means that the database answers and that nobody asked this process to end.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<VitaeDb> databases, IHostApplicationLifetime life) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default)
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return HealthCheckResult.Unhealthy("ending");
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            return await db.Database.CanConnectAsync(ct)
                ? HealthCheckResult.Healthy("ready")
                : HealthCheckResult.Unhealthy("the database does not answer");
        }
        catch (VitaeException)
        {
            return HealthCheckResult.Unhealthy("the database cannot be used");
        }
    }
}
