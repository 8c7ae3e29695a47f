using System.Collections.Concurrent;

namespace Vitae.Generation;

/// <summary>Each text read once, however many ask: gate, scores and measures look at the same sentences.</summary>
internal sealed class TextReadings
{
    private readonly ConcurrentDictionary<(string Text, string Language), TextFeatures> read = new();

    public TextFeatures Of(string text, string language) =>
        read.GetOrAdd((text, language), key => new TextFeatures(key.Text, key.Language));
}
