namespace Vitae.Export;

/// <summary>Every extractor finds the resume's words, in the order they were written.</summary>
internal sealed class TokenOrderRule : IAtsRule
{
    private const double Enough = 99;

    public string Id => "token-order";

    public IEnumerable<AtsFinding> Check(AtsFile file) =>
        file
            .Extracts.Where(e => e.TokenOrder < Enough)
            .Select(e => new AtsFinding
            {
                Rule = Id,
                Severity = AtsSeverity.Error,
                Message = FormattableString.Invariant(
                    $"{e.Extractor} reads {e.TokenOrder:0.#} % of the words in order."
                ),
                Fix = "Choose a template with one column and no text in boxes.",
            });
}
