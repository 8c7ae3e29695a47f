using System.Text;
using System.Text.Encodings.Web;
using Vitae.Templates;

namespace Vitae.Benchmarks.Render;

/// <summary>The least any program must do for such a page: the same text, joined by hand. G6's denominator.</summary>
internal static class HandWrittenPage
{
    public static string Of(TemplateModel model)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>");
        Text(page, model.PageTitle);
        page.Append("</title></head><body><h1>");
        Text(page, model.Name);
        page.Append("</h1><p>");
        Text(page, model.Email);
        Text(page, model.Phone);
        Text(page, model.Address);
        page.Append("</p><p>");
        Text(page, model.Summary);
        page.Append("</p>");
        Entries(page, model.Experience);
        foreach (var group in model.Skills)
        {
            Text(page.Append("<p>"), group.Category);
            Text(page, string.Join(", ", group.Items));
        }
        Entries(page, model.Projects);
        Entries(page, model.Education);
        Entries(page, model.Certifications);
        return page.Append("</body></html>").ToString();
    }

    private static void Entries(StringBuilder page, IReadOnlyList<TemplateEntry> entries)
    {
        foreach (var entry in entries)
        {
            Text(page.Append("<article><h3>"), entry.Title);
            Text(page, entry.Organisation);
            Text(page.Append("</h3><p>"), entry.Dates);
            Text(page, entry.Location);
            page.Append("</p><ul>");
            foreach (var bullet in entry.Bullets)
                Text(page.Append("<li>"), bullet);
            page.Append("</ul></article>");
        }
    }

    private static void Text(StringBuilder page, string? text) => page.Append(HtmlEncoder.Default.Encode(text ?? ""));
}
