namespace Vitae.Web;

/// <summary>Guessing passwords and invitations is slow work.</summary>
internal static class SignInLimit
{
    public const string Name = "sign-in";

    /// <summary>A minute, from one address.</summary>
    public const int Most = 10;
}
