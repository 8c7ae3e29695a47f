using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Cuts a paragraph into its sentences, each word for word as it stands.</summary>
internal static partial class Sentences
{
    /// <summary>An ordinal ("3. Semester") or an initial ends none.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        BreakPattern().Split(text).Select(s => s.Trim()).Where(s => s.Length > 0).ToList();

    // Not after an abbreviation or an initial: "e.g. Docker", "Dr. Smith", "J. Doe".
    [GeneratedRegex(
        @"(?<=(?:\p{Ll}{2}|\d\d|[)%»”""])[.!?])(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|bzw|ca|inkl|incl|etc|No|Nr|Inc|Ltd|Co|Corp|Dipl|z\.\s?B|e\.g|i\.e|u\.a|d\.h)\.)\s+(?=[\p{Lu}\d„“«])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex BreakPattern();
}
