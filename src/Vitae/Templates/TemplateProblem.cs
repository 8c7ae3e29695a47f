namespace Vitae.Templates;

/// <summary>Something about a template its author should know, and where it is.</summary>
public sealed record TemplateProblem(int Line, int Column, string Message)
{
    /// <summary>True when the template cannot be used; false when the part is merely not loaded.</summary>
    public bool IsError { get; init; } = true;

    public override string ToString() => $"line {Line}, column {Column}: {Message}";

    internal static TemplateProblem At(string source, int index, string message, bool isError = true)
    {
        var before = source.AsSpan(0, Math.Clamp(index, 0, source.Length));
        return new(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), message) { IsError = isError };
    }
}
