using System.Text;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>
/// A ready analysis in Markdown instead of a model call: the headings Title, Company, Location, Must have, Nice to have
/// and Responsibilities, with bullets under them; the usual other names are understood, other sections are skipped.
/// </summary>
internal sealed class AnalysisReader(DocumentReader reader)
{
    /// <exception cref="VitaeException"><c>invalid_input</c>: it lists no requirement or names no title.</exception>
    public async Task<JobRequirements> ReadAsync(JobSource analysis, PostingHints hints, CancellationToken ct)
    {
        // Told to be Markdown whatever its name: pasted analyses have none.
        var name = Path.ChangeExtension(Path.GetFileName(analysis.Name), ".md");
        var read = await reader.ReadAsync(name, WithFieldsApart(analysis.Content), "a1", ct);
        var draft = new AnalysisDraft();
        foreach (var block in read.Blocks)
        {
            draft.Add(block);
        }

        if (draft.Requirements.Count == 0)
        {
            throw Unusable(analysis.Name, "lists no requirements");
        }

        return new JobRequirements
        {
            Title = draft.Title ?? hints.Title ?? throw Unusable(analysis.Name, "does not name the job's title"),
            Company = draft.Company ?? hints.Company,
            Location = draft.Location ?? hints.Location,
            Language = LanguageGuess.Of(read.Text),
            Requirements = [.. draft.Requirements.Select((r, i) => r with { Id = $"r{i + 1}" })],
            Responsibilities = draft.Responsibilities,
        };
    }

    /// <summary>Markdown joins lines; <c>Company: …</c> and <c>Location: …</c> below each other are two.</summary>
    private static ReadOnlyMemory<byte> WithFieldsApart(ReadOnlyMemory<byte> content) =>
        TextDecoder.TryDecode(content, out var text)
            ? Encoding.UTF8.GetBytes(
                string.Join(
                    '\n',
                    text.ReplaceLineEndings("\n")
                        .Split('\n')
                        .Select(l => AnalysisHeadings.Field(l).Section == AnalysisSection.Other ? l : $"\n{l}\n")
                )
            )
            : content;

    private static VitaeException Unusable(string name, string what) =>
        new(
            ErrorCodes.InvalidInput,
            $"The analysis \"{name}\" {what}.",
            "Give it the headings Title, Company, Must have, Nice to have and Responsibilities, with bullets under the last three."
        );
}
