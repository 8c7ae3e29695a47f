using System.Globalization;
using Vitae.Templates;

namespace Vitae.Web.Components;

/// <summary>The languages resumes are written in, by their own names.</summary>
internal static class ResumeLanguages
{
    private static readonly IReadOnlyList<(string Code, string Name)> All =
    [
        .. SectionTitles.Languages.Select(code => (code, Name(code))).OrderBy(l => l.Item2, StringComparer.Ordinal),
    ];

    /// <summary>All of them, and the given one where it is another.</summary>
    public static IEnumerable<(string Code, string Name)> With(string? code) =>
        code is null || All.Any(l => l.Code == code) ? All : All.Append((code, Name(code)));

    public static string Name(string code) => CultureInfo.GetCultureInfo(code).NativeName;
}
