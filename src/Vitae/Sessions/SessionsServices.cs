using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Storage;

namespace Vitae.Sessions;

internal static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services
            .AddSingleton(s => new SessionStore(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<IDatabase>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new KeptAnswers(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<IWorkClaims>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new Erasure(s.GetRequiredService<IDatabase>(), s.GetRequiredService<TimeProvider>()))
            .AddSingleton(s => new SessionRetention(
                s.GetRequiredService<IDatabase>(),
                s.GetRequiredService<TimeProvider>()
            ));
}
