using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>32 random bytes that never leave this installation: what makes a fence's nonce unguessable.</summary>
internal sealed class InstallationSecret
{
    private readonly Lazy<byte[]> bytes;

    public InstallationSecret(IDatabase database)
        : this(database.ReadSecret) { }

    internal InstallationSecret(Func<byte[]> read) => bytes = new Lazy<byte[]>(read);

    public byte[] Bytes => bytes.Value;
}
