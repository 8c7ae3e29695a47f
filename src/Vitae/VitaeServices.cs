using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Reading;
using Vitae.Review;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Templates;

namespace Vitae;

/// <summary>The house on one page: service rooms first, then the six steps in the order of the work.</summary>
public static class VitaeServices
{
    public static IServiceCollection AddVitae(this IServiceCollection services, StorageOptions storage) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            // Service rooms, used by every step
            .AddStorage(storage)
            .AddReading()
            .AddAi()
            .AddTemplates()
            .AddSessions()
            // The six steps
            .AddJobs()
            .AddDocuments()
            .AddConfiguration()
            .AddGeneration()
            .AddReview()
            .AddExport();
}
