namespace Vitae.Storage;

/// <summary>Row of <c>installation</c>: what all machines of one installation must agree on.</summary>
internal sealed class InstallationValue
{
    /// <summary><c>secret</c>.</summary>
    public required string Name { get; init; }
    public required byte[] Value { get; init; }
}
