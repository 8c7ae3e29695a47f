namespace Vitae.Reading;

/// <summary>Words on one baseline without a wide gap between them.</summary>
internal sealed record PdfSegment
{
    public required string Text { get; init; }
    public required double X0 { get; init; }
    public required double X1 { get; init; }

    /// <summary>The baseline; up is more.</summary>
    public required double Y { get; init; }
    public required double Size { get; init; }
    public required bool Bold { get; init; }
    public required string Font { get; init; }

    /// <summary>How wide the first word is: decides whether it would have fitted on the line before.</summary>
    public required double FirstWordWidth { get; init; }
    public bool IsRightToLeft { get; init; }

    public bool IsShadowOf(PdfSegment other) =>
        string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Math.Abs(X0 - other.X0) < 0.4 * Size
        && Math.Abs(Y - other.Y) < 0.4 * Size;

    public bool OnOneLineWith(PdfSegment other) => Math.Abs(Y - other.Y) < 0.3 * Math.Max(Size, other.Size);
}
