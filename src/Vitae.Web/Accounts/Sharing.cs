using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Vitae.Web;

/// <summary>What it takes to let others in: sign-in, encryption, and a name.</summary>
internal static class Sharing
{
    /// <summary>A sentence saying what is missing; null when all is well.</summary>
    /// <param name="options">As given.</param>
    /// <param name="settled">With sign-in demanded where others can reach the app.</param>
    public static string? Check(ServeOptions options, out ServeOptions settled)
    {
        settled = options;
        if (!IPAddress.TryParse(options.Listen, out var address))
        {
            return "--listen takes an address, such as 127.0.0.1 or 0.0.0.0.";
        }

        var isShared = !IPAddress.IsLoopback(address) || options.IsBehindProxy;
        settled = options with { DemandsSignIn = options.DemandsSignIn || isShared };
        return (isShared, options) switch
        {
            (false, _) => null,
            (_, { IsEncrypted: false }) =>
                "Others would send their documents and passwords in the open: give --certificate <file.pfx>, or --behind-proxy if a proxy in front ends HTTPS.",
            (_, { Hosts: [] }) => "Give the name people reach it by: --host vitae.example.org",
            _ => null,
        };
    }

    /// <summary>Where nobody has an account yet, prints the code with which the first one is made.</summary>
    public static async Task InviteFirstAsync(WebApplication app, ServeOptions options, CancellationToken ct)
    {
        if (!options.DemandsSignIn)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await AccountStorage.PrepareAsync(scope.ServiceProvider, ct);
        if (!await scope.ServiceProvider.GetRequiredService<AccountsDb>().Users.AnyAsync(ct))
        {
            var code = await scope.ServiceProvider.GetRequiredService<Invitations>().CreateAsync(ct);
            await Console.Error.WriteLineAsync(
                $"Nobody has an account yet. Make the first one at /sign-up?code={code}"
            );
        }
    }
}
