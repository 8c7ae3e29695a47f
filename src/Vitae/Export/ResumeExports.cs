namespace Vitae.Export;

/// <summary>Step 6: the formats a resume can be written in, and the writing.</summary>
public sealed class ResumeExports(IEnumerable<IResumeExport> exports)
{
    private readonly IReadOnlyList<IResumeExport> exports = [.. exports];

    /// <summary>What may be asked for, besides <c>all</c>.</summary>
    public IReadOnlyList<string> Formats => [.. exports.Select(e => e.Format)];

    /// <summary>
    /// Writes one file a format into the folder, all with the same name before the extension. Look at each file's
    /// <see cref="ExportedFile.Problem"/>: when all have one, nothing was written.
    /// </summary>
    public async Task<IReadOnlyList<ExportedFile>> ExportAsync(
        ResumeToExport resume,
        IReadOnlyList<string> formats,
        string folder,
        string fileName,
        CancellationToken ct
    )
    {
        var files = new List<ExportedFile>();
        foreach (var export in Choose(formats))
        {
            files.Add(await TryExportAsync(export, resume, folder, fileName, ct));
        }
        return files;
    }

    /// <summary>One format that fails (no browser for PDF) does not take the others with it.</summary>
    private static async Task<ExportedFile> TryExportAsync(
        IResumeExport export,
        ResumeToExport resume,
        string folder,
        string fileName,
        CancellationToken ct
    )
    {
        try
        {
            var bytes = await export.WriteAsync(resume, ct);
            var path = Path.Combine(folder, fileName + export.Extension);
            await WholeFile.WriteAsync(path, bytes, ct);
            return new(export.Format, path, bytes.Length);
        }
        catch (VitaeException e) when (e.Code is ErrorCodes.BrowserNotFound or ErrorCodes.PrintFailed)
        {
            return new(export.Format, null, 0) { Problem = e };
        }
    }

    private IEnumerable<IResumeExport> Choose(IReadOnlyList<string> formats)
    {
        var wanted = formats.Select(f => f.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Contains("all", StringComparer.Ordinal))
            return exports;
        var unknown = wanted.Except(Formats, StringComparer.Ordinal).FirstOrDefault();
        return unknown is null
            ? exports.Where(e => wanted.Contains(e.Format, StringComparer.Ordinal))
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"There is no export format '{unknown}'.",
                $"Choose from: {string.Join(", ", Formats)}, or all."
            );
    }
}
