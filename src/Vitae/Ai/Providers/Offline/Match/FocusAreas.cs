namespace Vitae.Ai;

/// <summary>The focus areas the candidate chose, as the prompt prints them.</summary>
internal static class FocusAreas
{
    private static readonly string[] None = ["none", "none chosen", "-", "–", "(none)"];

    public static IReadOnlyList<string> Read(OfflinePrompt prompt, string label) =>
        (prompt.Setting(label) ?? "")
            .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(f => !None.Contains(f, StringComparer.OrdinalIgnoreCase))
            .ToList();
}
