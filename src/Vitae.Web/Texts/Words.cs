namespace Vitae.Web;

/// <summary>
/// Names the pages' texts. The English text is its own key and stands in the page; <c>Words.de.resx</c> says it in German.
/// Another language is another file.
/// </summary>
internal sealed class Words;
