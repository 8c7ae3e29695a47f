using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>What a page's resources say about painting that the parser does not report.</summary>
internal static class PdfResources
{
    /// <summary>Colour gradients may lie under white letters: then white does not mean hidden.</summary>
    public static bool HasShadings(Page page) =>
        page.Operations.Any(o => o.Operator is "sh")
        || (page.Dictionary.TryGet<DictionaryToken>(NameToken.Resources, out var resources) && Names(resources));

    private static bool Names(DictionaryToken resources) =>
        resources.Data.ContainsKey(NameToken.Shading.Data) || resources.Data.ContainsKey(NameToken.Pattern.Data);
}
