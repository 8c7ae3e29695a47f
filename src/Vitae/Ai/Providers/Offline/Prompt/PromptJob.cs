namespace Vitae.Ai;

/// <summary>The fenced <c>job_requirements</c>, read back.</summary>
internal sealed record PromptJob
{
    public string Title { get; private init; } = "";

    /// <summary>The posting's language, ISO 639-1.</summary>
    public string Language { get; private init; } = "en";

    public List<WantedThing> Requirements { get; } = [];

    public List<string> Work { get; } = [];

    public IEnumerable<string> Terms =>
        Requirements.SelectMany(r => r.Terms).Distinct(StringComparer.OrdinalIgnoreCase);

    public static PromptJob Read(OfflinePrompt prompt)
    {
        var lines = prompt.Lines("job_requirements");
        var job = new PromptJob { Title = Value(lines, "title") ?? "", Language = Value(lines, "language") ?? "en" };
        foreach (var line in lines)
        {
            if (line.Id is { } id)
            {
                job.Requirements.Add(WantedThing.Parse(id, line.Text));
            }
            else if (line.Text.StartsWith("work:", StringComparison.OrdinalIgnoreCase))
            {
                job.Work.Add(line.Text[5..].Trim());
            }
        }

        return job;
    }

    private static string? Value(IEnumerable<PromptLine> lines, string label) =>
        lines
            .FirstOrDefault(l => l.Id is null && l.Text.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase))
            ?.Text[(label.Length + 1)..]
            .Trim();
}
