namespace Vitae.Storage;

/// <summary>Row of <c>sessions</c>: one application, from posting to export.</summary>
public sealed class Session
{
    /// <summary>The owner where there is no sign-in: the one person of the machine.</summary>
    public const string LocalOwner = "local";

    /// <summary><c>session_</c> and ten random characters.</summary>
    public required string Id { get; init; }

    /// <summary>Who it belongs to.</summary>
    public string Owner { get; init; } = LocalOwner;

    /// <summary>The last step done, 0–6.</summary>
    public int CurrentStep { get; set; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime UpdatedAt { get; set; }

    /// <summary>Set while a forced regeneration is under way: answers older than this are asked anew; null otherwise.</summary>
    public DateTime? RegeneratingSince { get; set; }

    /// <summary>JSON of the <c>ContactDetails</c> the candidate corrected by hand; null = none.</summary>
    public string? Contact { get; set; }

    /// <summary>JSON object: conflicts between documents by key, and the value the candidate chose; null = none.</summary>
    public string? FactChoices { get; set; }
}
