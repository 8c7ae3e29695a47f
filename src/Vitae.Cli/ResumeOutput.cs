using Vitae.Export;
using Vitae.Generation;

namespace Vitae.Cli;

/// <summary>The JSON of every verb that ends with a resume.</summary>
internal sealed record ResumeOutput
{
    public required string Status { get; init; }
    public required string Message { get; init; }
    public required GenerationResult Resume { get; init; }
    public required IReadOnlyList<ExportedFile> Files { get; init; }

    public static ResumeOutput Success(string message, GenerationResult resume, IReadOnlyList<ExportedFile> files) =>
        new()
        {
            Status = "success",
            Message = message,
            Resume = resume,
            Files = files,
        };
}
