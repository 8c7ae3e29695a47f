using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Storage;

namespace Vitae.Cli;

internal static class DoctorCommand
{
    public static Command Create() =>
        new Command("doctor", "Check what is configured and reachable, without spending").Does(
            async (run, ct) =>
            {
                await using (var db = await run.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(ct))
                {
                    await db.Sessions.CountAsync(ct);
                }

                return new
                {
                    Status = "success",
                    Product.Version,
                    Database = run.Get<StorageOptions>().Address,
                    DefaultModel = run.Get<ProviderCatalog>().Default,
                    Providers = await run.Get<ProviderCatalog>().CheckAsync(ct),
                };
            }
        );
}
