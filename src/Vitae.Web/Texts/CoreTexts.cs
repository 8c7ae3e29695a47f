using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Vitae.Web;

/// <summary>Says the core's sentences in the language of the pages.</summary>
/// <remarks>By their shape and not by a code: many were stored with the resume they are about, in the words of that day.</remarks>
internal sealed partial class CoreTexts
{
    private static readonly ResourceManager Files = new(typeof(Sentences));
    private readonly ConcurrentDictionary<string, IReadOnlyList<SentencePattern>> patterns = new(
        StringComparer.Ordinal
    );

    /// <summary>One sentence or several.</summary>
    public string this[string? said] =>
        string.IsNullOrEmpty(said) ? "" : string.Join(' ', Break().Split(said).Select(Sentence));

    private string Sentence(string said)
    {
        foreach (var pattern in patterns.GetOrAdd(CultureInfo.CurrentUICulture.Name, Load))
        {
            if (pattern.Values(said) is { } values)
            {
                return pattern.Translate([.. values.Select(v => this[v])]);
            }
        }

        // "cv.pdf: Page 2 is a scan …": a name and what is said of it.
        return said.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at
            ? $"{said[..at]}: {Sentence(said[(at + 2)..])}"
            : said;
    }

    /// <summary>The most telling first: what has the most words of its own. English has no file: it is said already.</summary>
    private static List<SentencePattern> Load(string language) =>
        [
            .. In(CultureInfo.GetCultureInfo(language))
                .Select(t => new SentencePattern((string)t.Key, (string)t.Value!))
                .OrderByDescending(p => p.OwnLength),
        ];

    private static IEnumerable<DictionaryEntry> In(CultureInfo language) =>
        Files.GetResourceSet(language, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>() ?? [];

    /// <summary>Between two sentences.</summary>
    [GeneratedRegex("""(?<=[\p{L}\d”"')}][.?!]) (?=[\p{Lu}"“'{])""", RegexOptions.None, RegexLimit.Milliseconds)]
    internal static partial Regex Break();
}
