namespace Vitae.Export;

/// <summary>Text as XML can hold it: without control characters and half surrogates.</summary>
internal static class XmlText
{
    public static string Safe(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFFFE or 0xFFFF or < 0x20)));
}
