namespace Vitae.Ai;

/// <summary>A rendered prompt taken apart: the task's name, the fenced data and the plain settings.</summary>
internal sealed class OfflinePrompt
{
    private const string TaskMark = "# Task:";
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "job_posting",
        "hints",
        "document",
        "job_requirements",
        "candidate_profile",
        "match_analysis",
        "resume",
        "keywords",
        "instruction",
    };

    private readonly List<PromptFence> fences = [];
    private readonly List<string> settings = [];

    private OfflinePrompt() { }

    public string Task { get; private set; } = "";

    /// <summary>
    /// Fences open and close only at the start of a line: a line of data starts with its id, so that a tag inside the
    /// data stays data.
    /// </summary>
    public static OfflinePrompt Parse(string text)
    {
        var prompt = new OfflinePrompt();
        string? tag = null;
        var attributes = "";
        var lines = new List<PromptLine>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (tag is not null && line.StartsWith($"</{tag}", StringComparison.Ordinal))
            {
                prompt.fences.Add(new PromptFence(tag, attributes, lines));
                (tag, lines) = (null, []);
            }
            else if (tag is not null)
            {
                AddLine(lines, line);
            }
            else if (OpensFence(line) is { } opened)
            {
                tag = opened;
                attributes = line[(opened.Length + 1)..].TrimEnd('>');
            }
            else
            {
                prompt.AddSetting(line);
            }
        }

        return prompt;
    }

    public IEnumerable<PromptFence> All(string tag) => fences.Where(f => f.Tag == tag);

    /// <summary>The lines of all fences with this tag; empty when there are none.</summary>
    public IReadOnlyList<PromptLine> Lines(string tag) => All(tag).SelectMany(f => f.Lines).ToList();

    /// <summary>What follows <c>label:</c> outside the fences; null when absent or empty.</summary>
    public string? Setting(string label)
    {
        foreach (var line in settings)
        {
            var at = line.IndexOf(label + ":", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var value = line[(at + label.Length + 1)..].Trim();
                return value.Length == 0 ? null : value;
            }
        }

        return null;
    }

    private static void AddLine(List<PromptLine> lines, string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            lines.Add(PromptLine.Parse(line));
        }
    }

    private static string? OpensFence(string line)
    {
        if (line is not ['<', ..] || !line.EndsWith('>'))
        {
            return null;
        }

        var end = line.IndexOfAny([' ', '>']);
        return Tags.TryGetValue(line[1..end], out var tag) ? tag : null;
    }

    private void AddSetting(string line)
    {
        if (line.StartsWith(TaskMark, StringComparison.Ordinal))
        {
            Task = line[TaskMark.Length..].Trim();
        }

        settings.Add(line);
    }
}
