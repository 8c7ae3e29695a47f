namespace Vitae.Reading;

/// <summary>One way to write a term, as token keys; a common word ("Go", "Excel") counts only capitalised or in a list.</summary>
/// <param name="Exact">The only letters that count ("SAFe" is not "safe"); null = any case.</param>
internal sealed record TermSpelling(IReadOnlyList<string> Keys, bool IsCommonWord, string? Exact);
