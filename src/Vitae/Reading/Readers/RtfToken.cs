namespace Vitae.Reading;

/// <summary>A piece of an RTF file: a brace, a control word with its number, an encoded byte, or plain text.</summary>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Number = null);
