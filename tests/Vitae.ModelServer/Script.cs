using System.Collections.Concurrent;

namespace Vitae.ModelServer;

/// <summary>What is to happen to the next requests of one key, or of everyone.</summary>
public sealed class Script
{
    public const string Everyone = "*";
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Step>> steps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Step> always = new(StringComparer.Ordinal);

    /// <summary>The next requests that come with this key, one step each; after them the server answers properly.</summary>
    public void Add(string key, params IEnumerable<Step> next)
    {
        var queue = steps.GetOrAdd(key, _ => new ConcurrentQueue<Step>());
        foreach (var step in next)
        {
            queue.Enqueue(step);
        }
    }

    /// <summary>Every request that finds no step of its own.</summary>
    public void Always(Step step, string key = Everyone) => always[key] = step;

    public void Clear()
    {
        steps.Clear();
        always.Clear();
    }

    internal Step? Next(string key) =>
        Dequeue(key) ?? Dequeue(Everyone) ?? always.GetValueOrDefault(key) ?? always.GetValueOrDefault(Everyone);

    private Step? Dequeue(string key) =>
        steps.TryGetValue(key, out var queue) && queue.TryDequeue(out var step) ? step : null;
}
