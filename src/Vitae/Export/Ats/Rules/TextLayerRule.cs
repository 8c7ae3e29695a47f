namespace Vitae.Export;

/// <summary>There is text at all, not a picture of it.</summary>
internal sealed class TextLayerRule : IAtsRule
{
    public string Id => "text-layer";

    public IEnumerable<AtsFinding> Check(AtsFile file) =>
        file
            .Extracts.Where(e => string.IsNullOrWhiteSpace(e.Text))
            .Select(e => new AtsFinding
            {
                Rule = Id,
                Severity = AtsSeverity.Error,
                Message = $"{e.Extractor} finds no text in the file.",
                Fix = "Export again with a built-in template.",
            });
}
