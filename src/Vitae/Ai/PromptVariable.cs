namespace Vitae.Ai;

/// <summary>One placeholder's value: parts printed one after the other.</summary>
internal sealed record PromptVariable(IReadOnlyList<PromptData> Parts);
