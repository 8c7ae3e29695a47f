using System.Text.RegularExpressions;

namespace Vitae.Web.Components.Pages.Generate;

/// <summary>The words in a model's half-written JSON, for a person who watches.</summary>
internal static partial class StreamedWords
{
    public static string Of(string? json) =>
        json is null
            ? ""
            : Spaces().Replace(Marks().Replace(Ids().Replace(Keys().Replace(json, " "), " "), " "), " ").Trim();

    [GeneratedRegex("\"?\\w*\"\\s*:\\s*", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Keys();

    // e1.2, d1.14, r3: for machines.
    [GeneratedRegex("\"[a-z]{1,2}\\d+(\\.\\d+)*\"", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Ids();

    [GeneratedRegex("\\\\[nt\"]|[{}\\[\\]\"]|(?<=\\s),", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex("[\\s,]*\\s[\\s,]*", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Spaces();
}
