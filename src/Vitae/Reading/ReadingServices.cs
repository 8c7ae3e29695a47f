using Microsoft.Extensions.DependencyInjection;

namespace Vitae.Reading;

/// <summary>Registers the readers.</summary>
public static class ReadingServices
{
    internal static IServiceCollection AddReading(this IServiceCollection services) =>
        services
            .AddSingleton(ReadingLimits.Default)
            .AddSingleton<ReadingPulse>()
            .AddSingleton(s => new TesseractOcr(s.GetRequiredService<ReadingLimits>()))
            .AddSingleton<IFormatReader, PlainTextReader>()
            .AddSingleton<IFormatReader, MarkdownReader>()
            .AddSingleton<IFormatReader, HtmlReader>()
            .AddSingleton<IFormatReader, DocxReader>()
            .AddSingleton<IFormatReader, PdfReader>()
            .AddSingleton<IFormatReader, OdtReader>()
            .AddSingleton<IFormatReader, RtfReader>()
            .AddSingleton<IFormatReader, JsonResumeReader>()
            .AddSingleton<IFormatReader, LinkedInReader>()
            .AddSingleton<IFormatReader, LinkedInTableReader>()
            .AddSingleton<IFormatReader, EuropassReader>()
            .AddSingleton<FormatReaders>()
            .AddSingleton<InThisProcess>()
            .AddSingleton<IReadingPlace>(s => s.GetRequiredService<InThisProcess>())
            .AddSingleton(s => new DocumentReader(
                s.GetRequiredService<IReadingPlace>(),
                s.GetRequiredService<InThisProcess>(),
                s.GetRequiredService<ReadingLimits>()
            ));

    /// <summary>
    /// Strangers' files are parsed in other copies of this program, which must call <see cref="ReaderProcess.RunAsync"/>
    /// when started with <see cref="ReaderProcess.Argument"/>.
    /// </summary>
    public static IServiceCollection ReadInOwnProcesses(this IServiceCollection services) =>
        services
            .AddSingleton(s => new ReaderCommand(s.GetRequiredService<ReadingLimits>()))
            .AddSingleton<ReaderPool>()
            .AddSingleton<IReadingPlace>(s => s.GetRequiredService<ReaderPool>());
}
