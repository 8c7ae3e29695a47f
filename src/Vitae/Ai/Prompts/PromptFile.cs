using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>A prompt file's name and text, wherever it came from.</summary>
internal sealed partial record PromptFile(string Name, int Version, string Text)
{
    private const string TaskLine = "\n=== task ===\n";

    /// <summary>Such as <c>match_job.v1.md</c>.</summary>
    public string FileName => $"{Name}.v{Version}.md";

    public static PromptFile? From(string fileName, string text) =>
        NamePattern().Match(fileName) is { Success: true } match
            ? new PromptFile(
                match.Groups["name"].Value,
                Number(match.Groups["version"].Value),
                text.ReplaceLineEndings("\n")
            )
            : null;

    public PromptTemplate Parse(string system, string hash)
    {
        var front = FrontMatter().Match(Text);
        if (!front.Success)
            throw Broken("it must begin with a front matter between two lines of ---");
        var settings = Settings(front.Groups["settings"].Value);
        var body = Text[front.Length..];
        var cut = body.IndexOf(TaskLine, StringComparison.Ordinal);
        if (cut < 0)
            throw Broken("the line '=== task ===' that ends the data part is missing");
        if (!Same(Setting(settings, "name"), Name) || !Same(Setting(settings, "version"), $"{Version}"))
            throw Broken("name and version of the front matter differ from the file's name");
        return new PromptTemplate
        {
            Name = Name,
            Version = Version,
            Temperature = Amount(settings, "temperature"),
            MaxTokens = (int)Amount(settings, "max_tokens"),
            Prefix = body[..cut].Trim(),
            Task = body[(cut + TaskLine.Length)..].Trim(),
            System = system,
            Hash = hash,
        };
    }

    private static Dictionary<string, string> Settings(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private string Setting(Dictionary<string, string> settings, string key) =>
        settings.TryGetValue(key, out var value) ? value : throw Broken($"'{key}' is missing in the front matter");

    private double Amount(Dictionary<string, string> settings, string key) =>
        double.TryParse(Setting(settings, key), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value >= 0
            ? value
            : throw Broken($"'{key}' is not a number");

    private VitaeException Broken(string what) =>
        new(ErrorCodes.InvalidInput, $"Prompt {FileName} cannot be used: {what}.");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<name>[a-z][a-z0-9_]*)\.v(?<version>[1-9][0-9]{0,3})\.md$",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A---\n(?<settings>.*?)\n---\n", RegexOptions.Singleline, RegexLimit.Milliseconds)]
    private static partial Regex FrontMatter();
}
