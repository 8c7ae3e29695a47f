namespace Vitae.Web;

/// <summary>What the browser's passkey dialogue gave, as JSON in a string.</summary>
internal sealed record PasskeyCredential(string Credential);
