namespace Vitae.Web;

/// <summary>Row of <c>Invitations</c>: lets one person make one account.</summary>
internal sealed class Invitation
{
    public int Id { get; init; }

    /// <summary>SHA-256 of the code, hex: the code itself stands only where it was printed.</summary>
    public required string CodeHash { get; init; }
    public required DateTime ExpiresAt { get; init; }
}
