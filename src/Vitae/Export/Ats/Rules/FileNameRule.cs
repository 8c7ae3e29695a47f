namespace Vitae.Export;

/// <summary>The file's name tells people apart: two applications never mix.</summary>
internal sealed class FileNameRule : IAtsRule
{
    public string Id => "file-name";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var name = file.Content.Contact.Name;
        if (name is not null && !WordTokens.Contains(WordTokens.Of(file.FileName), name))
            yield return new()
            {
                Rule = Id,
                Severity = AtsSeverity.Warning,
                Message = $"'{file.FileName}' does not say whose resume it is.",
                Fix = $"Send it as {ResumeFileName.Of(file.Content)}{Path.GetExtension(file.FileName)}.",
            };
    }
}
