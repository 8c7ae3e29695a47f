using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>The fenced <c>resume</c>, read back: a few kinds of lines are enough for the review.</summary>
internal sealed class PromptResume
{
    public PromptResume(OfflinePrompt prompt, string language)
    {
        Lines = prompt.Lines("resume");
        Language = language;
    }

    public IReadOnlyList<PromptLine> Lines { get; }

    public string Language { get; }

    public bool IsEmpty => Lines.Count == 0;

    public IEnumerable<PromptLine> Bullets => Lines.Where(l => l.Kind is BlockKind.Bullet);

    /// <summary>Headers of entries: <c>Role | Company | Place | Dates</c>.</summary>
    public IEnumerable<PromptLine> Entries =>
        Lines.Where(l => l.Kind is not BlockKind.Bullet && l.Text.Contains(" | ", StringComparison.Ordinal));

    public bool HasSection(string name) =>
        Lines.Any(l =>
            l.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase) || SectionNames.KindOf(l.Text) == name
        );
}
