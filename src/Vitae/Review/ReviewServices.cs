using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Review;

internal static class ReviewServices
{
    public static IServiceCollection AddReview(this IServiceCollection services) =>
        services
            .AddSingleton<ReviewDesks>()
            .AddSingleton<RewriteClaimStage>()
            .AddSingleton<LineRegeneration>()
            .AddSingleton<Rescoring>()
            .AddSingleton<ResumePages>()
            .AddSingleton<RevisedVersions>()
            .AddSingleton(s => new ReviewStep(
                s.GetRequiredService<ReviewDesks>(),
                s.GetRequiredService<LineRegeneration>(),
                s.GetRequiredService<RevisedVersions>()
            ))
            .AddSingleton(s => new ResumeHistory(
                s.GetRequiredService<ResumeVersions>(),
                s.GetRequiredService<RevisedVersions>(),
                s.GetRequiredService<ReviewStep>(),
                s.GetRequiredService<IDbContextFactory<VitaeDb>>()
            ));
}
