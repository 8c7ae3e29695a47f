namespace Vitae.Generation;

/// <summary>An e-mail address, URL or phone number; <c>Key</c> is comparable ("example.org/me", "+49 30 …" as digits).</summary>
internal sealed record FoundContact(string Key, int Start, int End);
