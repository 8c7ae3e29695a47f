namespace Vitae.Export;

/// <summary>Reads written files back as tracking systems would and applies every rule: the deterministic half of the ATS report.</summary>
public sealed class AtsCheck
{
    private readonly IReadOnlyList<ITextExtractor> extractors;
    private readonly IReadOnlyList<IAtsRule> rules;
    private readonly TimeProvider time;

    internal AtsCheck(IEnumerable<ITextExtractor> extractors, IEnumerable<IAtsRule> rules, TimeProvider time) =>
        (this.extractors, this.rules, this.time) = ([.. extractors], [.. rules], time);

    /// <summary>A report on each PDF and DOCX among the files; the others are not what an ATS is given.</summary>
    public async Task<IReadOnlyList<AtsFileReport>> CheckAsync(
        ResumeToExport resume,
        IReadOnlyList<ExportedFile> files,
        CancellationToken ct
    )
    {
        var reports = new List<AtsFileReport>();
        foreach (var file in files.Where(f => f is { Path: not null, Format: "pdf" or "docx" }))
        {
            var bytes = await File.ReadAllBytesAsync(file.Path!, ct);
            reports.Add(Report(await ReadBackAsync(resume, file.Format, Path.GetFileName(file.Path!), bytes, ct)));
        }
        return reports;
    }

    internal async Task<AtsFile> ReadBackAsync(
        ResumeToExport resume,
        string format,
        string fileName,
        byte[] bytes,
        CancellationToken ct
    )
    {
        var isPdf = format is "pdf";
        var written = isPdf
            ? PageText.Of(resume.Html)
            : string.Join('\n', ResumeOutline.Of(resume.Content).Select(l => l.Whole));
        var (title, unseen) = isPdf ? PdfFacts.Read(bytes) : DocxFacts.Read(bytes);
        return new()
        {
            Format = format,
            FileName = fileName,
            Bytes = bytes,
            Content = resume.Content,
            Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            Extracts = await ExtractAsync(WordTokens.Of(written), format, fileName, bytes, ct),
            Title = title,
            Unseen = unseen,
        };
    }

    internal AtsFileReport Report(AtsFile file)
    {
        var findings = rules.Select(r => r.Check(file).ToList()).ToList();
        return new()
        {
            Format = file.Format,
            FileName = file.FileName,
            Bytes = file.Bytes.Length,
            RulesChecked = rules.Count,
            RulesPassed = findings.Count(f => f.Count == 0),
            TokenOrder = file.Extracts.ToDictionary(e => e.Extractor, e => e.TokenOrder, StringComparer.Ordinal),
            Findings = [.. findings.SelectMany(f => f).OrderBy(f => f.Severity)],
        };
    }

    private async Task<IReadOnlyList<ExtractedText>> ExtractAsync(
        List<string> expected,
        string format,
        string fileName,
        byte[] bytes,
        CancellationToken ct
    )
    {
        var extracts = new List<ExtractedText>();
        foreach (var extractor in extractors.Where(e => e.Formats.Contains(format, StringComparer.Ordinal)))
        {
            if (await extractor.ReadAsync(fileName, bytes, ct) is { } text)
                extracts.Add(
                    new(extractor.Name, text) { TokenOrder = WordTokens.Order(expected, WordTokens.Of(text)) }
                );
        }
        return extracts;
    }
}
