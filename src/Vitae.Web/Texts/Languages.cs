using System.Globalization;

namespace Vitae.Web;

/// <summary>The languages the pages speak: English, and one for each <c>Words.xx.resx</c>.</summary>
internal static class Languages
{
    public static IReadOnlyList<CultureInfo> All { get; } = Find();

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
