namespace Vitae.Ai;

/// <summary>A section of a CV: what it is about, its heading and its lines.</summary>
internal sealed record CvSection(string Kind, string? Heading, List<CvLine> Lines)
{
    /// <summary>What stands before the first heading: name, contact, often a summary.</summary>
    public const string Top = "top";
}
