using System.Globalization;

namespace Vitae.Web;

/// <summary>The languages the pages speak: English, and one for each <c>Words.xx.resx</c>.</summary>
internal static class Languages
{
    public static IReadOnlyList<CultureInfo> All { get; } = Find();

    /// <summary>The same as each country writes dates and numbers: 29/11 in Britain is 11/29 in America.</summary>
    public static IReadOnlyList<CultureInfo> InTheirCountries { get; } =
    [
        .. All,
        .. CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Where(c => All.Any(l => l.TwoLetterISOLanguageName == c.TwoLetterISOLanguageName)),
    ];

    // The build turns Words.xx.resx into xx/Vitae.Web.resources.dll: the folders are the list.
    private static List<CultureInfo> Find() =>
        [
            CultureInfo.GetCultureInfo("en"),
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "Vitae.Web.resources.dll", SearchOption.AllDirectories)
                .Select(file => CultureInfo.GetCultureInfo(Path.GetFileName(Path.GetDirectoryName(file)!)))
                .OrderBy(l => l.Name, StringComparer.Ordinal),
        ];
}
