using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vitae.Export;

namespace Vitae.Pdf;

/// <summary>Adds the browser that prints: hosts call it after <c>AddVitae()</c>.</summary>
public static class PdfServices
{
    public static IServiceCollection AddPdf(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<IPdfPrinter>(s => new ChromiumPrinter(s.GetRequiredService<TimeProvider>()));
    }
}
