using Microsoft.Extensions.DependencyInjection;

namespace Vitae.Templates;

internal static class TemplatesServices
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) =>
        services.AddSingleton<TemplateCatalog>().AddSingleton<TemplateRenderer>();
}
