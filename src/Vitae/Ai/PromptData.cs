namespace Vitae.Ai;

/// <summary>A piece of data in a prompt; <paramref name="Tag"/> null = a plain setting without a fence.</summary>
/// <param name="Attributes">Such as <c>id="d1" kind="cv"</c>; null for none.</param>
public sealed record PromptData(string? Tag, string? Attributes, string Text);
