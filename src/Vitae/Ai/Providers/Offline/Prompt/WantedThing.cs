namespace Vitae.Ai;

/// <summary>One requirement of the job: <c>[r1] must: three years of C# {C#}</c>.</summary>
internal sealed record WantedThing(string Id, bool IsMust, string Text, IReadOnlyList<string> Terms)
{
    /// <summary>A must-have weighs three times a nice-to-have.</summary>
    public int Weight => IsMust ? 3 : 1;

    public static WantedThing Parse(string id, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isMarked = colon is > 0 and < 6;
        var text = isMarked ? line[(colon + 1)..].Trim() : line;
        IReadOnlyList<string> terms = [];
        var brace = text.LastIndexOf('{');
        if (brace >= 0 && text.EndsWith('}'))
        {
            terms = text[(brace + 1)..^1]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            text = text[..brace].TrimEnd();
        }

        return new WantedThing(id, !(isMarked && line[..colon].Trim() == "nice"), text, terms);
    }
}
