using Vitae.Templates;

namespace Vitae.Web;

/// <summary>What a preview's address says of its look.</summary>
internal sealed record PreviewLook(string? Session, Paper? Paper, string? Accent, string? Font)
{
    public TemplateLook ToLook() =>
        new()
        {
            Paper = Paper ?? Templates.Paper.A4,
            Accent = string.IsNullOrEmpty(Accent) ? null : Accent,
            Font = string.IsNullOrEmpty(Font) ? null : Font,
        };
}
