using System.Text;
using Microsoft.ML.Tokenizers;

namespace Vitae.Ai;

/// <summary>Counts a prompt's tokens; the tokenizer is loaded only where the answer depends on it (it takes 185 ms).</summary>
internal sealed class TokenCounter
{
    private readonly Lazy<TiktokenTokenizer> tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>Exact for OpenAI's models, within a tenth or two for others.</summary>
    public int Count(RenderedPrompt prompt, string schema) =>
        Count(prompt.Template.System) + Count(prompt.Prefix) + Count(prompt.Task) + Count(schema);

    /// <summary>More than there can be: no token is shorter than a byte.</summary>
    public static int AtMost(RenderedPrompt prompt, string schema) =>
        Encoding.UTF8.GetByteCount(prompt.Template.System)
        + Encoding.UTF8.GetByteCount(prompt.Prefix)
        + Encoding.UTF8.GetByteCount(prompt.Task)
        + Encoding.UTF8.GetByteCount(schema);

    private int Count(string text) => tokenizer.Value.CountTokens(text);
}
