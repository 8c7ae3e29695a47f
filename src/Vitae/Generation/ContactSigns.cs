using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>Puts contact details back where a model repeated their masks.</summary>
internal static class ContactSigns
{
    public static string Restore(string text, ContactDetails contact) =>
        text.Replace("[name]", contact.Name, StringComparison.Ordinal)
            .Replace("[email]", contact.Email, StringComparison.Ordinal)
            .Replace("[phone]", contact.Phone, StringComparison.Ordinal)
            .Replace("[address]", contact.Address, StringComparison.Ordinal)
            .Replace("[link]", contact.Links.Count > 0 ? contact.Links[0] : "", StringComparison.Ordinal);
}
