namespace Vitae.Export;

/// <summary>The file's own title says whose resume it is.</summary>
internal sealed class TitleRule : IAtsRule
{
    public string Id => "title";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var name = file.Content.Contact.Name;
        if (
            string.IsNullOrWhiteSpace(file.Title)
            || (name is not null && !WordTokens.Contains(WordTokens.Of(file.Title), name))
        )
            yield return new()
            {
                Rule = Id,
                Severity = AtsSeverity.Warning,
                Path = "/contact/name",
                Message = "The file's title does not name the candidate.",
                Fix = "Put {{page_title}} into the template's <title>.",
            };
    }
}
