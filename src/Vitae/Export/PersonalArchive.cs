using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Generation;
using Vitae.Storage;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>Everything there is about the current owner as a ZIP: rows as JSON, the originals, each resume as JSON Resume.</summary>
public sealed class PersonalArchive
{
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly ResumeVersions versions;
    private readonly IResumeExport jsonResume;
    private readonly TimeProvider clock;

    internal PersonalArchive(
        IDbContextFactory<VitaeDb> databases,
        ResumeVersions versions,
        IEnumerable<IResumeExport> exports,
        TimeProvider clock
    )
    {
        this.databases = databases;
        this.versions = versions;
        this.clock = clock;
        jsonResume = exports.First(e => e.Format == "json-resume");
    }

    /// <summary>Writes the ZIP; <c>manifest.json</c> in it counts the rows of every table.</summary>
    public async Task WriteAsync(Stream target, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, null, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["sessions"] = await TableAsync(zip, "sessions", db.Sessions, ct),
            ["job_descriptions"] = await TableAsync(zip, "job_descriptions", db.JobDescriptions, ct),
            ["uploaded_documents"] = await DocumentsAsync(zip, db, ct),
            ["generation_config"] = await TableAsync(zip, "generation_config", db.GenerationConfigs, ct),
            ["generated_resumes"] = await TableAsync(zip, "generated_resumes", db.GeneratedResumes, ct),
            ["resume_revisions"] = await TableAsync(zip, "resume_revisions", db.ResumeRevisions, ct),
            ["ai_calls"] = await TableAsync(zip, "ai_calls", db.AiCalls, ct),
            ["runs"] = await TableAsync(zip, "runs", db.Runs.Where(r => r.Owner == db.Owner), ct),
            ["batches"] = await TableAsync(zip, "batches", db.Batches, ct),
            ["kept_answers"] = await TableAsync(zip, "kept_answers", db.KeptAnswers, ct),
        };
        await ResumesAsync(zip, db, ct);
        await AddAsync(
            zip,
            "manifest.json",
            Json(new { WrittenAt = clock.GetUtcNow().UtcDateTime, Rows = counts }),
            ct
        );
    }

    private static async Task<int> TableAsync<T>(ZipArchive zip, string name, IQueryable<T> rows, CancellationToken ct)
        where T : class
    {
        var list = await rows.AsNoTracking().ToListAsync(ct);
        await AddAsync(zip, $"tables/{name}.json", Json(list), ct);
        return list.Count;
    }

    /// <summary>The bytes as they were handed over, under our own names: a file's name may be any text.</summary>
    private static async Task<int> DocumentsAsync(ZipArchive zip, VitaeDb db, CancellationToken ct)
    {
        var ids = await db.UploadedDocuments.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(ct);
        var about = new List<object>();
        foreach (var id in ids)
        {
            var document = await db.UploadedDocuments.AsNoTracking().FirstAsync(d => d.Id == id, ct);
            var path = ArchivePath.Of(document);
            await AddAsync(zip, path, document.Content, ct);
            about.Add(ArchivedDocument.Of(document, path));
        }

        await AddAsync(zip, "tables/uploaded_documents.json", Json(about), ct);
        return ids.Count;
    }

    private async Task ResumesAsync(ZipArchive zip, VitaeDb db, CancellationToken ct)
    {
        var saved = await db.GeneratedResumes.Select(r => new { r.SessionId, r.Version }).ToListAsync(ct);
        foreach (var resume in saved)
        {
            var version = await versions.GetAsync(resume.SessionId, resume.Version, ct);
            var bytes = await jsonResume.WriteAsync(
                new ResumeToExport
                {
                    Look = TemplateLook.Default,
                    Content = version.Content,
                    Html = version.HtmlContent,
                    Result = version,
                },
                ct
            );
            await AddAsync(zip, $"resumes/{resume.SessionId}-v{resume.Version}.json", bytes, ct);
        }
    }

    private static async Task AddAsync(ZipArchive zip, string path, byte[] bytes, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(path).OpenAsync(ct);
        await entry.WriteAsync(bytes, ct);
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, VitaeJson.Indented);
}
