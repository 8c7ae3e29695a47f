using System.Text;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>The page as the template made it.</summary>
internal sealed class HtmlExport : IResumeExport
{
    public string Format => "html";
    public string Extension => ".html";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct) =>
        Task.FromResult(Encoding.UTF8.GetBytes(PageFonts.Embed(resume.Html)));
}
