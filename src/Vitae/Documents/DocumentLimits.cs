using System.Globalization;

namespace Vitae.Documents;

/// <summary>How much one session and one owner may hold; each can be set in the environment.</summary>
public sealed record DocumentLimits
{
    /// <summary><c>VITAE_MAX_DOCUMENTS</c>: files in one session; more are a mistake, not a career.</summary>
    public int MaxDocuments { get; init; } = DocumentStep.MostDocuments;

    /// <summary><c>VITAE_MAX_SESSION_MB</c>: all files of one session.</summary>
    public long MaxSessionBytes { get; init; } = 200L << 20;

    /// <summary><c>VITAE_MAX_OWNER_MB</c>: all files of all sessions of one owner.</summary>
    public long MaxOwnerBytes { get; init; } = 2048L << 20;

    /// <param name="setting">A setting's value by name; null = the default.</param>
    /// <exception cref="VitaeException"><c>invalid_input</c>: a value that is no positive number.</exception>
    public static DocumentLimits From(Func<string, string?> setting)
    {
        var usual = new DocumentLimits();
        return new DocumentLimits
        {
            MaxDocuments = (int?)Number(setting, "VITAE_MAX_DOCUMENTS", 100_000) ?? usual.MaxDocuments,
            MaxSessionBytes = (Number(setting, "VITAE_MAX_SESSION_MB", 1 << 20) << 20) ?? usual.MaxSessionBytes,
            MaxOwnerBytes = (Number(setting, "VITAE_MAX_OWNER_MB", 1 << 20) << 20) ?? usual.MaxOwnerBytes,
        };
    }

    private static long? Number(Func<string, string?> setting, string name, long most)
    {
        if (setting(name) is not { Length: > 0 } value)
        {
            return null;
        }

        return
            long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= most
            ? number
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"{name} is \"{value}\".",
                $"Set it to a whole number from 1 to {most}."
            );
    }
}
