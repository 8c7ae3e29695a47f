namespace Vitae.ModelServer;

/// <summary>What the server does to one request instead of answering it properly; all parts combine.</summary>
public sealed record Step
{
    public int Status { get; init; } = 200;
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Sent as it is, in place of a body in the wire's own format.</summary>
    public string? Body { get; init; }
    public string? ContentType { get; init; }

    /// <summary>Milliseconds before the status line.</summary>
    public int DelayMs { get; init; }

    /// <summary>Bytes of the body before the connection is reset.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Events of a stream before it ends as if it were complete.</summary>
    public int? EndAfter { get; init; }

    /// <summary>Closes the connection without an answer.</summary>
    public bool Close { get; init; }

    /// <summary>Accepts the request and never answers.</summary>
    public bool Hang { get; init; }

    /// <summary>Begins the body and then falls silent.</summary>
    public bool Stall { get; init; }

    /// <summary>The model's words, in place of the server's model.</summary>
    public string? Text { get; init; }

    /// <summary><c>stop</c>, <c>length</c> or <c>refusal</c>.</summary>
    public string Finish { get; init; } = "stop";
    public bool WithoutUsage { get; init; }

    /// <summary>A message without any content, or a list of choices without an entry.</summary>
    public bool WithoutContent { get; init; }

    /// <summary>An error reported in the middle of a stream, after status 200.</summary>
    public string? StreamError { get; init; }

    public static Step Says(string text) => new() { Text = text };

    /// <summary>An error answer in the wire's own format.</summary>
    public static Step Fails(int status, params (string Name, string Value)[] headers) =>
        new() { Status = status, Headers = headers.ToDictionary(h => h.Name, h => h.Value, StringComparer.Ordinal) };

    /// <summary>A body of our own, whatever the wire.</summary>
    public static Step Sends(string body, string contentType = "application/json", int status = 200) =>
        new()
        {
            Status = status,
            Body = body,
            ContentType = contentType,
        };
}
