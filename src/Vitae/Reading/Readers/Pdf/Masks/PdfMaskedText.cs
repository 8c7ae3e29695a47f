using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>The letters of a page that are printed through soft masks: an area is painted, the mask lets only letters of it show.</summary>
/// <param name="Letters">In the colour they show in.</param>
internal sealed record PdfMaskedText(IReadOnlyList<Letter> Letters)
{
    public static IReadOnlyList<Letter> Find(PdfDocument pdf, Page page)
    {
        if (!HasMasks(pdf, page))
            return [];
        try
        {
            return pdf.GetPage<PdfMaskedText>(page.Number).Letters;
        }
        catch (Exception e) when (e is not (OperationCanceledException or VitaeException or OutOfMemoryException))
        {
            // The page itself was read: whatever is wrong with a mask inside the parser costs the mask's text only.
            return [];
        }
    }

    /// <summary>Reading a page a second time is for those that need it.</summary>
    private static bool HasMasks(PdfDocument pdf, Page page) =>
        Under(pdf, page.Dictionary, NameToken.Resources) is { } resources
        && Under(pdf, resources, NameToken.ExtGState) is { } states
        && states.Data.Keys.Any(name =>
            Under(pdf, states, NameToken.Create(name)) is { } state && Under(pdf, state, NameToken.Smask) is not null
        );

    private static DictionaryToken? Under(PdfDocument pdf, DictionaryToken parent, NameToken name) =>
        !parent.TryGet(name, out var token) ? null
        : token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data as DictionaryToken
        : token as DictionaryToken;
}
