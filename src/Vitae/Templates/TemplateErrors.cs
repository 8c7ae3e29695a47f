namespace Vitae.Templates;

/// <summary>Template problems as the one exception type the house knows.</summary>
internal static class TemplateErrors
{
    public static VitaeException Of(string name, IReadOnlyList<TemplateProblem> problems, Exception? inner = null)
    {
        var more = problems.Count > 1 ? $" ({problems.Count - 1} more)" : "";
        return new(
            ErrorCodes.TemplateError,
            $"Template '{name}', {problems[0]}{more}",
            "`vitae template check` lists every problem with line and column.",
            inner
        );
    }
}
