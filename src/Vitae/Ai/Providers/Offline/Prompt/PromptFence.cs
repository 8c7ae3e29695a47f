namespace Vitae.Ai;

/// <summary>Data between <c>&lt;tag …&gt;</c> and <c>&lt;/tag …&gt;</c>.</summary>
internal sealed record PromptFence(string Tag, string Attributes, IReadOnlyList<PromptLine> Lines)
{
    /// <summary>The value of <c>name="…"</c>; null when it is not there.</summary>
    public string? Attribute(string name)
    {
        var start = Attributes.IndexOf($"{name}=\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += name.Length + 2;
        var end = Attributes.IndexOf('"', start);
        return end < 0 ? null : Attributes[start..end];
    }
}
