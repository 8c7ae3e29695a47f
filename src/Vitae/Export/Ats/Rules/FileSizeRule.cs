namespace Vitae.Export;

/// <summary>Greenhouse does not parse files above 2.5 MB; others give up on heavy ones.</summary>
internal sealed class FileSizeRule : IAtsRule
{
    private const int Limit = 2_500_000;

    public string Id => "file-size";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        if (file.Bytes.Length >= Limit)
            yield return new()
            {
                Rule = Id,
                Severity = AtsSeverity.Error,
                Message = FormattableString.Invariant(
                    $"The file has {file.Bytes.Length / 1e6:0.0} MB; some systems stop at 2.5."
                ),
                Fix = "Take images out of the template.",
            };
    }
}
