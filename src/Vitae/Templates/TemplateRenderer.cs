using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace Vitae.Templates;

/// <summary>A template and a model become one HTML page.</summary>
public sealed class TemplateRenderer
{
    // Compiling costs a thousand times more than printing.
    private readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> compiled = new(
        StringComparer.Ordinal
    );

    /// <summary>The finished page; a name the model does not know is an error, an empty section prints nothing.</summary>
    public string Render(ResumeTemplate template, TemplateModel model, TemplateLook? look = null)
    {
        var page = compiled.GetOrAdd(template.Hash, _ => Compile(template));
        var data = TemplateData.From(model, look ?? TemplateLook.Default);
        if (!TemplateEngine.TryPrint(template.Source, page, data, out var html, out var problem))
            throw TemplateErrors.Of(template.Name, [problem!]);
        return SectionTitles.IsRightToLeft(model.Language) ? MixedDirection.Isolate(html) : html;
    }

    /// <summary>Prints once with every field filled, to find names that the data does not have.</summary>
    internal static IEnumerable<TemplateProblem> Try(string source)
    {
        var data = TemplateData.From(FullModel.Instance, TemplateLook.Default);
        var prints =
            TemplateEngine.TryCompile(source, out var page, out var problem)
            && TemplateEngine.TryPrint(source, page!, data, out _, out problem);
        return prints ? [] : [problem!];
    }

    private static HandlebarsTemplate<object, object> Compile(ResumeTemplate template) =>
        TemplateEngine.TryCompile(template.Source, out var page, out var problem)
            ? page!
            : throw TemplateErrors.Of(template.Name, [problem!]);
}
