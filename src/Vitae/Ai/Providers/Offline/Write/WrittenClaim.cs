namespace Vitae.Ai;

/// <summary>A bullet or sentence; <paramref name="Text"/> null keeps the candidate's words of the first id.</summary>
internal sealed record WrittenClaim(string? Text, IReadOnlyList<string> Evidence)
{
    public static WrittenClaim Keep(ProfileItem item) => new(null, [item.Id]);

    /// <summary>As a draft tells it: <c>e1.2 e1.4: text</c>, or the ids alone.</summary>
    public string ToLine() => string.Join(' ', Evidence) + (Text is null ? "" : $": {Text}");
}
