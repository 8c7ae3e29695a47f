using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A job, a degree, a project or a certificate: immutable slots that only code copies, and the facts told under it.</summary>
public sealed record ProfileEntry
{
    /// <summary><c>e1</c> experience, <c>u1</c> education, <c>p1</c> project, <c>c1</c> certificate.</summary>
    public required string Id { get; init; }

    /// <summary>Role, degree, project name or certificate name, as the candidate wrote it.</summary>
    public required string Title { get; init; }

    /// <summary>Employer, school or issuer, as written; null where the document names none.</summary>
    public string? Organisation { get; init; }
    public string? Location { get; init; }

    /// <summary>Dates as written and as read; null where there are none.</summary>
    public Period? Period { get; init; }

    /// <summary>The blocks the slots come from.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
