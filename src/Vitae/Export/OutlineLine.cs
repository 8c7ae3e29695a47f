namespace Vitae.Export;

/// <summary>One line of the resume in reading order.</summary>
internal sealed record OutlineLine(OutlineKind Kind, string Text)
{
    /// <summary>The part before <see cref="Text"/> that is set bold: a skill group's heading.</summary>
    public string? Label { get; init; }

    /// <summary>Where a contact line leads; null where nowhere.</summary>
    public string? Url { get; init; }

    public string Whole => Label is null ? Text : $"{Label}: {Text}";
}
