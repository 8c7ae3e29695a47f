namespace Vitae.Export;

/// <summary>One file format a resume can be written in.</summary>
public interface IResumeExport
{
    /// <summary>What the user asks for: <c>html</c>, <c>pdf</c>, <c>json-resume</c>.</summary>
    string Format { get; }

    /// <summary>The end of the file's name, with the dot.</summary>
    string Extension { get; }

    Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct);
}
