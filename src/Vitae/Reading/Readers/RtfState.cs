namespace Vitae.Reading;

/// <summary>Formatting in force inside one RTF group.</summary>
internal sealed record RtfState
{
    /// <summary>Inside a destination that is not body text.</summary>
    public bool Skipped { get; init; }

    /// <summary>Inside the sign of a list item.</summary>
    public bool ListSign { get; init; }
    public bool Hidden { get; init; }

    /// <summary>Half points.</summary>
    public int Size { get; init; } = 24;

    /// <summary>Index into the colour table.</summary>
    public int Color { get; init; }

    /// <summary>Characters to skip after <c>\uN</c>: a fallback for old readers.</summary>
    public int Fallback { get; init; } = 1;
}
