using Vitae.Generation;

namespace Vitae.Export;

/// <summary>A written file with what extractors read from it: what the rules look at.</summary>
internal sealed record AtsFile
{
    public required string Format { get; init; }
    public required string FileName { get; init; }
    public required byte[] Bytes { get; init; }
    public required ResumeContent Content { get; init; }
    public required DateOnly Today { get; init; }
    public required IReadOnlyList<ExtractedText> Extracts { get; init; }

    /// <summary>Words a reader sees but a machine may not: too small, white, hidden.</summary>
    public required IReadOnlyList<string> Unseen { get; init; }

    /// <summary>The title in the file's properties.</summary>
    public string? Title { get; init; }
}
