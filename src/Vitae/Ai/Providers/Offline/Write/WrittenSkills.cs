namespace Vitae.Ai;

/// <summary>Skill ids under one heading, the most relevant first.</summary>
internal sealed record WrittenSkills(string Category, IReadOnlyList<string> Items)
{
    public string ToLine() => $"{Category}: {string.Join(' ', Items)}";
}
