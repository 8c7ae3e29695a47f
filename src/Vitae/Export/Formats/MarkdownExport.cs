using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Export;

/// <summary>Markdown, for editors and repositories.</summary>
internal sealed partial class MarkdownExport : IResumeExport
{
    public string Format => "md";
    public string Extension => ".md";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var text = new StringBuilder();
        OutlineKind? before = null;
        foreach (var line in ResumeOutline.Of(resume.Content))
        {
            if (before is { } kind && !(kind is OutlineKind.Bullet && line.Kind is OutlineKind.Bullet))
                text.Append('\n');
            text.Append(Line(line)).Append('\n');
            before = line.Kind;
        }
        return Task.FromResult(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Line(OutlineLine line)
    {
        var text = Escape(line.Text);
        return line.Kind switch
        {
            OutlineKind.Name => "# " + text,
            OutlineKind.Section => "## " + text,
            OutlineKind.EntryTitle => "### " + text,
            OutlineKind.Bullet => "- " + text,
            OutlineKind.Contact when line.Url is not null => $"[{text}](<{line.Url}>)",
            _ => line.Label is null ? text : $"**{Escape(line.Label)}:** {text}",
        };
    }

    /// <summary>The candidate's own signs stay signs: C# at a line's start is no heading, a star is no emphasis, a tag is no tag.</summary>
    private static string Escape(string text) =>
        LineStart().Replace(Signs().Replace(text, @"\$0"), @"${digits}\${sign}");

    [GeneratedRegex(@"[\\`*_\[\]<>|]", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();

    [GeneratedRegex(
        @"^(?<digits>\d*)(?<sign>[#+.)~=-](?=\s|$|[#=~-]))",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex LineStart();
}
