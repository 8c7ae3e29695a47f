namespace Vitae.Reading;

/// <summary>A tool, method or certificate with a name of its own, from <c>Terms/Data</c>.</summary>
internal sealed record Term
{
    public required string Name { get; init; }
    public required IReadOnlyList<TermSpelling> Spellings { get; init; }

    /// <summary>First release; null where unknown or not a product.</summary>
    public int? Year { get; init; }

    /// <summary>Names of terms that whoever has this one has too: Spring Boot → Java.</summary>
    public IReadOnlyList<string> Implies { get; init; } = [];
    public bool IsCertificate { get; init; }
}
