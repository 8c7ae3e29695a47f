using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Configuration;

internal static class ConfigurationServices
{
    public static IServiceCollection AddConfiguration(this IServiceCollection services) =>
        services
            .AddSingleton<ConfigurationRules>()
            .AddSingleton(s => new ConfigurationStep(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<ConfigurationRules>(),
                s.GetRequiredService<TimeProvider>()
            ));
}
