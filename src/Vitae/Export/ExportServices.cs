using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Export;

internal static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddAtsCheck();
        return services
            .AddSingleton<ResumeExports>()
            .AddSingleton(s => new PersonalArchive(
                s.GetRequiredService<IDbContextFactory<VitaeDb>>(),
                s.GetRequiredService<ResumeVersions>(),
                s.GetServices<IResumeExport>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<PageFit>()
            .AddSingleton<IResumeExport, HtmlExport>()
            .AddSingleton<IResumeExport, PdfExport>()
            .AddSingleton<IResumeExport, DocxExport>()
            .AddSingleton<IResumeExport, JsonResumeExport>()
            .AddSingleton<IResumeExport, MarkdownExport>()
            .AddSingleton<IResumeExport, TextExport>()
            .AddSingleton<IResumeExport, JsonExport>();
    }

    private static void AddAtsCheck(this IServiceCollection services) =>
        services
            .AddSingleton(s => new AtsCheck(
                s.GetServices<ITextExtractor>(),
                s.GetServices<IAtsRule>(),
                s.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<ITextExtractor, BlockExtractor>()
            .AddSingleton<ITextExtractor, ContentOrderExtractor>()
            .AddSingleton<ITextExtractor, PopplerExtractor>()
            .AddSingleton<ITextExtractor, RawWordExtractor>()
            .AddSingleton<IAtsRule, TextLayerRule>()
            .AddSingleton<IAtsRule, TokenOrderRule>()
            .AddSingleton<IAtsRule, ContactRule>()
            .AddSingleton<IAtsRule, HeadingsRule>()
            .AddSingleton<IAtsRule, EntryTogetherRule>()
            .AddSingleton<IAtsRule, RoleDatesRule>()
            .AddSingleton<IAtsRule, BulletsRule>()
            .AddSingleton<IAtsRule, CodePointRule>()
            .AddSingleton<IAtsRule, UnseenTextRule>()
            .AddSingleton<IAtsRule, KeywordStuffingRule>()
            .AddSingleton<IAtsRule, FileSizeRule>()
            .AddSingleton<IAtsRule, FileNameRule>()
            .AddSingleton<IAtsRule, TitleRule>();
}
