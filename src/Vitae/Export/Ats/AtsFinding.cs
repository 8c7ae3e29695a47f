namespace Vitae.Export;

/// <summary>One thing a tracking system would get wrong, where it is and how to mend it.</summary>
public sealed record AtsFinding
{
    /// <summary>The rule's id, such as <c>entry-together</c>.</summary>
    public required string Rule { get; init; }
    public required AtsSeverity Severity { get; init; }

    /// <summary>JSON pointer into the content (<c>/experiences/0</c>); empty for the file as a whole.</summary>
    public string Path { get; init; } = "";
    public required string Message { get; init; }
    public required string Fix { get; init; }
}
