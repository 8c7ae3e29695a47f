namespace Vitae.Ai;

/// <summary>One prompt file, parsed: settings, the part shared with other stages, the task.</summary>
internal sealed record PromptTemplate
{
    public required string Name { get; init; }
    public required int Version { get; init; }
    public required double Temperature { get; init; }
    public required int MaxTokens { get; init; }

    /// <summary>Data first: the same bytes in several stages, so that providers can cache them.</summary>
    public required string Prefix { get; init; }
    public required string Task { get; init; }

    /// <summary>The text of <c>system.vN.md</c>.</summary>
    public required string System { get; init; }

    /// <summary>SHA-256 of file and system text, hex.</summary>
    public required string Hash { get; init; }

    /// <summary>File name for messages, such as <c>match_job.v1.md</c>.</summary>
    public string FileName => $"{Name}.v{Version}.md";
}
