namespace Vitae.Ai;

/// <summary>One requirement judged: <c>met</c>, <c>partly</c> or <c>not</c>, with the profile ids that show it.</summary>
internal sealed record MatchedRequirement(string Id, string Status, IReadOnlyList<string> Evidence, string? Note)
{
    public const string Met = "met";
    public const string Partly = "partly";
    public const string Not = "not";

    /// <summary>As the answer tells it: <c>r4 partly e1.2 s3: what is missing</c>.</summary>
    public string ToLine() => string.Join(' ', [Id, Status, .. Evidence]) + (Note is null ? "" : $": {Note}");
}
