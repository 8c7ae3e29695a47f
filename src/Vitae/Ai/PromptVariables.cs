namespace Vitae.Ai;

/// <summary>Values for a prompt's placeholders: short settings, and fenced data that is never an instruction.</summary>
public sealed class PromptVariables
{
    private readonly Dictionary<string, PromptVariable> values = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, PromptVariable> Values => values;

    /// <summary>A short setting of ours or the user's, printed as it is.</summary>
    public PromptVariables Text(string name, string value)
    {
        values[name] = new PromptVariable([new PromptData(null, null, value)]);
        return this;
    }

    /// <summary>Data from outside, fenced as <c>&lt;tag id="…"&gt; … &lt;/tag&gt;</c> with a nonce.</summary>
    public PromptVariables Data(string name, string tag, string text) => Data(name, [new PromptData(tag, null, text)]);

    public PromptVariables Data(string name, IReadOnlyList<PromptData> parts)
    {
        values[name] = new PromptVariable(parts);
        return this;
    }
}
