using Vitae.Generation;

namespace Vitae.Export;

/// <summary>A resume cut to a number of pages, with everything that was cut.</summary>
public sealed record FittedResume
{
    public required ResumeContent Content { get; init; }
    public required string Html { get; init; }

    /// <summary>Pages as printed; more than asked for when even the entries' headings do not fit.</summary>
    public required int Pages { get; init; }

    /// <summary>In the order they went, least relevant first.</summary>
    public required IReadOnlyList<TrimmedText> Trimmed { get; init; }
}
