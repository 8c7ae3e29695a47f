using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>A profile ready for prompts: contact details masked, ids resolvable.</summary>
internal sealed record ProfileText
{
    public required CandidateProfile Profile { get; init; }

    /// <summary>What prompts show; contact details masked.</summary>
    public required string Masked { get; init; }
    public required FactIndex Facts { get; init; }

    /// <summary>Masks any text that is to be shown to a model.</summary>
    public required Func<string, string> Mask { get; init; }

    public static ProfileText From(CandidateProfile profile, ContactMask mask) =>
        new()
        {
            Profile = profile,
            Masked = mask.Mask(ProfilePrompt.Render(profile), isHead: false),
            Facts = new FactIndex(profile),
            Mask = text => mask.Mask(text, isHead: false),
        };
}
