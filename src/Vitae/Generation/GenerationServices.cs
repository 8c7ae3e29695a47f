using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Generation;

internal static class GenerationServices
{
    public static IServiceCollection AddGeneration(this IServiceCollection services) =>
        services
            .AddSingleton<ExtractProfileStage>()
            .AddSingleton<MatchJobStage>()
            .AddSingleton<WriteResumeStage>()
            .AddSingleton<ReviewForAtsStage>()
            .AddSingleton<ResumePipeline>()
            .AddSingleton<StageEstimates>()
            .AddSingleton<GenerationInputs>()
            .AddSingleton(s => new FactChoiceStore(s.GetRequiredService<IDbContextFactory<VitaeDb>>()))
            .AddSingleton(s => new FactConflicts(
                s.GetRequiredService<GenerationInputs>(),
                s.GetRequiredService<ExtractProfileStage>(),
                s.GetRequiredService<FactChoiceStore>()
            ))
            .AddSingleton(s => new ResumeVersions(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new GapStep(
                s.GetRequiredService<GenerationInputs>(),
                s.GetRequiredService<ResumeVersions>(),
                s.GetRequiredService<DocumentStep>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new ProfileHeadStart(
                s.GetRequiredService<DocumentStep>(),
                s.GetRequiredService<ExtractProfileStage>()
            ))
            .AddSingleton(s => new TailorStart(
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<JobStep>(),
                s.GetRequiredService<ConfigurationStep>(),
                s.GetRequiredService<ProfileHeadStart>()
            ))
            .AddSingleton<RunPulse>()
            .AddSingleton(s => new RunStore(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<RunPulse>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<RunClaims>()
            .AddSingleton(s => new RunWork(
                s.GetRequiredService<RunClaims>(),
                s.GetRequiredService<GenerationStep>(),
                s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<ILogger<RunWork>>()
            ))
            .AddSingleton(s => new GenerationStep(
                s.GetRequiredService<GenerationInputs>(),
                s.GetRequiredService<ResumePipeline>(),
                s.GetRequiredService<ResumeVersions>(),
                s.GetRequiredService<StageEstimates>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new BatchStore(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<SessionStore>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<BatchClaims>()
            .AddSingleton(s => new BatchWork(
                s.GetRequiredService<BatchClaims>(),
                s.GetRequiredService<BatchStep>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton(s => new BatchStep(
                s.GetRequiredService<JobStep>(),
                s.GetRequiredService<DocumentStep>(),
                s.GetRequiredService<DocumentShelf>(),
                s.GetRequiredService<ConfigurationStep>(),
                s.GetRequiredService<GenerationStep>(),
                s.GetRequiredService<UsageReport>()
            ));
}
