using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace Vitae.Templates;

/// <summary>Handlebars.Net behind two questions: does it compile, does it print; its exceptions become located problems.</summary>
internal static partial class TemplateEngine
{
    private static readonly HandlebarsConfiguration Configuration = new()
    {
        ThrowOnUnresolvedBindingExpression = true,
        // Values are encoded in TemplateData already: encoding here would do it twice.
        NoEscape = true,
    };

    public static bool TryCompile(
        string source,
        out HandlebarsTemplate<object, object>? page,
        out TemplateProblem? problem
    )
    {
        (page, problem) = (null, null);
        try
        {
            page = Handlebars.Create(Configuration).Compile(source);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            problem = Locate(source, e);
            return false;
        }
    }

    public static bool TryPrint(
        string source,
        HandlebarsTemplate<object, object> page,
        object data,
        out string html,
        out TemplateProblem? problem
    )
    {
        (html, problem) = ("", null);
        try
        {
            html = page(data);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            problem = Locate(source, e);
            return false;
        }
    }

    private static TemplateProblem Locate(string source, Exception error)
    {
        if (Undefined().Match(error.Message) is { Success: true } undefined)
        {
            var name = undefined.Groups["name"].Value;
            var tag = TemplateTags.Find(source).Tags.FirstOrDefault(t => t.Mentions(name));
            return TemplateProblem.At(source, tag?.Index ?? 0, $"there is nothing called '{name}' here.");
        }
        var place = Place().Match(error.Message);
        var message = place.Success ? error.Message[..place.Index].Trim() : error.Message.Trim();
        return place.Success
            ? new(Number(place, "line") + 1, Number(place, "column") + 1, message)
            : TemplateProblem.At(source, 0, message);
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>\S+) is undefined", RegexOptions.NonBacktracking)]
    private static partial Regex Undefined();

    [GeneratedRegex(@"Occured at: ?(?<line>\d+):(?<column>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
