namespace Vitae.Web;

/// <summary>How <c>vitae serve</c> was called.</summary>
internal sealed record ServeOptions
{
    public const int DefaultPort = 5080;

    /// <summary>Null = <see cref="DefaultPort"/> or the next free one; 0 = any.</summary>
    public int? Port { get; init; }

    /// <summary>The address to listen on.</summary>
    public string Listen { get; init; } = "127.0.0.1";

    /// <summary>Null = <c>VITAE_DB</c>, else the platform's data folder.</summary>
    public string? Database { get; init; }

    /// <summary>Every request needs somebody who signed in.</summary>
    public bool DemandsSignIn { get; init; }

    /// <summary>PFX file for HTTPS; its password is in <c>VITAE_CERTIFICATE_PASSWORD</c>.</summary>
    public string? Certificate { get; init; }

    /// <summary>A proxy in front ends HTTPS and says who asked.</summary>
    public bool IsBehindProxy { get; init; }

    /// <summary>The names people reach the app by; others get nothing.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Sessions untouched for so many days are deleted; null = <c>VITAE_KEEP_DAYS</c>, else kept.</summary>
    public int? KeepDays { get; init; }

    public bool IsEncrypted => Certificate is not null || IsBehindProxy;

    /// <summary>Shows the app in the person's browser once it listens.</summary>
    public bool OpensBrowser { get; init; }
}
