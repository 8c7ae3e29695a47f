using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Reading;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Jobs;

internal static class JobsServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services
            .AddSingleton<NetworkDoor>()
            .AddSingleton<PostingFetcher>()
            .AddSingleton(s => new JobStep(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<DocumentReader>(),
                s.GetRequiredService<StructuredChat>(),
                s.GetRequiredService<PostingFetcher>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new JobCorrection(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<JobStep>()
            ));
}
