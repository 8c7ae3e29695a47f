using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Data.Sqlite;
using Vitae.Benchmarks.Render;
using Vitae.Generation;

namespace Vitae.Benchmarks.Load;

/// <summary>The least a generation can be: the same four requests one after the other, their streams read, a page by hand, a bare DOCX, five rows on disk.</summary>
internal sealed class Skeleton : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 512 });
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly IReadOnlyList<string> bodies;
    private readonly Uri endpoint;

    public Skeleton(Uri server, IReadOnlyList<string> requests, string folder)
    {
        endpoint = new Uri(server, "/v1/chat/completions");
        bodies = requests;
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "skeleton.db")}");
        connection.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE IF NOT EXISTS calls (body TEXT)");
    }

    public async Task GenerateAsync(CancellationToken ct)
    {
        foreach (var body in bodies)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(endpoint, content, ct);
            await SaveAsync(TextOf(await response.Content.ReadAsStringAsync(ct)), ct);
        }

        var page = HandWrittenPage.Of(ResumePage.From(BenchResume.Content));
        await SaveAsync(page, ct);
        WriteDocx(page);
    }

    public void Dispose()
    {
        connection.Dispose();
        http.Dispose();
        writer.Dispose();
    }

    private async Task SaveAsync(string body, CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        try
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO calls VALUES ($body)";
            insert.Parameters.AddWithValue("$body", body);
            insert.ExecuteNonQuery();
        }
        finally
        {
            writer.Release();
        }
    }

    private static void WriteDocx(string text)
    {
        using var stream = new MemoryStream();
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var paragraphs = text.Split('\n').Select(l => new Paragraph(new Run(new Text(l))));
        file.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The pieces of a streamed answer, each event parsed.</summary>
    private static string TextOf(string stream)
    {
        const string Data = "data: {";
        var text = new StringBuilder();
        foreach (var line in stream.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Data))
            {
                using var piece = JsonDocument.Parse(line[(Data.Length - 1)..].ToString());
                if (piece.RootElement.GetProperty("choices") is { } choices && choices.GetArrayLength() > 0)
                    text.Append(
                        choices[0].GetProperty("delta").TryGetProperty("content", out var words)
                            ? words.GetString()
                            : ""
                    );
            }
        }

        return text.ToString();
    }
}
