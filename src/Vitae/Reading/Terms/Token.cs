namespace Vitae.Reading;

/// <summary>A word of a text with its span; <c>Key</c> is its folded form ("node.js" → <c>nodejs</c>, "C#" → <c>c#</c>).</summary>
internal readonly record struct Token(string Key, int Start, int End);
