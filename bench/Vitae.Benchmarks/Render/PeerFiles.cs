using Vitae.Export;

namespace Vitae.Benchmarks.Render;

/// <summary>The bench's resume on disk, as other tools take it.</summary>
internal sealed class PeerFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vitae-bench-");

    private PeerFiles() { }

    public string JsonResume => Path.Combine(folder.FullName, "cv.json");
    public string Page => Path.Combine(folder.FullName, "cv.html");
    public string Folder => folder.FullName;

    public static async Task<PeerFiles> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var files = new PeerFiles();
        await File.WriteAllBytesAsync(files.JsonResume, await new JsonResumeExport().WriteAsync(resume, ct), ct);
        await File.WriteAllTextAsync(files.Page, resume.Html, ct);
        return files;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
