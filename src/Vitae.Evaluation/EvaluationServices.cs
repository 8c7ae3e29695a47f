using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Storage;

namespace Vitae.Evaluation;

/// <summary>The evaluation beside the house: it uses every room, and no room knows it.</summary>
public static class EvaluationServices
{
    public static IServiceCollection AddEvaluation(this IServiceCollection services) =>
        services
            .AddSingleton(s => new StageBook(s.GetRequiredService<IDbContextFactory<VitaeDb>>()))
            .AddSingleton<ReadBackMeasures>()
            .AddSingleton<JudgeStage>()
            .AddSingleton<PairMeasures>()
            .AddSingleton<PairRunner>()
            .AddSingleton(s => new Evaluator(
                s.GetRequiredService<PairRunner>(),
                s.GetRequiredService<PromptCatalog>(),
                s.GetRequiredService<ModelCatalog>(),
                s.GetRequiredService<JudgeStage>(),
                s.GetRequiredService<TimeProvider>()
            ));
}
