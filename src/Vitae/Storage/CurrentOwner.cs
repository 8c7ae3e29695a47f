namespace Vitae.Storage;

/// <summary>For whom this flow of work is done: every query sees that owner's rows alone.</summary>
/// <remarks>Ambient, so that no query of any room can forget it; it flows with <c>await</c> and never sideways.</remarks>
public static class CurrentOwner
{
    /// <summary>Owns nothing: where sign-in is demanded and nobody has.</summary>
    public const string Nobody = "";

    private static readonly AsyncLocal<string?> Entered = new();

    /// <summary>Who it is where nobody was entered: a host that demands sign-in sets <see cref="Nobody"/>.</summary>
    public static string Otherwise { get; set; } = Session.LocalOwner;

    public static string Id => Entered.Value ?? Otherwise;

    /// <summary>Works for <paramref name="owner"/> until disposed.</summary>
    public static IDisposable Enter(string owner)
    {
        var before = Entered.Value;
        Entered.Value = owner;
        return new Exit(before);
    }

    private sealed class Exit(string? before) : IDisposable
    {
        public void Dispose() => Entered.Value = before;
    }
}
