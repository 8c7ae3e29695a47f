using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>A Word document of real headings and lists, one column, everything in the body.</summary>
internal sealed class DocxExport(TimeProvider time) : IResumeExport
{
    public string Format => "docx";
    public string Extension => ".docx";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var content = resume.Content;
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create(content.Language, resume.Look.Accent);
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = DocxStyles.Bullets();
            part.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
                DocxBody.Create(
                    part,
                    ResumeOutline.Of(content),
                    SectionTitles.IsRightToLeft(content.Language),
                    resume.Look.Paper
                )
            );
            var properties = file.PackageProperties;
            properties.Title = XmlText.Safe(ResumePage.From(content).PageTitle);
            properties.Creator = XmlText.Safe(content.Contact.Name ?? "");
            properties.Language = content.Language;
            properties.Created = properties.Modified = time.GetUtcNow().UtcDateTime;
        }
        return Task.FromResult(stream.ToArray());
    }
}
