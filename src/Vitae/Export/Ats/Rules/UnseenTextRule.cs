namespace Vitae.Export;

/// <summary>No hidden, white or tiny text: systems flag it as keyword stuffing.</summary>
internal sealed class UnseenTextRule : IAtsRule
{
    public string Id => "unseen-text";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        if (file.Unseen.Count > 0)
            yield return new()
            {
                Rule = Id,
                Severity = AtsSeverity.Error,
                Message = $"Text that people cannot see: '{Start(string.Concat(file.Unseen))}'.",
                Fix = "Set it in at least 9 pt, in a colour that differs from the paper, inside the page.",
            };
    }

    private static string Start(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
