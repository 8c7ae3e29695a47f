namespace Vitae.Documents;

/// <summary>Details entered by hand: checked, and laid over what was found.</summary>
internal static class ContactCorrection
{
    private const int Longest = 200;
    private const int MostLinks = 8;

    /// <summary>The details with links made absolute.</summary>
    public static ContactDetails Check(ContactDetails details)
    {
        Plain("name", details.Name);
        Plain("address", details.Address);
        if (Plain("e-mail address", details.Email) && !IsWhole(EmailSpans.In(details.Email!), details.Email!))
        {
            throw Wrong($"\"{details.Email}\" is not an e-mail address.");
        }

        if (Plain("telephone number", details.Phone) && details.Phone!.Count(char.IsAsciiDigit) is < 5 or > 17)
        {
            throw Wrong($"\"{details.Phone}\" is not a telephone number.");
        }

        if (details.Links.Count > MostLinks)
        {
            throw Wrong($"At most {MostLinks} links fit a resume.");
        }

        return details with
        {
            Links =
            [
                .. details.Links.Select(l =>
                    LinkSpans.Absolute(l.Trim()) ?? throw Wrong($"\"{l}\" is not a web address.")
                ),
            ],
        };
    }

    /// <summary>Later corrections over earlier ones; empty stays empty, for "removed".</summary>
    public static ContactDetails Over(ContactDetails earlier, ContactDetails later) =>
        new()
        {
            Name = later.Name ?? earlier.Name,
            Email = later.Email ?? earlier.Email,
            Phone = later.Phone ?? earlier.Phone,
            Address = later.Address ?? earlier.Address,
            Links = later.Links.Count > 0 ? later.Links : earlier.Links,
        };

    /// <summary>Found details with the corrections over them; removed ones are null.</summary>
    public static ContactDetails Apply(ContactDetails found, ContactDetails? corrected)
    {
        if (corrected is null)
        {
            return found;
        }

        var all = Over(found, corrected);
        return all with
        {
            Name = OrNull(all.Name),
            Email = OrNull(all.Email),
            Phone = OrNull(all.Phone),
            Address = OrNull(all.Address),
        };
    }

    private static bool Plain(string what, string? value)
    {
        if (value is { Length: > Longest } || value?.Any(char.IsControl) == true)
        {
            throw Wrong($"The {what} must be one line of at most {Longest} characters.");
        }

        return !string.IsNullOrEmpty(value);
    }

    private static bool IsWhole(IEnumerable<ContactSpan> found, string value) =>
        found.Any(s => s.Start == 0 && s.Length == value.Length);

    private static string? OrNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static VitaeException Wrong(string message) =>
        new(ErrorCodes.InvalidInput, message, "Correct the value; an empty one removes the detail.");
}
