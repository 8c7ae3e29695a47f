using System.Data.Common;

namespace Vitae.FaultHook;

/// <summary>Before and after each write, each commit and each request is a point where a process may die.</summary>
internal sealed class EventObserver(FaultPoints points) : IObserver<KeyValuePair<string, object?>>
{
    private static readonly string[] Writes = ["INSERT", "UPDATE", "DELETE"];

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var name = value.Key[(value.Key.LastIndexOf('.') + 1)..];
        var counts = name switch
        {
            "CommandExecuting" or "CommandExecuted" => Writing(value.Value) is not null,
            "TransactionCommitting" or "TransactionCommitted" => true,
            "Start" or "Stop" => value.Key.StartsWith("System.Net.Http.HttpRequestOut", StringComparison.Ordinal),
            _ => false,
        };
        if (counts)
            points.Reach($"{name} {Writing(value.Value)}".TrimEnd());
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    /// <summary>The first words of a command that writes; null for others.</summary>
    private static string? Writing(object? payload)
    {
        var text = (payload?.GetType().GetProperty("Command")?.GetValue(payload) as DbCommand)?.CommandText.TrimStart();
        return text is not null && Writes.Any(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase))
            ? string.Join(' ', text.Split([' ', '\n'], 4).Take(3))
            : null;
    }
}
