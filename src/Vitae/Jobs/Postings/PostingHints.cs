namespace Vitae.Jobs;

/// <summary>What a page's markup says of a posting; null where it is silent.</summary>
internal sealed record PostingHints(string? Title = null, string? Company = null, string? Location = null)
{
    /// <summary>These hints, with gaps filled from less certain ones.</summary>
    public PostingHints Or(PostingHints other) =>
        new(Title ?? other.Title, Company ?? other.Company, Location ?? other.Location);

    /// <summary>Folds white space; null for nothing or for what is too long to be a name.</summary>
    public static string? Clean(string? text)
    {
        var folded = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length is > 0 and <= 200 ? folded : null;
    }
}
