namespace Vitae.Documents;

/// <summary>One set of details from several documents: the CV's word counts most, then a letter's, then the rest.</summary>
internal static class ContactMerge
{
    private const int MostLinks = 8;

    public static ContactDetails Of(IReadOnlyList<SourceDocument> documents)
    {
        var contacts = documents.OrderBy(d => Rank(d.Kind)).Select(d => d.Contact).ToList();
        return new ContactDetails
        {
            Name = First(contacts, c => c.Name),
            Email = First(contacts, c => c.Email),
            Phone = First(contacts, c => c.Phone),
            Address = First(contacts, c => c.Address),
            Links =
            [
                .. contacts
                    .SelectMany(c => c.Links)
                    .DistinctBy(l => l.Split("://")[^1].TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
                    .Take(MostLinks),
            ],
        };
    }

    private static int Rank(DocumentKind kind) =>
        kind == DocumentKind.Certificate ? (int)DocumentKind.Other + 1 : (int)kind;

    private static string? First(IEnumerable<ContactDetails> contacts, Func<ContactDetails, string?> detail) =>
        contacts.Select(detail).FirstOrDefault(d => d is not null);
}
