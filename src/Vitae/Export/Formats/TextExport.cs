using System.Text;

namespace Vitae.Export;

/// <summary>Plain text, for forms that take nothing else.</summary>
internal sealed class TextExport : IResumeExport
{
    public string Format => "txt";
    public string Extension => ".txt";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var text = new StringBuilder();
        foreach (var line in ResumeOutline.Of(resume.Content))
            text.Append(Before(line.Kind, text.Length == 0)).Append(line.Whole).Append('\n');
        return Task.FromResult(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Before(OutlineKind kind, bool isFirst) =>
        kind switch
        {
            OutlineKind.Bullet => "- ",
            OutlineKind.Section or OutlineKind.EntryTitle when !isFirst => "\n",
            _ => "",
        };
}
