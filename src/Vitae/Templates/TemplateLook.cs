namespace Vitae.Templates;

/// <summary>What a user may change about a template without writing one.</summary>
public sealed record TemplateLook
{
    public static TemplateLook Default { get; } = new();

    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>Accent colour as <c>#rrggbb</c>; null = the template's own.</summary>
    public string? Accent
    {
        get;
        init =>
            field =
                value is null || IsColour(value)
                    ? value
                    : throw new VitaeException(
                        ErrorCodes.InvalidInput,
                        $"'{value}' is not a colour.",
                        "Write it as # and six hexadecimal digits, such as #1f4e79."
                    );
    }

    /// <summary>One of <see cref="PageFonts.Families"/>; null = the template's own.</summary>
    public string? Font
    {
        get;
        init =>
            field =
                value is null || PageFonts.Families.Contains(value, StringComparer.Ordinal)
                    ? value
                    : throw new VitaeException(
                        ErrorCodes.InvalidInput,
                        $"There is no font '{value}'.",
                        $"Choose from: {string.Join(", ", PageFonts.Families)}."
                    );
    }

    private static bool IsColour(string value) =>
        value.Length == 7 && value[0] == '#' && value.Skip(1).All(char.IsAsciiHexDigit);
}
