using Vitae.Review;

namespace Vitae.Web;

/// <summary>One decision about one line.</summary>
internal sealed record RevisionRequest
{
    /// <summary><c>accept</c>, <c>reject</c>, <c>edit</c>, <c>remove</c>, <c>regenerate</c>.</summary>
    public required RevisionAction Action { get; init; }

    /// <summary>The line (<c>experiences.e1[2]</c>), the fact left out (<c>e1.4</c>), or <c>all</c> to accept the rest.</summary>
    public required string At { get; init; }

    /// <summary>The new words of an edit, or the instruction of a regeneration.</summary>
    public string? Text { get; init; }

    /// <summary>The version looked at; a newer one makes this a 409.</summary>
    public required int ExpectedVersion { get; init; }

    public Revision ToRevision() =>
        new()
        {
            Action = Action,
            At = At,
            Text = Text,
            ExpectedVersion = ExpectedVersion,
        };
}
