using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Reading;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Documents;

internal static class DocumentsServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton(DocumentLimits.From(Environment.GetEnvironmentVariable))
            .AddSingleton<DocumentQuota>()
            .AddSingleton(s => new DocumentStep(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                new DocumentIntake(s.GetRequiredService<DocumentReader>(), s.GetRequiredService<TimeProvider>()),
                s.GetRequiredService<IWorkClaims>(),
                s.GetRequiredService<DocumentQuota>()
            ))
            .AddSingleton(s => new DocumentShelf(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<DocumentQuota>()
            ));
}
