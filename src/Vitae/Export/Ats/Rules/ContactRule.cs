using System.Text;
using Vitae.Reading;

namespace Vitae.Export;

/// <summary>Name, e-mail and phone are there, well-formed, and can be read from the body.</summary>
internal sealed class ContactRule : IAtsRule
{
    public string Id => "contact";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var contact = file.Content.Contact;
        return Field(file, "name", contact.Name, AtsSeverity.Error)
            .Concat(Field(file, "email", contact.Email, AtsSeverity.Error))
            .Concat(Field(file, "phone", contact.Phone, AtsSeverity.Warning))
            .Concat(Field(file, "address", contact.Address, AtsSeverity.Warning));
    }

    private IEnumerable<AtsFinding> Field(AtsFile file, string field, string? value, AtsSeverity severity)
    {
        if (string.IsNullOrWhiteSpace(value))
            yield return Finding(
                field,
                severity,
                $"There is no {field}.",
                $"Add the {field} to one of your documents."
            );
        else
        {
            foreach (var extract in file.Extracts.Where(e => !Holds(e.Text, value)))
                yield return Finding(
                    field,
                    AtsSeverity.Error,
                    $"{extract.Extractor} does not find the {field}.",
                    "Choose a built-in template."
                );
        }
    }

    /// <summary>Sign by sign, except that a long value may be wrapped; a name or address in another direction word by word.</summary>
    private static bool Holds(string text, string value) =>
        OneLine(text).Contains(OneLine(value), StringComparison.OrdinalIgnoreCase)
        || OneLine(text).Replace(" ", "", StringComparison.Ordinal).Contains(value, StringComparison.OrdinalIgnoreCase)
        || (value.Any(Direction.IsRightToLeft) && WordTokens.Contains(WordTokens.Of(text), value));

    private static string OneLine(string text) =>
        string.Join(
            ' ',
            text.Normalize(NormalizationForm.FormKC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private AtsFinding Finding(string field, AtsSeverity severity, string message, string fix) =>
        new()
        {
            Rule = Id,
            Severity = severity,
            Path = "/contact/" + field,
            Message = message,
            Fix = fix,
        };
}
