namespace Vitae.ModelServer;

/// <summary>How the loopback server behaves when no script says otherwise.</summary>
public sealed record ServerOptions
{
    /// <summary>0 = any free port.</summary>
    public int Port { get; init; }

    /// <summary>The model behind the server.</summary>
    public Func<WireRequest, CancellationToken, ValueTask<Reply>> Answer { get; init; } =
        (request, _) => ValueTask.FromResult(Reply.To(request, "{}"));

    /// <summary>Milliseconds before every answer.</summary>
    public int DelayMs { get; init; }

    /// <summary>Milliseconds until a model's first token, and for each further one: paced like a real model.</summary>
    public int FirstTokenMs { get; init; }
    public double PerTokenMs { get; init; }
    public IReadOnlyList<string> Models { get; init; } = ["gpt-4o", "claude-sonnet-4-5", "llama3.1:latest"];
}
