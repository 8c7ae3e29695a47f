using System.Text.RegularExpressions;

namespace Vitae.Documents;

/// <summary>Replaces contact details by <c>[name] [email] [phone] [address] [link]</c>, wherever in the documents they stand.</summary>
internal sealed partial class ContactMask
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private readonly List<(Regex Pattern, string Sign)> details = [];
    private readonly List<Regex> addresses = [];
    private readonly List<Regex> names;

    /// <param name="contacts">What was found in each document and what the candidate corrected.</param>
    public ContactMask(IReadOnlyList<ContactDetails> contacts)
    {
        foreach (var contact in contacts)
        {
            Know(contact.Email, "[email]");
            Know(contact.Phone, "[phone]");
            foreach (var link in contact.Links)
            {
                Know(Scheme().Replace(link, "").TrimEnd('/'), "[link]");
            }

            addresses.AddRange(AddressParts(contact.Address).Select(Whole));
        }

        // Longest first, so that "John Doe" does not become "[name] Doe".
        names =
        [
            .. contacts
                .SelectMany(c => NameParts.Of(c.Name))
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(n => n.Length)
                .Select(NameParts.Pattern),
        ];
    }

    /// <summary>The text as a model may see it.</summary>
    public string Mask(string text, bool isHead)
    {
        foreach (var span in ContactSpans.In(text, isHead).OrderByDescending(s => s.Start))
        {
            text = text.Remove(span.Start, span.Length).Insert(span.Start, Sign(span.Field));
        }

        text = details.Aggregate(text, (t, known) => known.Pattern.Replace(t, known.Sign));
        text = isHead ? MaskPostal(text) : text;
        // The candidate's town may be an employer's too: outside the head only parts with a number are masked.
        text = addresses.Aggregate(
            text,
            (t, pattern) => pattern.Replace(t, m => isHead || m.Value.Any(char.IsDigit) ? "[address]" : m.Value)
        );
        return names.Aggregate(text, (t, pattern) => pattern.Replace(t, "[name]"));
    }

    /// <summary>True when nothing but details and their labels is left; in the head, labels alone are enough.</summary>
    public static bool IsOnlyContact(string masked, bool isHead) =>
        (isHead || Signs().IsMatch(masked))
        && !Signs().Replace(Labels().Replace(masked, ""), "").Any(char.IsLetterOrDigit);

    private static string MaskPostal(string text) =>
        Segments
            .Of(text)
            .Where(s => PostalWords.IsPostal(s) && !s.Contains('['))
            .Aggregate(text, (t, segment) => t.Replace(segment, "[address]", StringComparison.Ordinal));

    private void Know(string? value, string sign)
    {
        if (value is { Length: >= 4 })
        {
            details.Add((Whole(value), sign));
        }
    }

    private static Regex Whole(string value) =>
        new(
            @"(?<![\p{L}\p{N}])" + Regex.Escape(value) + @"(?![\p{L}\p{N}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            Timeout
        );

    /// <summary>The address as a whole, then its parts.</summary>
    private static IEnumerable<string> AddressParts(string? address) =>
        address is null
            ? []
            : address.Split(", ").Prepend(address).Where(p => p.Length >= 4).Distinct(StringComparer.Ordinal);

    private static string Sign(ContactField field) =>
        field == ContactField.Handle ? "[link]" : $"[{field.ToString().ToLowerInvariant()}]";

    [GeneratedRegex(
        @"^https?://(?:www\.)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\[(?:name|email|phone|address|link)\]", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Signs();

    [GeneratedRegex(
        @"(?<!\[)\b(?:e-?mail|mail|tel|telefon|telephone|phone|mobile|mobil|cell|t[ée]l(?:[ée]phone)?|portable|handy|fax"
            + @"|web(?:site)?|homepage|site(?: personnel)?|url|portfolio|linkedin|github|gitlab|xing|twitter|skype|telegram|discord|wechat|instagram|whatsapp|bluesky|orcid|mastodon"
            + @"|(?:mail)?address|adresse|anschrift|wohnort|name|nom|vorname|nachname|surname|contact|kontakt"
            + @"|private|work|home|personal|professional|office|at|and|und|or|in|by)\b(?!\])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Labels();
}
