namespace Vitae.Generation;

/// <summary>One sentence, bullet or skill of the resume with the facts it rests on.</summary>
public sealed record Claim
{
    public required string Text { get; init; }

    /// <summary>Fact, entry or skill ids; never empty in a finished resume.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
    public ClaimVerdict Verdict { get; init; } = ClaimVerdict.Supported;
}
