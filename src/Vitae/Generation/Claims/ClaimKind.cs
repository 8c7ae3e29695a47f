namespace Vitae.Generation;

/// <summary>What a claim is in the resume; decides how wide its ground is.</summary>
internal enum ClaimKind
{
    /// <summary>Speaks of the whole career: names and tools from anywhere, numbers from what it cites.</summary>
    Summary,

    /// <summary>Belongs to one entry and stands on that entry alone.</summary>
    Bullet,
    Achievement,

    /// <summary>A heading over skills.</summary>
    Heading,
}
