using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Joins a model's answer with the posting: ids are looked up, and what the posting does not say is dropped.</summary>
internal sealed class JobMapper(JobPosting posting)
{
    // A title longer than this is a sentence.
    private const int LongestTitle = 120;
    private readonly Dictionary<string, Block> blocks = posting.Blocks.ToDictionary(b => b.Id, StringComparer.Ordinal);

    public JobRequirements Map(JobAnswer answer) =>
        new()
        {
            Title = Said(answer.Title, posting.TitleHint) ?? posting.TitleHint ?? FirstLine(),
            Company = Said(answer.Company, posting.CompanyHint) ?? posting.CompanyHint,
            Location = Said(answer.Location, posting.LocationHint) ?? posting.LocationHint,
            Language = IsLanguage(answer.Language)
                ? answer.Language.ToLowerInvariant()
                : LanguageGuess.Of(posting.Text),
            Requirements = Requirements(answer.Requirements),
            Responsibilities = [.. Known(answer.Responsibilities).Select(b => b.Text)],
        };

    private IReadOnlyList<JobRequirement> Requirements(IReadOnlyList<RequirementAnswer> answers) =>
        [
            .. answers
                .Select(a => (Answer: a, Cited: Known(a.Blocks).ToList()))
                .Where(r => r.Cited.Count > 0)
                .Select(r => (r.Answer, r.Cited, Text: Text(r.Answer, r.Cited)))
                .DistinctBy(r => r.Text, StringComparer.OrdinalIgnoreCase)
                .Select(
                    (r, i) =>
                        new JobRequirement
                        {
                            Id = $"r{i + 1}",
                            Text = r.Text,
                            Importance = r.Answer.Importance,
                            Terms = Terms(r.Answer.Terms, r.Cited),
                            Blocks = [.. r.Cited.Select(b => b.Id)],
                        }
                ),
        ];

    /// <summary>The part of the line the model named when it is one, else the whole line.</summary>
    private static string Text(RequirementAnswer answer, List<Block> cited) =>
        cited.Exists(b => PostingWords.Says(b.Text, answer.Text))
            ? answer.Text!.Trim()
            : string.Join(" ", cited.Select(b => b.Text));

    private static IReadOnlyList<string> Terms(IReadOnlyList<string> terms, List<Block> cited) =>
        [
            .. terms
                .Select(t => t.Trim())
                .Where(t => cited.Exists(b => PostingWords.Says(b.Text, t)))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private IEnumerable<Block> Known(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).Select(id => blocks.GetValueOrDefault(id)).OfType<Block>();

    private string? Said(string? value, string? hint) =>
        !string.IsNullOrWhiteSpace(value) && (PostingWords.Says(posting.Text, value) || PostingWords.Says(hint, value))
            ? value.Trim()
            : null;

    private string FirstLine()
    {
        var line = posting.Blocks[0].Text;
        return line.Length <= LongestTitle ? line : line[..line.LastIndexOf(' ', LongestTitle)] + " …";
    }

    private static bool IsLanguage(string? code) => code is { Length: 2 } && code.All(char.IsAsciiLetter);
}
