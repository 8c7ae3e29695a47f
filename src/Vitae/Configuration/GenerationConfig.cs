using System.Text.Json.Serialization;
using Vitae.Templates;

namespace Vitae.Configuration;

/// <summary>Everything the user chose in step 3.</summary>
public sealed record GenerationConfig
{
    /// <summary>Model id, such as <c>gpt-4o</c>, <c>claude-sonnet-4-5</c>, <c>ollama/llama3.1</c>, <c>offline</c>.</summary>
    public required string Model { get; init; }

    /// <summary>Tried in order when the model before is exhausted.</summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];

    /// <summary>A built-in template's name or the path of an HTML file.</summary>
    public string Template { get; init; } = "classic";

    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>Accent colour <c>#rrggbb</c>; null = the template's own.</summary>
    public string? Accent { get; init; }

    /// <summary>One of the embedded font families; null = the template's own.</summary>
    public string? Font { get; init; }

    /// <summary>Output language, ISO 639-1; null = the posting's.</summary>
    public string? Language { get; init; }
    public LanguageStyle Style { get; init; } = LanguageStyle.Professional;

    /// <summary>Most words in the resume's body; null = no limit.</summary>
    public int? WordLimit { get; init; }

    /// <summary>Most printed pages, kept when files are made; null = no limit. Not part of what is generated.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Pages { get; init; }

    /// <summary>What to emphasise, in the user's words.</summary>
    public IReadOnlyList<string> FocusAreas { get; init; } = [];

    /// <summary>Most US dollars one run may spend; null = no cap.</summary>
    public decimal? BudgetUsd { get; init; }

    /// <summary>Made by <c>--test</c>.</summary>
    public bool IsTest { get; init; }

    /// <summary>Paper, colour and font for the template; an impossible one is an error that names what is possible.</summary>
    public TemplateLook ToLook() =>
        new()
        {
            Paper = Paper,
            Accent = Accent,
            Font = Font,
        };

    /// <summary>What <c>--test</c> means: free, offline, the same on every machine.</summary>
    public static GenerationConfig ForTest { get; } =
        new()
        {
            Model = "offline",
            WordLimit = 700,
            IsTest = true,
        };
}
