using Vitae.Reading;

namespace Vitae.Export;

/// <summary>Our own reader, the one that reads candidates' documents: columns, lists and headings from positions.</summary>
internal sealed class BlockExtractor(DocumentReader reader) : ITextExtractor
{
    public string Name => "vitae";
    public IReadOnlyList<string> Formats => ["pdf", "docx"];

    public async Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct) =>
        (await reader.ReadAsync(fileName, bytes, "x", ct)).Text;
}
