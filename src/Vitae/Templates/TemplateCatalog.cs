using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vitae.Templates;

/// <summary>Finds templates: built-in ones by name, a user's own by path.</summary>
public sealed partial class TemplateCatalog
{
    public const string DefaultName = "classic";
    private const string Folder = "templates/";
    private const int MaxBytes = 1_000_000;

    private static readonly Assembly Assembly = typeof(TemplateCatalog).Assembly;
    private readonly ConcurrentDictionary<string, ResumeTemplate> opened = new(StringComparer.Ordinal);

    /// <summary>Names of the built-in templates.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
    [
        .. Assembly
            .GetManifestResourceNames()
            .Where(n =>
                n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith("/page.html", StringComparison.Ordinal)
            )
            .Select(n => n.Split('/')[1])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A built-in template by name, or the HTML file at that path; refused when it cannot be printed safely.</summary>
    public ResumeTemplate Open(string nameOrPath) =>
        BuiltIn.Contains(nameOrPath, StringComparer.Ordinal)
            ? opened.GetOrAdd(nameOrPath, name => Prepare(name, PagePolicy.ApplyToOurs(BuiltInSource(name)), []))
            : FromSource(Path.GetFileName(nameOrPath), ReadFile(nameOrPath));

    /// <summary>A template from its text, checked.</summary>
    public ResumeTemplate FromSource(string name, string source)
    {
        var problems = Check(source);
        var errors = problems.Where(p => p.IsError).ToList();
        if (errors.Count > 0)
            throw TemplateErrors.Of(name, errors);
        return opened.GetOrAdd(source, text => Prepare(name, PagePolicy.Apply(text), problems));
    }

    /// <summary>Every problem of a template's text, errors and remarks, in the order of the file.</summary>
    public static IReadOnlyList<TemplateProblem> Check(string source)
    {
        var problems = TemplateCheck.Run(source);
        return problems.Any(p => p.IsError)
            ? problems
            : [.. problems, .. TemplateRenderer.Try(PagePolicy.Apply(source))];
    }

    /// <summary>What each built-in template is for.</summary>
    public static IReadOnlyList<TemplateAbout> Describe() =>
        [
            .. BuiltIn.Select(name =>
                JsonSerializer.Deserialize<TemplateAbout>(Resource($"{name}/about.json"), VitaeJson.Options)! with
                {
                    Name = name,
                }
            ),
        ];

    /// <summary>The text of a built-in template in one piece: where a user's own may start.</summary>
    public static string BuiltInSource(string name)
    {
        var page = Part()
            .Replace(Resource($"{name}/page.html"), part => Resource("sections/" + part.Groups["file"].Value));
        return page.Replace("/*base*/", Resource("sections/base.css"), StringComparison.Ordinal)
            .Replace("/*style*/", Resource($"{name}/style.css"), StringComparison.Ordinal);
    }

    private static ResumeTemplate Prepare(string name, string page, IReadOnlyList<TemplateProblem> warnings)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page)));
        return new()
        {
            Name = name,
            Source = page,
            Hash = hash,
            Warnings = warnings,
        };
    }

    private static string ReadFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new VitaeException(
                ErrorCodes.TemplateError,
                $"There is no template '{path}'.",
                $"Give the path of an HTML file or one of: {string.Join(", ", BuiltIn)}."
            );
        if (file.Length > MaxBytes)
            throw new VitaeException(ErrorCodes.TemplateError, $"The template '{file.Name}' is larger than 1 MB.");
        return File.ReadAllText(path);
    }

    private static string Resource(string file)
    {
        using var stream = Assembly.GetManifestResourceStream(Folder + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }

    // Looks through our own text alone, at every start: written out by the compiler it costs nothing to build.
    [GeneratedRegex("<!--part:(?<file>[a-z]+\\.html)-->", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Part();
}
