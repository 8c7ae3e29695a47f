namespace Vitae.Web;

/// <summary>
/// Names what the core says: its English sentence with the values taken out is the key, <c>Sentences.de.resx</c> says it in
/// German. Another language is another file; a sentence without words in it stays English.
/// </summary>
internal sealed class Sentences;
