namespace Vitae.Templates;

/// <summary>What a rule says of one element or style, before it is given its line.</summary>
internal sealed record MarkupFinding(string Message, bool IsError = true);
