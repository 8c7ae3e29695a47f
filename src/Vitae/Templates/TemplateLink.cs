namespace Vitae.Templates;

/// <summary>One way to reach the candidate: the text printed and, where it may be followed, where it leads.</summary>
public sealed record TemplateLink(string Text, string? Url = null);
