using System.Collections.Frozen;
using System.Globalization;

namespace Vitae.Ai;

/// <summary>The few phrases of our own, in the job's language, from <c>phrases.txt</c>.</summary>
internal static class Phrases
{
    private static readonly Lazy<FrozenDictionary<string, string>> Texts = new(Load);

    public static string Of(string key, string language, params object[] values)
    {
        var text = Texts.Value.GetValueOrDefault($"{key}.{language}") ?? Texts.Value[$"{key}.en"];
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("offline/phrases.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('=', 2, StringSplitOptions.TrimEntries) is [var key, var text])
            {
                texts[key] = text;
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
