using System.Numerics;
using System.Text;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>How large a context a local model must be loaded with.</summary>
internal static class ContextWindow
{
    private const int Least = 8192;
    private const int DefaultAnswer = 2048;

    /// <summary>Bytes for each token at most: English runs at 4 and more, Chinese at 3; too small a window would cut.</summary>
    private const int BytesPerToken = 3;

    /// <summary>Roles, separators, and the model's own template.</summary>
    private const int Overhead = 256;

    /// <returns>A power of two: every other size makes Ollama load the model again.</returns>
    /// <exception cref="ModelException">The model's window is known to be too small.</exception>
    public static int Needed(IEnumerable<ChatMessage> messages, ChatOptions options, ModelInfo model)
    {
        var bytes = messages.Sum(m => Encoding.UTF8.GetByteCount(m.Text));
        var tokens = (bytes / BytesPerToken) + (options.MaxOutputTokens ?? DefaultAnswer) + Overhead;
        if (model.ContextTokens is { } most && tokens > most)
        {
            throw new ModelException(
                ModelErrorKind.ContextTooSmall,
                $"The prompt needs about {tokens} tokens, and {model.Id} takes {most}.",
                "Use fewer or shorter documents, or a model with a larger context."
            );
        }
        var window = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(tokens, Least));
        return Math.Min(window, model.ContextTokens ?? window);
    }
}
