using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>One line to be written anew, and what may be said in it.</summary>
internal sealed record RewriteTask
{
    public required ReviewDesk Desk { get; init; }
    public required LinePlace Place { get; init; }

    /// <summary>The person's wish, one line; empty for simply another wording.</summary>
    public required string Instruction { get; init; }

    public ClaimKind Kind =>
        Place.EntryId is not null ? ClaimKind.Bullet
        : Place.Section == "summary" ? ClaimKind.Summary
        : ClaimKind.Achievement;

    public Claim Before => ContentLines.Of(Desk.Content, Place)[Place.Index];

    /// <summary>A bullet may speak of its entry alone: the rest of the career is not shown to the model.</summary>
    public ProfileText Ground() =>
        ProfileText.From(
            Place.EntryId is { } id ? OnlyEntry(Desk.Profile, id) : Desk.Profile,
            new ContactMask([.. Desk.Input.Documents.Select(d => d.Contact), Desk.Input.Contact])
        );

    private static CandidateProfile OnlyEntry(CandidateProfile profile, string id) =>
        new()
        {
            Language = profile.Language,
            Experiences = [.. profile.Experiences.Where(e => e.Id == id)],
            Education = [.. profile.Education.Where(e => e.Id == id)],
            Projects = [.. profile.Projects.Where(e => e.Id == id)],
            Certifications = [.. profile.Certifications.Where(e => e.Id == id)],
        };
}
